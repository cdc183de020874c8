import { RATINGS } from '../../../src/lib/data/words';
import type { Kind } from './fault-kind';
import { inspectionLock, plusOne, plus, inRow } from './fault-kind';

export const inspected: Kind[] = [
  inRow('a rating outside the band of its score', 'inspections', {
    set: (text) => {
      const other = RATINGS.find((rating) => rating !== text('overall_rating'));
      return text('overall_score') === '' || !other ? null : { overall_rating: other };
    },
    column: 'overall_rating',
    check: 'score-band',
    locks: inspectionLock
  }),
  inRow('a score without basis', 'inspections', {
    set: (text) => (text('overall_score') === '' ? null : { score_basis: '' }),
    column: 'score_basis',
    check: 'score-basis',
    locks: inspectionLock
  }),
  inRow('a basis without score', 'inspections', {
    set: (text) => (text('overall_score') !== '' ? null : { score_basis: 'report' }),
    column: 'score_basis',
    check: 'score-basis',
    locks: inspectionLock
  }),
  inRow('a score that its standards do not add to', 'inspections', {
    set: (text) =>
      /^(harrow-2021|peterborough-2020|cardiff-2020)/.test(text('inspection_id'))
        ? plus('overall_score', text)
        : null,
    column: 'overall_score',
    check: 'score-sum',
    locks: inspectionLock
  }),
  inRow('a rating on a programme without', 'inspections', {
    set: (text) => (/^(cci|sqs)/.test(text('programme_id')) ? { overall_rating: 'Good' } : null),
    column: 'overall_rating',
    check: 'rating-scale',
    locks: inspectionLock
  }),
  inRow('a score on a programme without', 'inspections', {
    set: (text) =>
      text('programme_id') === 'yjs-2025' ? { overall_score: '20', score_basis: 'report' } : null,
    column: 'overall_score',
    check: 'rating-scale',
    locks: inspectionLock
  }),
  inRow('fieldwork after the report', 'inspections', {
    set: () => ({ fieldwork: '2030-01' }),
    column: 'fieldwork',
    check: 'inspection-dates',
    locks: inspectionLock
  }),
  inRow('fieldwork before the programme', 'inspections', {
    set: () => ({ fieldwork: '2001-01-08/2001-01-12' }),
    column: 'fieldwork',
    check: 'inspection-dates',
    locks: inspectionLock
  }),
  inRow('a report before its programme', 'inspections', {
    set: (text) => (text('fieldwork') === '' ? { published: '2001-01' } : null),
    column: 'published',
    check: 'inspection-dates',
    locks: inspectionLock
  }),
  inRow('an inspection named after another date', 'inspections', {
    set: () => ({ published: '2029' }),
    column: 'inspection_id',
    check: 'inspection-id',
    locks: inspectionLock
  }),
  inRow('a sample that does not add up', 'inspections', {
    set: (text) => (text('court_cases') === '' ? null : plus('cases', text)),
    column: 'cases',
    check: 'case-counts',
    locks: inspectionLock
  }),
  inRow('a standard that the programme does not have', 'standard_ratings', {
    set: () => ({ standard_code: '9.9' }),
    column: 'standard_code',
    check: 'programme-part',
    locks: inspectionLock
  }),
  inRow('a question that the programme does not have', 'question_results', {
    set: () => ({ question_code: '9.9.9' }),
    column: 'question_code',
    check: 'programme-part'
  }),
  inRow('a prompt that the programme does not have', 'prompt_results', {
    set: () => ({ prompt_code: 'z' }),
    column: 'question_code+prompt_code',
    check: 'programme-part'
  }),
  inRow('more questions answered yes than asked', 'question_results', {
    set: (text) =>
      text('relevant_cases') === '' ? null : { yes_cases: plusOne(text('relevant_cases')) ?? '' },
    column: 'yes_cases',
    check: 'case-counts'
  }),
  inRow('more prompts answered yes than asked', 'prompt_results', {
    set: (text) => (text('base_cases') === '' ? null : { yes_cases: plusOne(text('base_cases')) ?? '' }),
    column: 'yes_cases',
    check: 'case-counts'
  }),
  inRow('a percentage that its count does not give', 'question_results', {
    set: (text) => (text('yes_cases') === '' ? null : plus('published_pct', text)),
    column: 'published_pct',
    check: 'printed-percentage'
  }),
  inRow('a percentage that no count gives', 'prompt_results', {
    set: (text) =>
      text('published_pct') === '' || text('note').includes('no count') ? null : { published_pct: '98' },
    column: 'published_pct',
    check: 'printed-percentage'
  }),
  inRow('a Core Case Inspection score elsewhere', 'cci_scores', {
    set: () => ({ inspection_id: 'harrow-2021-12' }),
    column: 'inspection_id',
    check: 'programme-result'
  }),
  inRow('a score below the lowest so far', 'cci_scores', {
    set: (text) => (text('lowest_so_far') === '' ? null : { pct: '1' }),
    column: 'pct',
    check: 'so-far'
  }),
  inRow('a range of words upside down', 'sqs_findings', {
    set: (text) =>
      text('met_high_pct') === '' || text('met_high_pct') === '100' ? null : { met_low_pct: '99.5' },
    column: 'met_low_pct',
    check: 'word-range'
  }),
  inRow('a total that does not add up', 'official_totals', {
    set: (text) => plus('services', text),
    column: 'services',
    check: 'totals'
  }),
  inRow('a note on no row', 'source_notes', {
    set: (text) => (text('row_key') === '' ? null : { row_key: `${text('row_key')}z` }),
    column: 'row_key',
    check: 'source-note'
  }),
  inRow('a comparator that is no place', 'report_indicators', {
    set: () => ({ area: 'atlantis' }),
    column: 'area',
    check: 'named-area'
  })
];
