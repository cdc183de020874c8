import { READER_VERSION, valueId, type Draft, type DraftValue } from '../../../../src/build/read/draft';
import type { KnownCell } from '../../../../src/build/read/review/known-cell';

// Every report, word and figure here is invented; the codes are those of the facts, so that names are found.

/** What a value of an invented draft is made of; the rest is filled in. */
export type Sketch = Partial<DraftValue> & Pick<DraftValue, 'table' | 'column' | 'value'>;

/** A value of an invented draft: certain, read from one sentence. */
export function inventedValue({ key = {}, ...sketch }: Sketch, inspection = 'barnet-2099-05'): DraftValue {
  const whole = { inspection_id: inspection, ...key };
  return {
    id: valueId(sketch.table, whole, sketch.column),
    confidence: 'certain',
    rule: 'invented-table',
    evidence: [{ page: 7, line: 12, words: `An invented sentence that says ${sketch.value} plainly` }],
    others: [],
    ...sketch,
    key: whole
  };
}

/** An invented draft with these values. */
export function inventedDraft(values: readonly DraftValue[], more: Partial<Draft> = {}): Draft {
  return {
    draft_version: 1,
    reader_version: READER_VERSION,
    file: 'invented-barnet.pdf',
    sha256: 'a'.repeat(64),
    format: 'pdf',
    pages: 42,
    inspection_id: 'barnet-2099-05',
    programme_id: 'yos-2018',
    service_id: 'barnet',
    citation: 'Report: An invented inspection in Barnet, nobody, May 2099',
    values: [...values],
    findings: [],
    ...more
  };
}

const planning = { standard_code: '2.2' };

/** Values of every kind that a person meets: doubtful with another value, likely, certain, known and unknown. */
export const MIXED: readonly DraftValue[] = [
  inventedValue({ table: 'inspections', column: 'published', value: '2099-05' }),
  inventedValue({ table: 'inspections', column: 'overall_rating', value: 'Good' }),
  inventedValue({
    table: 'inspections',
    column: 'overall_score',
    value: '21',
    confidence: 'likely',
    evidence: [
      { page: 4, line: 3, words: 'The invented service has a score of 21 out of an invented possible 36.' },
      { page: 9, line: 1, words: 'Overall score 21' }
    ]
  }),
  inventedValue({
    table: 'standard_ratings',
    key: { standard_code: '2.1' },
    column: 'rating',
    value: 'Good'
  }),
  inventedValue({
    table: 'standard_ratings',
    key: planning,
    column: 'rating',
    value: 'Good',
    confidence: 'doubtful',
    others: [
      {
        value: 'Requires improvement',
        evidence: [
          { page: 21, line: 4, words: 'Our invented rating for planning is ‘Requires improvement’.' }
        ]
      }
    ]
  }),
  inventedValue({
    table: 'standard_ratings',
    key: { standard_code: '2.3' },
    column: 'rating',
    value: 'Outstanding'
  }),
  ...['2.1.1', '2.1.2', '2.1.3'].flatMap((code, index) => [
    inventedValue({
      table: 'question_results',
      key: { question_code: code },
      column: 'yes_cases',
      value: `${8 + index}`
    }),
    inventedValue({
      table: 'question_results',
      key: { question_code: code },
      column: 'relevant_cases',
      value: '11'
    })
  ])
];

const knownOf = (column: string, value: string): KnownCell => ({
  id: valueId('inspections', { inspection_id: 'barnet-2099-05' }, column),
  value,
  source: 'An invented press release, 10 May 2099',
  basis: null
});

/** Cells that `data/` is said to hold: one differs, one is a more exact date, one is the same. */
export const KNOWN: readonly KnownCell[] = [
  knownOf('published', '2099-05-10'),
  knownOf('overall_score', '20'),
  {
    id: valueId('standard_ratings', { inspection_id: 'barnet-2099-05', standard_code: '2.1' }, 'rating'),
    value: 'Good',
    source: 'An invented scrape',
    basis: 'third-party-scrape'
  },
  {
    id: valueId('standard_ratings', { inspection_id: 'barnet-2099-05', standard_code: '2.3' }, 'rating'),
    value: 'Good',
    source: 'An invented scrape',
    basis: 'third-party-scrape'
  }
];

/** The mixed draft with a conflict, a missing value and a note among its findings. */
export function mixedDraft(more: Partial<Draft> = {}): Draft {
  const ratingOfPlanning = valueId(
    'standard_ratings',
    { inspection_id: 'barnet-2099-05', ...planning },
    'rating'
  );
  return inventedDraft(MIXED, {
    findings: [
      {
        check: 'cases-not-found',
        kind: 'missing',
        message: 'The number of cases was not found.',
        values: [],
        evidence: []
      },
      {
        check: 'two-ratings',
        kind: 'conflict',
        message: 'The invented report prints two ratings for standard 2.2.',
        values: [ratingOfPlanning],
        evidence: [
          { page: 21, line: 4, words: 'Our invented rating for planning is ‘Requires improvement’.' }
        ]
      }
    ],
    ...more
  });
}

/** A second invented draft, of another service, all of it certain. */
export function plainDraft(): Draft {
  const of = (column: string, value: string) =>
    inventedValue({ table: 'inspections', column, value }, 'bury-2099-06');
  return inventedDraft([of('published', '2099-06'), of('overall_rating', 'Inadequate')], {
    inspection_id: 'bury-2099-06',
    service_id: 'bury',
    sha256: 'b'.repeat(64),
    file: 'invented-bury.txt',
    format: 'text',
    pages: null,
    citation: 'Report: An invented inspection in Bury, nobody, June 2099'
  });
}
