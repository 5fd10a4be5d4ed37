// Owns the proof that a screen's sources are gathered once each, and a paper's are looked up without trust.
import { expect, test } from 'vitest';
import { paperOf } from '../../src/overlay/paper-of.ts';
import { sourcesNamed, sourcesOf, sourcesOfPiece } from '../../src/overlay/sources-of.ts';
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
  expect(sourcesNamed(tiny.script.sources, ['PAPERS', 'NO-SUCH']).map(({ key }) => key)).toEqual(['PAPERS']);
});
