import { describe, expect, it } from 'vitest';
import { findSaidFacts } from '../../../../src/build/read/find/said-facts';
import { passages } from '../invented';

/** What is read in an invented text: "fact value as_of". */
function read(text: string): string[] {
  const all = findSaidFacts(passages(text));
  return all
    .filter(({ column }) => column === 'value')
    .map(({ key, value }) => {
      const asOf = all.find((one) => one.column === 'as_of' && one.key['fact_id'] === key['fact_id'])?.value;
      return `${key['fact_id']} ${value}${asOf ? ` ${asOf}` : ''}`;
    });
}

describe('facts that a sentence gives', () => {
  it('may be two counts of two years', () => {
    expect(read('In all, twelve YCs were issued in 2016/17, rising to 19 in 2017/18.')).toEqual([
      'youth_cautions_2016_17 12 2016-17',
      'youth_cautions_2017_18 19 2017-18'
    ]);
    expect(
      read('Seven youth conditional cautions were issued by the police in both 2016-17 and 2017-18.')
    ).toEqual([
      'youth_conditional_cautions_2016_17 7 2016-17',
      'youth_conditional_cautions_2017_18 7 2017-18'
    ]);
    expect(read('The number of interventions rose from 80 in 2016/17 to 104 in 2017/18.')).toEqual([
      'interventions_2016_17 80 2016-17',
      'interventions_2017_18 104 2017-18'
    ]);
  });
  it('may be percentages of parts, each its own fact', () => {
    expect(
      read('Overall, 61% met the needs of the case (72% for court cases and 48% for out-of-court ones).')
    ).toEqual([]);
    expect(
      read(
        'We found that only 61% overall met the needs of the case (72% for court cases and 48 per cent for out-of-court ones).'
      )
    ).toEqual(['oversight_met_needs 61', 'oversight_met_needs_court 72', 'oversight_met_needs_oocd 48']);
    expect(read('In March 2017 this was at 31% and had fallen to 24.5% in March 2018.')).toEqual([
      'neet_post16_2017 31 2017-03',
      'neet_post16_2018 24.5 2018-03'
    ]);
  });
  it.each([
    ['We surveyed eleven case managers in all.', ['staff_surveyed 11']],
    ['First-time entrants were 14% higher than those of similar places.', ['fte_above_similar 14']],
    ['Some 38% of the caseload had an education, health and care plan.', ['ehcp 38']],
    ['We heard that 47% of children aged 16 or over were not in education at all.', ['neet_16_plus 47']],
    [
      'It had a population of 204,500 as measured in the ONS Mid Year Estimates 2009.',
      ['population 204500 2009']
    ],
    ['There, 9.8% of which were aged 10 to 17 years old (Census 2001).', ['share_10_17 9.8 2001']],
    ['Its people were mostly white British (91.2%).', ['white_british 91.2']],
    [
      'Offences with a disposal in 2008/2009, at 31 per 1,000, were better than the average for England/Wales of 44.',
      ['offences_per_1000 31 2008/09', 'offences_per_1000_ew 44 2008/09']
    ]
  ])('are read with their date, where it is said: %s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
  it.each([
    'In all, many YCs were issued in 2016/17, rising to 19 in 2017/18.',
    'We surveyed eleven parents.',
    'First-time entrants were 14% lower than those of similar places.',
    'Some 38% of the caseload had a plan.',
    'We heard that 47% of children aged 14 or under were not in education at all.',
    'Contents\n\nWe surveyed eleven case managers\t12',
    '¹ We surveyed eleven case managers.'
  ])('are not read from %s', (text) => {
    expect(read(text)).toEqual([]);
  });
  it('are not joined over the end of a sentence', () => {
    expect(read('Twelve YCs were issued by the police. It was so in both 2016/17 and 2017/18.')).toEqual([]);
  });
  it('are those of a sentence, with the sentence as evidence', () => {
    const [first] = findSaidFacts(
      passages('It was a calm day. We surveyed nine case managers. All were well.')
    );
    expect(first).toMatchObject({
      plainness: 'sentence',
      evidence: { line: 1, words: 'We surveyed nine case managers.' }
    });
  });
});
