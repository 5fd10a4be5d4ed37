// Owns the proof that a step of the debrief has an address that leads back to it.
import { describe, expect, it } from 'vitest';
import { parseCodeHash, parseEnteredCode } from '../../src/overlay/address.ts';
import { formatDebriefHash, parseDebriefHash, stepOfCode } from '../../src/overlay/debrief-address.ts';
import {
  PHASES,
  STEPS,
  minutesOf,
  neighbours,
  othersThan,
  phasesOf,
  stepOf,
  stepsIn,
} from '../../src/overlay/panels/debrief/steps.ts';

describe('the address of a step', () => {
  it.each(STEPS)('%s leads back to it, in one’s own debrief and in another’s', (step) => {
    expect(parseDebriefHash(formatDebriefHash(null, step))).toBe(step);
    const other = formatDebriefHash('7F3K9QWX', step);
    expect([parseCodeHash(other), stepOfCode(other)]).toEqual(['7F3K9QWX', step]);
    expect(parseEnteredCode(`https://example.org/${other}`)).toBe('7F3K9QWX');
  });

  it.each(['', '#', '#board', '#debriefing', '#debrief=', '#debrief=<b>', '#archive=papers', '#r=7F3K'])(
    '%s is not one of one’s own debrief',
    (hash) => expect(parseDebriefHash(hash)).toBeNull(),
  );

  it('that names no step leads to the first', () => {
    expect(stepOf('nowhere')).toBe(STEPS[0]);
    expect(stepOfCode('#r=7F3K')).toBe(STEPS[0]);
  });
});

describe('the course', () => {
  it('leads from step to step through all three phases, and back', () => {
    const walked = [STEPS[0]!];
    for (let at = neighbours(walked[0]!).next; at; at = neighbours(at).next) walked.push(at);
    expect(walked).toEqual(PHASES.flatMap(({ steps }) => steps));
    expect(neighbours(STEPS[0]!).back).toBeNull();
  });

  it('of a lesson has the steps that the lesson names, keeping the run last; from any other it leads back among them', () => {
    const phases = phasesOf({ describe: ['path'], analyse: ['luck', 'expected'], apply: ['writing'] });
    expect(stepsIn(phases)).toEqual(['path', 'luck', 'expected', 'writing', 'share']);
    expect(othersThan(phases)).toHaveLength(STEPS.length - 5);
    expect(neighbours('luck', phases)).toEqual({ back: 'path', next: 'expected' });
    expect(neighbours('felt', phases)).toEqual({ back: null, next: 'path' });
    expect(neighbours('context', phases)).toEqual({ back: 'expected', next: 'writing' });
  });

  it.each([
    [45, { describe: 4, analyse: 10, apply: 6 }],
    [20, { describe: 2, analyse: 4, apply: 3 }],
    [0, { describe: 4, analyse: 10, apply: 6 }],
  ])('of a lesson of %i minutes takes its share', (lesson, minutes) => {
    expect(minutesOf(lesson)).toEqual(minutes);
  });
});
