// Builds the question that every view must pass: does it hold anything that is hidden, or known only later?
import { parseHour } from '../../src/base/hours.ts';
import type { Library, Script, Worded } from '../../src/engine/script.ts';
import type { Run } from '../../src/run/actor.ts';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { earlyTitles } from './early-titles.ts';
import { chooseNumber } from './random-run.ts';

/** What may be told from when on: minutes since 1970, Infinity for what no view may ever tell. */
export interface Secrets {
  texts: Map<string, number>;
  /** Ids of hidden gauges. */
  gauges: Set<string>;
  /** By document id. */
  documents: Map<string, number>;
}

const NEVER = Infinity;

/** Every text with an hour, every text of the debrief, and all that a hidden gauge says. Told twice, the earlier hour counts. */
export function secretsOf(script: Script, library?: Library): Secrets {
  const texts = new Map<string, number>();
  const add = (text: string | null, minute: number) => {
    if (text !== null) texts.set(text, Math.min(minute, texts.get(text) ?? Infinity));
  };
  const addBoth = ({ text, plain }: Worded, hour: string | null) => {
    const minute = hour === null ? -Infinity : parseHour(hour);
    add(text, minute);
    add(plain, minute);
  };
  for (const hidden of library ? afterwards(library) : []) add(hidden, NEVER);
  const hiddenGauges = script.gauges.filter(({ shown }) => shown === 'hidden');
  for (const gauge of hiddenGauges) {
    for (const text of [gauge.name, gauge.meaning, ...gauge.bands.map(({ says }) => says)]) add(text, NEVER);
  }
  for (const decision of Object.values(script.decisions)) {
    if (decision.cable) add(decision.cable.text, parseHour(decision.cable.known));
    for (const line of decision.briefing) addBoth(line, line.known);
    for (const { says, fears, after } of decision.advice) for (const word of [says, fears]) addBoth(word, after);
    // What is asked, ordered and followed belongs to the decision's own hour.
    for (const word of [decision.question, ...decision.notKnown]) addBoth(word, decision.at);
    for (const { options } of decision.lines) {
      for (const option of options) for (const word of [option, option.followed]) addBoth(word, decision.at);
    }
  }
  for (const event of Object.values(script.events)) {
    for (const report of [event.report, ...Object.values(event.outcomes)]) if (report) addBoth(report, report.known);
  }
  for (const mark of script.map) add(mark.says, parseHour(mark.known));
  for (const letter of script.letters) addBoth(letter, letter.known);
  const documents = (library?.documents ?? []).map(({ id, known }) => [id, known ? parseHour(known) : NEVER] as const);
  return { texts, gauges: new Set(hiddenGauges.map(({ id }) => id)), documents: new Map(documents) };
}

/** What opens after the ending, and only there. */
function afterwards({ decisions, events }: Library): string[] {
  return [
    ...Object.values(decisions).flatMap(({ record, basis, theyKnew, nowYouKnow, dispute, wouldHave }) => [
      ...(record ? [record.text, record.why] : []),
      ...(basis ? [basis.text] : []),
      ...[...theyKnew, ...nowYouKnow, ...Object.values(wouldHave)].map(({ text }) => text),
      ...(dispute ? [dispute.claim, ...dispute.sides.map(({ says }) => says)] : []),
    ]),
    ...Object.values(events).flatMap(({ nowYouKnow }) => nowYouKnow.map(({ text }) => text)),
  ];
}

/** Plays by numbers and looks at every picture on the way, in both wordings. Throws with the first secret that is told. */
export function keepsSecrets(secrets: Secrets, run: Run, numbers: number[]): void {
  lookAt(secrets, run);
  for (const number of numbers) {
    if (run.view().stage === 'aftermath') run.proceed();
    lookAt(secrets, run);
    if (run.view().stage === 'ended') return;
    chooseNumber(run, number);
    lookAt(secrets, run);
  }
}

/** Throws with the first secret that the run's picture tells in either wording. */
export function lookAt(secrets: Secrets, run: Run): void {
  for (const reading of ['plain', 'full'] as const) {
    run.read(reading);
    checkView(secrets, run.view());
  }
}

function checkView({ texts, gauges, documents }: Secrets, view: CrisisView): void {
  const now = parseHour(view.clock.at);
  for (const text of textsIn(view)) {
    if ((texts.get(text) ?? -Infinity) > now) {
      throw new Error(`"${text}" is told at ${view.clock.at}, before its hour.`);
    }
  }
  // Once the run has ended nothing is to come.
  const early = earlyTitles({ ...view, ending: null }, now)[0];
  if (early !== undefined) throw new Error(`A source is named too early at ${view.clock.at}: ${early}`);
  const leaked = view.gauges.find(({ id }) => gauges.has(id));
  if (leaked) throw new Error(`"${leaked.id}" is hidden, and shown.`);
  for (const { document } of view.decision?.briefing ?? []) {
    if (document !== null && (documents.get(document) ?? -Infinity) > now) {
      throw new Error(`"${document}" opens at ${view.clock.at}, before Washington had it.`);
    }
  }
}

/** Every text that stands anywhere in a view. */
function* textsIn(part: unknown): Generator<string> {
  if (typeof part === 'string') yield part;
  else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) yield* textsIn(inner);
}
