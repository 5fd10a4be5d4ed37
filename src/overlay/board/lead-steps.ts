// Owns the steps of a debrief that is led from a projector, in the order of a ready fifteen minutes. Pure.
import type { BoardDecision, BoardView } from '../../debrief/board-view.ts';
import { boardVoteWords } from '../words/votes.ts';
import { leadWords as said } from '../words/lead.ts';
import { words } from '../words/page.ts';
import { type Vote, mostMoved } from './votes.ts';
import { type Chart, answerChart, dangerChart, endingChart, splitChart } from './charts.ts';

/** More of them and talk about talk never ends. */
const MOST_VOTES = 2;

export interface LeadStep {
  id: string;
  /** Where in the debrief this is; empty if the title says it. */
  over: string;
  title: string;
  minutes: number;
  /** Questions and tasks, said from the start. */
  lines: readonly string[];
  chart: Chart | null;
  /** What Space brings: the marks of the chart, the chart itself, or lines; null where nothing is held back. */
  held: { show: string; part: 'marks' | 'chart' | 'lines'; lines: readonly string[] } | null;
}

/** Steps for these runs: what nobody said or reached has none. */
export function leadSteps(view: BoardView, votes: readonly Vote[] = []): LeadStep[] {
  const { steps } = said;
  const main = decisionOf(view, view.mostDivided[0]?.decision) ?? view.decisions.at(-1) ?? null;
  const plain = { over: '', chart: null, held: null };
  return [
    { ...plain, id: 'word', ...steps.word, minutes: 1 },
    ...(view.runs > 0 ? splitSteps(view) : []),
    ...voteSteps(votes),
    ...forecastSteps(view),
    ...endingStep(view),
    ...knewStep(view, main),
    { ...plain, id: 'luck', ...steps.luck, minutes: 2 },
    { ...plain, id: 'model', ...steps.model, minutes: 1 },
    {
      ...plain,
      id: 'sentence',
      title: steps.sentence.title,
      minutes: 2,
      lines: steps.sentence.lines,
      held: main && { show: said.show.frames, part: 'lines', lines: steps.sentence.frames(main.title) },
    },
  ];
}

function splitSteps(view: BoardView): LeadStep[] {
  const { split } = said.steps;
  const all = view.mostDivided.flatMap(({ decision: id, line }) => {
    const decision = decisionOf(view, id);
    const part = decision?.parts.find((one) => one.line === line);
    return decision && part ? [{ decision, part }] : [];
  });
  if (all.length === 0) {
    const minutes = 2;
    return [{ id: 'split', over: '', title: split.agreed, minutes, lines: split.agreedLines, chart: null, held: null }];
  }
  return all.map(({ decision, part }, index) => {
    const chart = splitChart(view, decision, part);
    return {
      id: chart.id,
      over: `${split.over(index + 1, all.length)} · ${chart.over}`,
      title: chart.title,
      minutes: index === 0 ? 2 : 1,
      lines: [decision.ask],
      chart,
      held: decision.branch ? null : { show: said.show.kennedy, part: 'marks', lines: [] },
    };
  });
}

/** Where talk moved most; where it moved nobody, the last decision that was voted on twice. */
function voteSteps(votes: readonly Vote[]): LeadStep[] {
  const { lead } = boardVoteWords;
  const moved = mostMoved(votes, MOST_VOTES);
  const twice = votes.filter(({ chart }) => chart.kind === 'pairs');
  const shown = moved.length > 0 ? moved : twice.slice(-1);
  return shown.map(({ chart, decided, kennedy, sitting }, index) => ({
    id: `${chart.id}-${sitting}`,
    over: chart.over,
    title: index === 0 ? lead.title : chart.title,
    minutes: index === 0 ? 2 : 1,
    lines: index === 0 ? (moved.length > 0 ? lead.lines : [lead.unmoved]) : [],
    chart: { ...chart, saysMark: [decided, kennedy].filter(Boolean).join(' ') },
    held: { show: lead.show, part: 'chart', lines: [] },
  }));
}

/** Of the decision at which most forecasts were made; of two, the later, which is nearer to memory. */
function forecastSteps(view: BoardView): LeadStep[] {
  const { forecast } = said.steps;
  const best = view.decisions.reduce<{ decision: BoardDecision; chart: Chart } | null>((found, decision) => {
    const chart = dangerChart(view, decision);
    return chart && chart.of >= (found?.chart.of ?? 0) ? { decision, chart } : found;
  }, null);
  const decision = best?.decision ?? view.decisions.findLast((one) => answerChart(view, one) !== null);
  if (!decision) return [];
  const answers = answerChart(view, decision);
  const steps: LeadStep[] = [];
  if (best) {
    steps.push({
      id: best.chart.id,
      over: best.chart.over,
      title: forecast.title,
      minutes: 2,
      lines: forecast.lines(decision.title),
      chart: best.chart,
      held: { show: said.show.forecast, part: 'chart', lines: [] },
    });
  }
  if (answers) {
    const { id, over } = answers;
    const held = { show: said.show.forecast, part: 'chart' as const, lines: [] };
    steps.push({ id, over, title: forecast.answer, minutes: 1, lines: forecast.answerLines, chart: answers, held });
  }
  return steps;
}

function endingStep(view: BoardView): LeadStep[] {
  const chart = endingChart(view);
  if (!chart) return [];
  return [
    {
      id: chart.id,
      over: '',
      title: chart.title,
      minutes: 2,
      lines: said.steps.endings.lines,
      chart,
      held: chart.saysMark ? { show: said.show.ending, part: 'marks', lines: [] } : null,
    },
  ];
}

/** Of the decision that divided most; if nothing is on record of what others knew there, of the last that has some. */
function knewStep(view: BoardView, main: BoardDecision | null): LeadStep[] {
  const has = (decision: BoardDecision | null | undefined) => (decision?.theyKnew.length ?? 0) > 0;
  const decision = has(main) ? main : view.decisions.findLast(has);
  if (!decision) return [];
  return [
    {
      id: 'knew',
      over: `${decision.day} · ${decision.title}`,
      title: said.steps.knew.title,
      minutes: 2,
      lines: said.steps.knew.lines(decision.title),
      chart: null,
      held: {
        show: said.show.knew,
        part: 'lines',
        lines: decision.theyKnew.map(({ side, text }) => `${words.layers.side[side]}. ${text}`),
      },
    },
  ];
}

const decisionOf = (view: BoardView, id: string | undefined): BoardDecision | null =>
  view.decisions.find((one) => one.id === id) ?? null;
