// Owns the class's runs as a table, a row each: code, lesson, ending, and what was ordered and expected at every decision. Pure.
import type { BoardView } from '../../debrief/board-view.ts';
import type { FoundRun } from '../../debrief/find-codes.ts';
import type { Script } from '../../engine/script.ts';
import { boardWords as said } from '../words/board.ts';

/** Heads first. `endings`: ids of the story's endings in their order. A cell is empty where a run said or met nothing. */
export function runTable(view: BoardView, runs: FoundRun[], script: Script, endings: readonly string[]): string[][] {
  const { table } = said;
  const decisions = view.decisions.map((decision) => ({ ...decision, columns: columnsOf(decision) }));
  const head = [
    table.number,
    table.code,
    table.lesson,
    table.lens,
    table.luck,
    table.ending,
    ...decisions.flatMap(({ columns }) => columns.map(({ title }) => title)),
  ];
  const rows = runs.map(({ code, log, ending, waitsAt }, index) => [
    String(index + 1),
    code,
    script.lessons.find(({ id }) => id === log.lesson)?.title ?? log.lesson,
    script.lenses.find(({ id }) => id === log.lens)?.title ?? log.lens,
    log.fate.kind === 'history' ? table.asIn1962 : table.seed(log.fate.seed),
    ending === null
      ? table.unfinished(script.decisions[waitsAt ?? '']?.title ?? '')
      : (script.endings[endings[ending] ?? '']?.title ?? ''),
    ...decisions.flatMap(({ columns }) => columns.map(({ cell }) => cell(log))),
  ]);
  return [head, ...rows];
}

interface Column {
  title: string;
  cell(log: FoundRun['log']): string;
}

function columnsOf({ id, title, parts, expected }: BoardView['decisions'][number]): Column[] {
  const { table } = said;
  const orders = parts.map((part): Column => ({
    title: part.title ? `${title}: ${part.title}` : title,
    cell({ picks }) {
      const given = picks.find(({ decision, line }) => decision === id && line === part.line);
      return part.options.find((option) => option.id === given?.option)?.label ?? '';
    },
  }));
  if (!expected) return orders;
  const titleOf = (among: { id: string; title: string }[], asked: string | null | undefined) =>
    among.find((one) => one.id === asked)?.title ?? '';
  const at = <T extends { decision: string }>(all: T[]) => all.find(({ decision }) => decision === id);
  return [
    ...orders,
    { title: table.danger(title), cell: ({ forecasts }) => String(at(forecasts)?.danger ?? '') },
    { title: table.answer(title), cell: ({ forecasts }) => titleOf(expected.answers, at(forecasts)?.answer) },
    { title: table.reason(title), cell: ({ reasons }) => titleOf(expected.reasons, at(reasons)?.reason) },
  ];
}
