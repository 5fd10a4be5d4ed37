// Owns the fuller count of driven runs: besides things, every condition both ways and every effect that changes anything.
import type { MarchWatch } from '../engine/play-many.ts';
import { clampLevel } from '../engine/rules.ts';
import { type Book, ask, tally, watchThings } from './ledger.ts';

/** By row of the effects' table: how often a fact took another value, and a gauge moved. */
export interface Moved {
  set: Float64Array;
  add: Float64Array;
}

/** A watch that counts all there is; `moved` is written into. */
export function watchAll(book: Book, moved: Moved): MarchWatch {
  const { tables, subjects, ledger } = book;
  const things = watchThings(book);
  const last = tables.kind.length - 1;
  return {
    come(item, isDue, count, run) {
      tally(book, subjects.items[item]!, isDue, count);
      things.come(item, isDue, count, run);
    },
    order(line, option, count, run) {
      const first = tables.lineFirst[line]!;
      for (let each = first; each < first + tables.lineCount[line]!; each += 1)
        ask(book, subjects.options[each]!, count);
      for (const text of subjects.texts[tables.lineItem[line]!]!) ask(book, text, count);
      for (const shown of subjects.spans[tables.lineItem[line]!]!) ask(book, shown, count);
      things.order(line, option, count, run);
      noteEffect(book, moved, tables.optionEffect[first + option]!, count);
    },
    draw(item, outcome, count, run) {
      const first = tables.first[item]!;
      const to =
        tables.factorFirst[first + tables.count[item]! - 1]! + tables.factorCount[first + tables.count[item]! - 1]!;
      for (let row = tables.factorFirst[first]!; row < to; row += 1) ask(book, subjects.factors[row]!, count);
      things.draw(item, outcome, count, run);
      noteEffect(book, moved, tables.outcomeEffect[first + outcome]!, count);
    },
    happen(item, count) {
      noteEffect(book, moved, tables.first[item]!, count);
    },
    leave(item, count, run) {
      things.leave(item, count, run);
      for (const [ending, { from, isRest }] of tables.endings.entries()) {
        if (isRest || from > tables.at[item]!) continue;
        // The first that holds ends the run, and no other is asked.
        if (ask(book, subjects.endings[ending]!, count)) return;
      }
      if (item < last && tables.daysToNext[item]! > 0) for (const rule of subjects.drift) ask(book, rule, count);
    },
    end(item, ending, count, run) {
      things.end(item, ending, count, run);
      for (const subject of [...subjects.causes[ending]!, ...subjects.measures, ...subjects.spans[item]!]) {
        ask(book, subject, count);
      }
      // A proved invariant is not asked again and again: that it was never otherwise is known.
      for (const subject of subjects.invariants) {
        if (subjects.all[subject]!.proved === 'always') ledger.holds[subject]! += count;
      }
    },
  };
}

/** Which of its amounts will move something: each is added to what the one before has left. */
function noteEffect({ tables: { effects }, values }: Book, moved: Moved, effect: number, count: number): void {
  for (let row = effects.setFrom[effect]!; row < effects.setFrom[effect + 1]!; row += 1) {
    if (values[effects.setSlot[row]!] !== effects.setTo[row]) moved.set[row]! += count;
  }
  for (let row = effects.addFrom[effect]!; row < effects.addFrom[effect + 1]!; row += 1) {
    const slot = effects.addSlot[row]!;
    let level = values[slot]!;
    for (let before = effects.addFrom[effect]!; before < row; before += 1) {
      if (effects.addSlot[before] === slot) level = clampLevel(level + effects.addPoints[before]!);
    }
    if (clampLevel(level + effects.addPoints[row]!) !== level) moved.add[row]! += count;
  }
}

/** Nothing moved yet. */
export function startMoved({ effects }: Book['tables']): Moved {
  return { set: new Float64Array(effects.setSlot.length), add: new Float64Array(effects.addSlot.length) };
}
