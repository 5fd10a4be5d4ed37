// Owns the proof that a screen's sources are gathered once each, and a paper's are looked up without trust.
import { expect, test } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { paperOf } from '../../src/overlay/paper-of.ts';
import { sourcesOf, sourcesOfPiece } from '../../src/overlay/sources-of.ts';
import { LATER_TITLE, namedSources } from '../../src/scenario/named-source.ts';
import { compileLibrary } from '../../src/engine/compile.ts';
import { views } from '../builders/page-views.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const keys = (view: Parameters<typeof sourcesOf>[0]) => sourcesOf(view).map(({ key }) => key);

test('a decision cites news, memo and advice, each source once, in order of appearance', () => {
  expect(keys(views.oneLine)).toEqual(['STERN-27', 'FRUS6-66', 'FRUS6-65', 'NSA-HARE', 'NASH']);
});

test('what followed cites itself, and no longer the memo', () => {
  expect(keys(views.aftermath)).toEqual(['FRUS6-66']);
});

test('a paper comes with its sources; one that is not there is null', () => {
  const library = compileLibrary(tiny.scenario);
  const paper = paperOf(library, tiny.script, 'the-letter');
  expect(paper?.sources.map(({ key }) => key)).toEqual(['PAPERS']);
  expect(paper?.ask?.purpose).toBe('To win time.');
  expect(paperOf(library, tiny.script, 'no-such-paper')).toBeNull();
});

test('a picture rests on the news or the papers whose facts it shows', () => {
  expect(sourcesOfPiece('photographs', views.oneLine).map(({ key }) => key)).toEqual(
    sourcesOf({
      ...views.oneLine,
      dispatches: [],
      decision: { ...views.oneLine.decision!, notKnown: [], advice: [] },
    }).map(({ key }) => key),
  );
  expect(sourcesOfPiece('speech', views.aftermath).map(({ key }) => key)).toEqual(['FRUS6-66']);
  expect(sourcesOfPiece('speech', views.oneLine)).toEqual([]);
});

test('keys are told as sources; one that has not come is left out', () => {
  expect(namedSources(tiny.script.sources, ['PAPERS', 'NO-SUCH']).map(({ key }) => key)).toEqual(['PAPERS']);
});

test('before its hour a source keeps back its title and its address, and nothing else', () => {
  const known = '1962-10-27T18:00-04:00';
  const sources = { LATE: { ...tiny.script.sources['PAPERS']!, known } };
  const at = (hour: string) => namedSources(sources, ['LATE'], parseHour(hour))[0];
  const kept = { key: 'LATE', title: LATER_TITLE, address: null, kind: 'document', mark: 'verified', later: true };
  expect(at('1962-10-27T17:59-04:00')).toEqual(kept);
  expect(at(known)?.title).toBe('The papers of the presidency');
  expect(namedSources(sources, ['LATE'])[0]?.address).toMatch(/^https:/);
});
