// Owns the sentences of the class board: collecting runs, what was set aside, charts, files. It counts; it never marks.
import type { HeldKind } from '../board/held.ts';

const runs = (count: number) => (count === 1 ? 'One run' : `${count} runs`);

export const boardWords = {
  title: 'The class board',
  summary: (count: number, unfinished: number) =>
    `${count === 0 ? 'No runs yet' : runs(count)}${unfinished === 0 ? '' : count === 1 ? ', unfinished' : `, ${unfinished} of them unfinished`}`,
  leave: 'Leave the board',
  lead: 'Lead the debrief',
  print: 'Print',
  first: {
    title: 'Three steps',
    steps: [
      'At the end of a run each pupil sees a run code and a link; before the end the code is in the log. Let them send it: a form, a chat, an e-mail, a slip of paper.',
      'Paste all of it here, names and chatter too. Only the codes are taken, and nothing leaves this browser.',
      'See where the class divided, then lead the debrief from a projector with the arrow keys.',
    ],
  },
  collect: {
    title: 'Collect runs',
    field: 'Paste anything, or type one code',
    hint: 'A column of a form, a chat, links: what you paste is read at once.',
    add: 'Add',
    files: 'Choose files',
    filesHint:
      'Text or CSV, up to 5 MB each, or the votes that a class has saved. Files can be dropped anywhere on this page.',
    drop: 'Let go to read the files',
    camera: 'Scan a QR picture',
    cameraStop: 'Stop the camera',
    cameraLabel: 'What the camera sees',
    cameraOn: 'Hold the picture before the camera. Each run is added once.',
    cameraRefused:
      'The camera could not be opened. Allow it in the browser and check the connection, or paste or type the codes.',
    noCamera:
      'A browser gives the camera only to a page with a secure address (https). Paste or type the codes in the field above.',
    scanned: 'QR picture',
    reading: (done: number) => `Reading: ${done} %`,
    stop: 'Stop reading',
    stopped: 'Stopped. What was found so far is on the board.',
    found: ({ found, aside, there }: { found: number; aside: number; there: number }) =>
      [
        found === 0 ? 'No new runs.' : `${runs(found)} added.`,
        ...(there > 0 ? [`Already here: ${there}.`] : []),
        aside === 0 ? 'Nothing was set aside.' : `${aside} set aside: see below.`,
      ].join(' '),
    nothing: 'There is no run code in this text. A code has groups of four letters and digits.',
    tooLong: (name: string, megabytes: string) =>
      `${name} is ${megabytes} MB, and the board reads up to 5 MB at a time. Take the column with the codes alone.`,
    pasted: 'This text',
    noText: (name: string) =>
      `“${name}” is not a text file. Save the sheet as CSV, or copy the column with the codes and paste it here.`,
    unreadable: (name: string) => `“${name}” could not be read. Try it again, or paste its text.`,
  },
  aside: {
    title: (count: number) => `Set aside: ${count}`,
    says: 'These are not counted. They stay until you remove them or close this tab.',
    line: (line: number, from: string | null) => (from === null ? `line ${line}` : `${from}, line ${line}`),
    kept: 'kept in this browser',
    kind: {
      duplicate: 'There already',
      mistyped: 'Mistyped',
      scenario: 'Another scenario',
      edition: 'Another edition',
      version: 'Another version',
      damaged: 'Damaged',
    } satisfies Record<HeldKind, string>,
    duplicate: 'The same code is on the board. One pupil sent it twice, or two chose alike in one shared world.',
    damaged: 'This is no run code any more. Remove it, or ask the pupil for the code again.',
    count: 'Count it all the same',
    remove: 'Remove',
    removeAll: 'Remove all of these',
    more: (count: number) => `And ${count} more.`,
  },
  runs: {
    title: (count: number) => `The runs: ${count}`,
    open: 'Open beside the record',
    remove: 'Remove',
    of: (number: number, lesson: string, ending: string) => `Run ${number}: ${lesson}, ${ending}`,
    unfinished: (title: string) => `unfinished at “${title}”`,
    clear: 'Clear the board',
    clearAsk: (count: number) => `Take all ${count} off the board? You can undo it as long as this page is open.`,
    clearYes: 'Yes, clear it',
    clearNo: 'Keep them',
    undo: 'Undo',
    undone: 'Undone.',
    kept: 'Kept in this browser: codes only, no names. Nothing is sent.',
  },
  notKept:
    'This browser does not let the page keep anything. The board works, but a reload would empty it: save the codes as a file.',
  filter: {
    label: 'Lesson',
    all: (count: number) => `All lessons: ${count}`,
    one: (title: string, count: number) => `${title}: ${count}`,
    mixed: (parts: string[]) => `The board holds more than one lesson: ${parts.join(', ')}.`,
  },
  unfinished: (count: number) =>
    count === 1
      ? 'One run stops before an ending. It counts at every decision that it took, and among no endings.'
      : `${count} runs stop before an ending. They count at every decision that they took, and among no endings.`,
  stoppedAt: (stops: { title: string; day: string; count: number }[]) =>
    `Unfinished at ${stops.map(({ title, day, count }) => `“${title}”, ${day}${count > 1 ? ` (${count})` : ''}`).join('; ')}.`,
  divided: {
    title: 'Where the class divided most',
    none: 'Nowhere yet: so far all runs agree wherever they met.',
    alone: 'One run alone divides nowhere. Collect a second.',
    apart: (percent: number) => `Two pupils drawn at random part here in ${percent} of 100 cases.`,
    go: 'See it',
  },
  decisions: 'Decision by decision',
  question: 'For the class',
  kennedy: 'Kennedy',
  in1962: '1962',
  branch: 'History never saw this decision.',
  given: (given: number, all: number) =>
    given < all
      ? `${given} of ${all} took this decision.`
      : all === 1
        ? 'One run took this decision.'
        : `All ${given} decided here.`,
  withKennedy: (count: number) =>
    count === 0 ? 'Nobody ordered what Kennedy did.' : `${count === 1 ? 'One' : count} ordered what Kennedy did.`,
  median: (median: number, all: number) =>
    `The middle of ${all === 1 ? 'one forecast' : `${all} forecasts`} is ${median} %.`,
  middle: (median: number) => `middle: ${median} %`,
  saidBy: (count: number) => `${count} said.`,
  why: 'Why this order?',
  endings: 'How it ended',
  ended: (ended: number, unfinished: number) =>
    `${ended === 1 ? 'One run' : `${ended} runs`} came to an ending${unfinished > 0 ? `, ${unfinished} did not` : ''}.`,
  recordEnded: (title: string) => `In 1962 it ended so: ${title}.`,
  count: (count: number, all: number) => `${count} of ${all}`,
  percent: (percent: string) => `${percent} %`,
  axis: 'Per cent, in steps of ten',
  picture: { png: 'PNG', svg: 'SVG', label: (title: string, kind: string) => `${kind} picture of “${title}”` },
  pictureFailed: 'This browser could not draw the picture as PNG. Take the SVG instead.',
  out: {
    title: 'Take it with you',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    codes: 'Codes (text)',
    says: 'A row for each run, without names. Each chart has its picture beside it.',
  },
  table: {
    number: 'Run',
    code: 'Run code',
    lesson: 'Lesson',
    lens: 'Danger',
    luck: 'Luck',
    ending: 'Ending',
    asIn1962: 'as in 1962',
    seed: (seed: string) => `number ${seed}`,
    unfinished: (title: string) => `unfinished at ${title}`,
    danger: (title: string) => `${title}: war expected, per cent`,
    answer: (title: string) => `${title}: Moscow expected to`,
    reason: (title: string) => `${title}: reason`,
  },
} as const;
