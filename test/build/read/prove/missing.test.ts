import { describe, expect, it } from 'vitest';
import type { DraftValue } from '../../../../src/build/read/draft';
import { sayWhatIsMissing } from '../../../../src/build/read/prove/missing';
import { known } from '../invented';
import { checked, likely, ofInspection, question, rating } from './marks';

const messages = (programme: string | null, values: readonly DraftValue[]) => {
  const rules = programme === null ? undefined : known.rules.get(programme);
  const bench = checked(values, (of) => sayWhatIsMissing(of, programme, rules));
  expect(bench.findings.every(({ check }) => check === 'not-found')).toBe(true);
  return bench.findings.map(({ message }) => message);
};
const rules = known.rules.get('yos-2018');
const facts = [
  likely('context_facts', { fact: 'population' }, 'value', 1000, { rule: 'fact-label' }),
  likely('report_indicators', { indicator: 'fte_rate' }, 'value', 100),
  likely('report_demographics', { dimension: 'sex' }, 'share_pct', 50)
];
const inspection = ['published', 'overall_rating', 'fieldwork', 'court_cases', 'oocd_cases'].map((column) =>
  ofInspection(column, 1)
);
const head = [...inspection, ...facts];
const ratings = (rules?.standards ?? []).map(({ code }) => rating(code, 'Good'));
const results = (rules?.questions ?? []).flatMap(({ code }) => question(code, { pct: 70 }));

describe('what a report on twelve standards should give', () => {
  it('is not asked for where all of it was found', () => {
    expect(messages('yos-2018', [...head, ...ratings, ...results])).toEqual([]);
  });
  it('is named where it was not found', () => {
    expect(
      messages('yos-2018', [...inspection.slice(2), ...facts, ...ratings.slice(1), ...results.slice(2)])
    ).toEqual([
      'Of the inspection, not found: published, overall_rating.',
      'No rating was found for 1.1.',
      'No result was found for 2.1.1, 2.1.2.'
    ]);
  });
  it('holds facts about the service and its area, from their own table', () => {
    const rest = [...inspection, ...ratings, ...results];
    const missed = checked(rest, (of) => sayWhatIsMissing(of, 'yos-2018', rules)).findings;
    expect(missed.map(({ kind }) => kind)).toEqual(['missing', 'missing', 'note']);
    const said = facts.map((fact) => ({ ...fact, rule: 'said-in-prose' }));
    expect(messages('yos-2018', [...rest, ...said])).toEqual([
      'No contextual facts (population, caseload, staffing) were found.'
    ]);
  });
  it('is a count or a percentage of each question, and no base alone', () => {
    const first = rules?.questions[0]?.code ?? '';
    const with211 = (figures: Parameters<typeof question>[1]) =>
      messages('yos-2018', [...head, ...ratings, ...results.slice(1), ...question(first, figures)]);
    expect(with211({ yes: 5, base: 8 })).toEqual([]);
    expect(with211({ base: 8 })).toEqual([`No result was found for ${first}.`]);
  });
  it('holds resettlement where the programme has it', () => {
    expect(messages('yjs-2021', [...head, ...ratings, ...results])).toContain('No rating was found for 4.1.');
  });
});

describe('what a report of another programme should give', () => {
  it('is a date and the cases, of a Core Case Inspection every score, of a letter a finding', () => {
    const [head1, scores] = messages('cci-2009', []);
    expect(head1).toBe('Of the inspection, not found: published, cases.');
    expect(scores).toMatch(/^No score was found for safeguarding, .*, 1\.1, .*3\.2\.$/);
    expect(messages('sqs-2012', [ofInspection('published', 1), ofInspection('cases', 1)])).toEqual([
      'No finding was found for any section.'
    ]);
  });
  it('is no more than was found', () => {
    const pct = likely('cci_scores', { level: 'criterion', code: '1.1' }, 'pct', 70);
    expect(messages('cci-2009', [pct])[1]).not.toContain('1.1');
    const wording = likely('sqs_findings', { section: 'any', finding: 'any' }, 'wording', 'half');
    expect(messages('sqs-2012', [wording])).toEqual(['Of the inspection, not found: published, cases.']);
  });
  it('is the overall rating from 2025 on, and nothing of the sort before', () => {
    expect(messages('yjs-2025', [])).toEqual(['Of the inspection, not found: published, overall_rating.']);
  });
  it('is not known where the programme is not', () => {
    expect(messages(null, [])).toEqual([]);
  });
});
