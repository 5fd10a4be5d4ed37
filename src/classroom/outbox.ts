// Owns commands that are not acknowledged yet: in order, kept where the page keeps things, so that a closed tab loses none.
import * as v from 'valibot';
import { type Command, commandSchema } from './commands.ts';

/** As the page's storage does it; a browser that keeps nothing reads null and writes nowhere. */
export interface Keeping {
  read(): string | null;
  write(text: string): void;
}

export interface Outbox {
  /** The command that goes next, or is on its way; undefined when all are through. */
  head(): Command | undefined;
  size(): number;
  /** A vote or a report of progress takes the place of an older one that has not been sent; returns the ids of such. */
  put(command: Command): string[];
  /** The command was answered, well or ill. */
  settle(id: string): void;
}

const keptSchema = v.array(commandSchema);

/** Takes up what was kept. What cannot be read is dropped: a newer page may have written it. */
export function openOutbox(keeping: Keeping): Outbox {
  let waiting = readKept(keeping.read());
  const keep = (next: Command[]) => {
    waiting = next;
    keeping.write(JSON.stringify(next));
  };
  return {
    head: () => waiting[0],
    size: () => waiting.length,
    put(command) {
      // The head may be on its way already: it is never replaced.
      const [head, ...rest] = waiting;
      // What a report of progress was the ground of may not come before it: only the last of all gives way to a newer one.
      const replaced = rest.filter(
        (other) => isReplaced(other, command) && (command.kind === 'vote' || other === rest.at(-1)),
      );
      const others = rest.filter((other) => !replaced.includes(other));
      keep(head ? [head, ...others, command] : [command]);
      return replaced.map(({ id }) => id);
    },
    settle(id) {
      keep(waiting.filter((command) => command.id !== id));
    },
  };
}

function isReplaced(older: Command, newer: Command): boolean {
  if (older.kind === 'vote' && newer.kind === 'vote')
    return older.ballot === newer.ballot && older.round === newer.round;
  return older.kind === 'progress' && newer.kind === 'progress';
}

function readKept(text: string | null): Command[] {
  if (text === null) return [];
  try {
    const kept = v.safeParse(keptSchema, JSON.parse(text));
    return kept.success ? kept.output : [];
  } catch {
    return [];
  }
}
