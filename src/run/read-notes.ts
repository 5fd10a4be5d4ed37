// Owns reading forecasts, reasons and answers of a kept text. They change no run: what is damaged is left out, and the run stays.
import {
  type Forecast,
  type LoggedPick,
  MOST_PAUSE_WORDS,
  MOST_WORDS,
  type PauseAnswer,
  type Reason,
  type RunLog,
} from './log.ts';

/** What of a kept text's forecasts and reasons can be used: one a decision, and only of decisions with an order. Pure. */
export function readNotes(
  save: Record<string, unknown>,
  picks: LoggedPick[],
): Pick<RunLog, 'forecasts' | 'reasons' | 'pauses'> {
  const entries = (list: unknown) => (Array.isArray(list) ? list.filter(isRecord) : []);
  const byDecision = <T>(list: unknown, read: (entry: Record<string, unknown>, decision: string) => T): T[] => {
    const decisions = [...new Set(picks.map(({ decision }) => decision))];
    return decisions.flatMap((decision) => {
      const found = entries(list).find((entry) => entry['decision'] === decision);
      return found ? [read(found, decision)] : [];
    });
  };
  return {
    forecasts: byDecision(save['forecasts'], readForecast).filter(({ danger, answer }) => danger !== null || answer),
    pauses: byDecision(save['pauses'], readPause).filter(({ words }) => words !== ''),
    reasons: byDecision(save['reasons'], readReason).filter(({ reason, words, source }) => reason || words || source),
  };
}

function readForecast(entry: Record<string, unknown>, decision: string): Forecast {
  return { decision, danger: isDanger(entry['danger']) ? entry['danger'] : null, answer: textOrNull(entry['answer']) };
}

function readReason(entry: Record<string, unknown>, decision: string): Reason {
  const words = (textOrNull(entry['words']) ?? '').slice(0, MOST_WORDS);
  return { decision, reason: textOrNull(entry['reason']), words, source: textOrNull(entry['source']) };
}

function readPause(entry: Record<string, unknown>, decision: string): PauseAnswer {
  return { decision, words: (textOrNull(entry['words']) ?? '').slice(0, MOST_PAUSE_WORDS) };
}

function isDanger(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100 && value % 10 === 0;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
