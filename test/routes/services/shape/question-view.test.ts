import { describe, expect, it } from 'vitest';
import type { ServicePrompt } from '$lib/queries/service-prompts';
import type { ServiceQuestion } from '$lib/queries/service-questions';
import { questionView } from '../../../../src/routes/services/[id]/shape/question-view';

/** An invented result. */
const row: ServiceQuestion = {
  inspection_id: 'anyshire-2020-11',
  question_code: '2.4.3',
  standard_code: '2.4',
  theme: 'public-safety',
  label: 'Keeping other people safe',
  yes_cases: 7,
  relevant_cases: 8,
  published_pct: null,
  count_basis: 'printed in the table'
};
const prompt = (parts: Partial<ServicePrompt>): ServicePrompt => ({
  inspection_id: row.inspection_id,
  question_code: row.question_code,
  prompt_code: 'a',
  label: 'Invented prompt',
  yes_cases: null,
  base_cases: null,
  published_pct: null,
  note: null,
  ...parts
});

describe('a key question as it is shown', () => {
  it('says cases, percentage rounded half-up and the Wilson interval in per cent', () => {
    const view = questionView(row, ['2.4.3'], []);
    expect(view).toMatchObject({ result: '7 of 8 (88 %)', pct: 88, driving: true });
    // Wilson's interval of 7 in 8, worked out by hand from its closed form with z = 1.959964.
    expect(view.lower).toBeCloseTo(52.911, 2);
    expect(view.upper).toBeCloseTo(97.758, 2);
  });

  it('has no interval where the source prints a percentage only', () => {
    const view = questionView({ ...row, yes_cases: null, relevant_cases: null, published_pct: 96 }, [], []);
    expect(view).toMatchObject({ result: '96 %', pct: 96, lower: null, upper: null, driving: false });
  });

  it('has only the prompts of its own, in words for what is printed', () => {
    const prompts = [
      prompt({ yes_cases: 4, base_cases: 5 }),
      prompt({ prompt_code: 'b', published_pct: 53, base_cases: 14 }),
      prompt({ prompt_code: 'c', yes_cases: 3 }),
      prompt({ prompt_code: 'd' }),
      prompt({ question_code: '2.4.1' })
    ];
    expect(questionView(row, [], prompts).prompts.map((p) => p.result)).toEqual([
      '4 of 5 (80 %)',
      '53 % (base 14 cases)',
      '3 cases, base not printed',
      'not printed'
    ]);
  });
});
