import { describe, expect, it } from 'vitest';
import { codeOf, nameOf } from '../../../../src/build/read/review/value-names';
import { inventedDraft, inventedValue, type Sketch } from './invented-drafts';

const label = inventedValue({
  table: 'cci_scores',
  key: { level: 'headline', code: 'safeguarding' },
  column: 'label',
  value: 'Invented Safeguarding'
});
const named = (sketch: Sketch) => {
  const value = inventedValue(sketch);
  return nameOf(value, inventedDraft([label, value]));
};

describe('the name of a value', () => {
  it.each<[Sketch, string]>([
    [{ table: 'inspections', column: 'overall_score', value: '1' }, 'Overall score'],
    [
      { table: 'standard_ratings', key: { standard_code: '2.2' }, column: 'rating', value: 'x' },
      'Rating of standard 2.2 Planning'
    ],
    [
      { table: 'standard_ratings', key: { standard_code: '9.9' }, column: 'rating', value: 'x' },
      'Rating of standard 9.9'
    ],
    [
      { table: 'question_results', key: { question_code: '2.1.3' }, column: 'yes_cases', value: '1' },
      'Key question 2.1.3 Keeping other people safe: cases answered yes'
    ],
    [
      {
        table: 'prompt_results',
        key: { question_code: '2.1.1', prompt_code: 'c' },
        column: 'base_cases',
        value: '1'
      },
      'Prompt 2.1.1 c Strengths and protective factors: base of the prompt'
    ],
    [
      { table: 'cci_scores', key: { level: 'headline', code: 'safeguarding' }, column: 'pct', value: '1' },
      'Headline Invented Safeguarding: average share of judgements found sufficient'
    ],
    [
      {
        table: 'report_indicators',
        key: { indicator_id: 'fte_rate_yds', area: 'bury', period: '2098' },
        column: 'value',
        value: '1'
      },
      'First-time entrants (rate) as quoted in inspection reports and local plans, bury, 2098: value as printed'
    ],
    [
      {
        table: 'report_demographics',
        key: { population: 'service', dimension: 'age', category: '10-14' },
        column: 'share_pct',
        value: '1'
      },
      'Service, age 10-14: share as printed'
    ],
    [
      { table: 'context_facts', key: { fact_id: 'population_10_17' }, column: 'value', value: '1' },
      'Population 10 17: value as printed'
    ]
  ])('of %o is in words', (sketch, name) => {
    expect(named(sketch)).toBe(name);
  });
  it('keeps the codes beside it', () => {
    const value = inventedValue({
      table: 'standard_ratings',
      key: { standard_code: '2.2' },
      column: 'rating',
      value: 'x'
    });
    expect(codeOf(value)).toBe('standard_ratings 2.2 rating');
  });
});
