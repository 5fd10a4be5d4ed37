// Owns the proof that a condition is told in words that mean what it asks for.
import { describe, expect, it } from 'vitest';
import { conditionClauses } from '../../src/engine/condition-words.ts';
import { conditionVariables, parseCondition } from '../../src/scenario/expression.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { variables } = tiny.scenario;
const list = conditionVariables(variables);

function told(text: string): string[] {
  const parsed = parseCondition(text, list);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return conditionClauses(parsed.value, variables).map((clause) => clause.text);
}

describe('a condition in words', () => {
  it.each([
    ['tension >= 60', ['“Tension” is at least 60']],
    ['tension < 60 && trust > 5', ['“Tension” is below 60', '“Trust” is above 5']],
    ['tension + trust / 2 <= 84', ['“Tension” + “Trust” ÷ 2 is at most 84']],
    ['course == "blockade"', ['ships are being stopped']],
    ['course != "strike"', ['the camp has not been bombed']],
    ['!(course == "strike")', ['the camp has not been bombed']],
    ['course != "blockade"', ['it is not so that ships are being stopped']],
    ['course == "waiting"', ['What Northland does about the camp: waiting']],
    ['incident != "shot"', ['The worst that happened at sea or in the air: none']],
    ['course in ["blockade", "strike"]', ['ships are being stopped, or the camp has been bombed']],
    [
      'tension > 3 || (trust > 4 && course == "strike")',
      ['“Tension” is above 3, or (“Trust” is above 4, and the camp has been bombed)'],
    ],
    ['!(tension > 3 && trust > 4)', ['it is not so that “Tension” is above 3, and “Trust” is above 4']],
  ])('%s', (condition, clauses) => {
    expect(told(condition)).toEqual(clauses);
  });

  it('names the gauges of each clause, so that a hidden one can be left out', () => {
    const parsed = parseCondition('readiness >= 5 && (tension > 1 || trust > 1) && course == "strike"', list);
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(conditionClauses(parsed.value, variables).map(({ gauges }) => gauges)).toEqual([
      ['readiness'],
      ['tension', 'trust'],
      [],
    ]);
  });

  it('says nothing where there is no condition', () => {
    expect(conditionClauses(null, variables)).toEqual([]);
  });
});
