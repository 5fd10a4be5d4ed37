// Owns the list of core texts: all that a player reads on the way through a run, screen by screen, in both wordings.
import { entriesOf, partsOf, type Draft, type Located } from './draft.ts';
import { linesOf, optionsOf } from './parts.ts';
import type { Decision } from './schema-decision.ts';
import { within, type Place } from './source-file.ts';

export interface CoreText {
  text: string;
  plain: string | undefined;
  place: Place;
  /** The key under which its plain wording stands. */
  plainKey: string;
}

/** Texts that are read together. */
export interface CoreScreen {
  what: string;
  place: Place;
  texts: CoreText[];
}

interface TwoWordings {
  text: string;
  plain?: string | undefined;
}

const worded = ({ value, place }: Located<TwoWordings>): CoreText => ({
  text: value.text,
  plain: value.plain,
  place,
  plainKey: 'plain',
});

/** Every screen of core text of the scenario. Titles, labels and cables have one wording and are not among them. */
export function coreScreens(draft: Draft): CoreScreen[] {
  const premise = partsOf(draft.contents['scenario.yaml']?.premise, { file: 'scenario.yaml', path: [] }, 'premise');
  return [
    ...premise.map((screen) => screenOf('This screen of the premise', screen.place, [worded(screen)])),
    ...draft.decisions.flatMap(decisionScreens),
    ...entriesOf(draft, 'events.yaml').flatMap((event) =>
      [event, ...partsOf(event.value.outcomes, event.place, 'outcomes')].flatMap(({ value, place }) => {
        const report = within(place, 'report');
        return value.report ? [screenOf('This report', report, [worded({ value: value.report, place: report })])] : [];
      }),
    ),
    ...entriesOf(draft, 'letters.yaml').map((letter) => screenOf('This letter', letter.place, [worded(letter)])),
    ...entriesOf(draft, 'endings.yaml').map(({ value, place }) =>
      screenOf('This ending', place, [
        worded({ value, place }),
        { text: value.after, plain: value['plain-after'], place, plainKey: 'plain-after' },
        ...partsOf(value.causes, place, 'causes').map(worded),
      ]),
    ),
  ];
}

function decisionScreens(decision: Located<Decision>): CoreScreen[] {
  const { value, place } = decision;
  const options = linesOf(decision).flatMap(optionsOf);
  return [
    screenOf('The briefing', within(place, 'briefing'), [
      { text: value.question, plain: value['plain-question'], place, plainKey: 'plain-question' },
      ...partsOf(value.briefing, place, 'briefing').map(worded),
      ...partsOf(value['not-known-at-this-hour'], place, 'not-known-at-this-hour').map(worded),
    ]),
    screenOf(
      'The advice',
      within(place, 'advice'),
      partsOf(value.advice, place, 'advice').flatMap(({ value: advice, place: at }) => [
        { text: advice.says, plain: advice['plain-says'], place: at, plainKey: 'plain-says' },
        { text: advice.fears, plain: advice['plain-fears'], place: at, plainKey: 'plain-fears' },
      ]),
    ),
    screenOf('The orders', place, options.map(worded)),
    ...options.map(({ value: option, place: at }) => {
      const followed = within(at, 'followed');
      return screenOf('What followed', followed, [worded({ value: option.followed, place: followed })]);
    }),
  ];
}

function screenOf(what: string, place: Place, texts: CoreText[]): CoreScreen {
  return { what, place, texts };
}
