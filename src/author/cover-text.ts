// Owns how coverage reads: the report as Markdown, and the short answer in the terminal. Every number says what it is.
import type { Share } from '../base/statistics.ts';
import type { CoverReport, GoalVerdict, Thing } from './cover-report.ts';

/** The whole report as Markdown, for a wiki or a review. Pure. */
export function formatCoverMarkdown(report: CoverReport): string {
  const { driven, frequency } = report.sampled;
  return [
    `# Coverage of ${report.scenario}, edition ${report.edition}`,
    '',
    `- **Proved** is so in every run, whatever is chosen and however the dice fall; nothing was sampled for it.`,
    `- **Driven** are ${driven.runs} runs that sought what was least seen, under the lenses ${driven.lenses.join(', ')}, from seed ${driven.seed}. They tell what can be, never how often.`,
    `- **Frequency** is what N = ${frequency.runs} runs came to by each of the policies ${frequency.policies.join(', ')}, under the ${frequency.lens} lens, from seed ${frequency.seed}. In this model, by that policy; no forecast.`,
    '',
    ...section('What fails', report.failures.length > 0 ? report.failures.map((each) => `- ${each}`) : ['Nothing.']),
    ...section('Endings', thingTable(report, report.endings, 'ending')),
    ...section('Goals', goalTable(report.goals)),
    ...section('Invariants', invariantTable(report)),
    ...section(`Rare: under 0.1 % of N = ${frequency.runs} runs by every policy`, rareList(report)),
    ...section('Never seen', unseenList(report)),
    ...section('Conditions that no driven run saw both ways', oneSided(report)),
    ...section('Effects that no driven run saw change anything', idleEffects(report)),
    ...section('Options', thingTable(report, report.options, 'option')),
    ...section('Outcomes', thingTable(report, report.outcomes, 'outcome')),
    ...section('Events', thingTable(report, report.events, 'event')),
  ].join('\n');
}

/** The short answer: counts, verdicts and what fails. Pure. */
export function formatCoverSummary(report: CoverReport): string {
  const { driven, frequency } = report.sampled;
  const seen = (list: Thing[]) => `${list.filter(({ verdict }) => verdict === 'seen').length} of ${list.length}`;
  const both = report.conditions.filter((each) => each.driven.true > 0 && each.driven.false > 0).length;
  const verdicts = (list: { verdict: string }[]) =>
    [...new Set(list.map(({ verdict }) => verdict))]
      .map((verdict) => `${list.filter((each) => each.verdict === verdict).length} ${verdict}`)
      .join(', ') || 'none';
  return [
    `${report.scenario}, edition ${report.edition}`,
    `driven: ${driven.runs} runs at what was least seen, lenses ${driven.lenses.join(', ')}, from seed ${driven.seed}`,
    `frequency: ${frequency.runs} runs each by ${frequency.policies.join(', ')}, ${frequency.lens} lens`,
    `seen: ${seen(report.options)} options, ${seen(report.outcomes)} outcomes, ${seen(report.events)} events, ${seen(report.endings)} endings; ${both} of ${report.conditions.length} conditions both ways`,
    ...unseenList(report).filter((line) => line.startsWith('-')),
    `rare, under 0.1 % by every policy: ${report.rare.map(({ id }) => id).join(', ') || 'nothing'}`,
    `invariants: ${verdicts(report.invariants)}`,
    `goals: ${verdicts(report.goals)}`,
    ...report.goals.filter(({ verdict }) => verdict === 'open').map((goal) => `- open: ${goalLine(goal)}`),
    ...report.failures,
    report.failures.length === 0 ? 'Nothing fails.' : `${report.failures.length} failures`,
  ].join('\n');
}

function section(title: string, lines: string[]): string[] {
  return [`## ${title}`, '', ...(lines.length > 0 ? lines : ['None.']), ''];
}

function table(heads: string[], rows: (string | number)[][]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map((_head, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)];
}

function thingTable({ sampled }: CoverReport, list: Thing[], what: string): string[] {
  const { policies } = sampled.frequency;
  return table(
    [what, 'place', 'verdict', 'driven', ...policies.map((policy) => `by ${policy}`), 'a run that shows it'],
    list.map((each) => [
      each.id,
      each.place,
      each.verdict === 'impossible' ? 'proved impossible' : each.verdict,
      each.driven,
      ...policies.map((policy) => each.frequency[policy]!),
      each.witness === null ? '' : `\`${each.witness}\``,
    ]),
  );
}

function goalTable(goals: GoalVerdict[]): string[] {
  // A goal for each option or ending is told as one line where all of them meet it.
  const told = goals.filter(({ id, lens, verdict, of }) => {
    const same = goals.filter((other) => other.id === id && other.lens === lens);
    return verdict !== 'met' || same.length === 1 || same.every((other) => other.of === of);
  });
  const folded = [...new Set(goals.filter((goal) => !told.includes(goal)).map(({ id, lens }) => `${id} ${lens}`))];
  return [
    ...table(
      ['goal', 'of', 'policy', 'lens', 'runs', 'share', 'wanted', 'verdict'],
      told.map((goal) => [
        goal.id,
        `\`${goal.of}\``,
        goal.policy,
        goal.lens,
        goal.runs,
        formatShare(goal.share),
        formatBounds(goal),
        goal.verdict,
      ]),
    ),
    ...(folded.length > 0 ? ['', `Met by each of many: ${folded.join(', ')}.`] : []),
  ];
}

function invariantTable({ invariants }: CoverReport): string[] {
  const say = { proved: 'proved', held: 'held where sampled', broken: 'BROKEN' } as const;
  return table(
    ['invariant', 'why', 'verdict', 'states', 'runs'],
    invariants.map(({ id, why, verdict, states, runs, code }) => [
      id,
      why,
      say[verdict] + (code === null ? '' : ` by \`${code}\``),
      verdict === 'proved' ? 'all' : states,
      verdict === 'proved' ? 'all' : runs,
    ]),
  );
}

function rareList({ rare }: CoverReport): string[] {
  return rare.map(({ what, id, most, policy }) => `- ${what} ${id}: ${formatShare(most)} at most, by ${policy}`);
}

function unseenList({ options, outcomes, events, endings }: CoverReport): string[] {
  const lists = { option: options, outcome: outcomes, event: events, ending: endings };
  return Object.entries(lists).flatMap(([what, list]) =>
    list
      .filter(({ verdict }) => verdict !== 'seen')
      .map(({ id, place, verdict }) => {
        const say = verdict === 'impossible' ? 'proved impossible' : 'never seen, and not proved impossible';
        return `- ${place} ${what} ${id}: ${say}`;
      }),
  );
}

function oneSided({ conditions }: CoverReport): string[] {
  return (
    conditions
      .filter(({ driven }) => driven.true === 0 || driven.false === 0)
      // That an invariant always holds, and a cause that defines its ending, is as it should be.
      .filter(({ role, proved }) => role !== 'invariant' && !(role === 'cause' && proved === 'always'))
      .map(({ place, role, of, driven, proved }) => {
        const asked = driven.true + driven.false;
        const way = asked === 0 ? 'never asked' : driven.true > 0 ? 'always true' : 'always false';
        const isProved = proved === 'always' || proved === 'never' || proved === null;
        return `- ${place} ${role} of ${of}: ${way} in ${asked} asked${isProved ? ', and so proved' : ''}`;
      })
  );
}

function idleEffects({ effects }: CoverReport): string[] {
  return effects
    .filter(({ driven }) => driven.moved === 0)
    .map(({ place, of, effect, driven }) => `- ${place} ${of}: \`${effect}\`, applied ${driven.applied} times`);
}

function goalLine(goal: GoalVerdict): string {
  return `${goal.id}, ${goal.of}, ${goal.policy}, ${goal.lens} lens: ${formatShare(goal.share)}, wanted ${formatBounds(goal)}`;
}

function formatBounds({ atLeast, atMost }: GoalVerdict): string {
  const parts = [
    atLeast === null ? '' : `at least ${percent(atLeast)} %`,
    atMost === null ? '' : `at most ${percent(atMost)} %`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Per cent with the ends of the 95 per cent interval of the count. */
function formatShare({ share, low, high }: Share): string {
  return `${percent(share)} % [${percent(low)}, ${percent(high)}]`;
}

function percent(share: number): string {
  const value = share * 100;
  return Number(value.toFixed(value < 1 ? 3 : 1)).toString();
}
