import { describe, expect, it } from 'vitest';
import type { DraftValue } from '../../../../src/build/read/draft';
import { provePrompts } from '../../../../src/build/read/prove/prompts';
import { known } from '../invented';
import { checked, likely, said } from './marks';

const QUESTION = '2.1.1';
const expected = known.prompts.filter(
  ({ programme_id, question_code }) => programme_id === 'yos-2018' && question_code === QUESTION
).length;
const prompts = (n: number, rule = 'prompt-row', question = QUESTION): DraftValue[] =>
  Array.from({ length: n }, (_, i) =>
    likely(
      'prompt_results',
      { question_code: question, prompt_code: 'abcdefghijklm'[i] ?? '' },
      'published_pct',
      60,
      {
        rule
      }
    )
  );
function prove(values: readonly DraftValue[], programme = 'yos-2018') {
  const bench = checked(values, (of) => provePrompts(of, programme, known.prompts));
  return { said: said(bench), sure: bench.values.map(({ confidence }) => confidence), bench };
}

describe('prompts of a question', () => {
  it('are as many as the framework has, and then borne out', () => {
    expect(expected).toBeGreaterThan(1);
    expect(prove(prompts(expected))).toMatchObject({
      said: [],
      sure: prompts(expected).map(() => 'certain')
    });
  });
  it.each([-1, 1])('are in doubt, all of them, where there are fewer or more: %i', (more) => {
    const sure = prompts(expected + more).map((value) => ({ ...value, confidence: 'certain' as const }));
    const { said: findings, sure: after, bench } = prove(sure);
    expect(findings).toEqual(['conflict number-of-prompts']);
    expect(after.every((one) => one === 'likely')).toBe(true);
    expect(bench.findings[0]?.message).toContain(
      `${QUESTION}: ${expected + more} prompts were read, the framework has ${expected}`
    );
  });
  it('are counted once, however many of their cells were read', () => {
    const bases = prompts(expected).map((value) => ({
      ...value,
      id: value.id.replace('published_pct', 'base_cases'),
      column: 'base_cases'
    }));
    expect(prove([...prompts(expected), ...bases]).said).toEqual([]);
  });
  it('are not borne out where their figure was worked out', () => {
    expect(prove(prompts(expected, 'whole-sample')).sure).toEqual(prompts(expected).map(() => 'likely'));
  });
  it('are counted for each question apart, and by the programme of the report', () => {
    expect(prove([...prompts(expected), ...prompts(1, 'prompt-row', '2.1.3')]).said).toHaveLength(1);
    expect(prove(prompts(expected), 'sqs-2012').said).toHaveLength(1);
  });
  it('are not looked for where none was read', () => {
    expect(prove([]).said).toEqual([]);
  });
});
