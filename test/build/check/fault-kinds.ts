/** Kinds of invented faults, and where each must be reported when it is planted in a row. */
import type { FactName } from '../../../src/lib/data/manifest';
import { RATINGS } from '../../../src/lib/data/words';
import type { Bed, Expected } from './planting';
import { BROKEN_BYTE } from './planting';

/** A kind of fault: plants itself in a row, or gives null when the row is not fit or is taken. */
export interface Kind {
  name: string;
  table: FactName;
  plant(bed: Bed, row: number): Expected | null;
}

type Texts = (column: string) => string;

interface Simple {
  /** The cells to change, from those of the row; null when the row is not fit. */
  set(text: Texts): Record<string, string> | null;
  /** Column, or columns joined by +, at which the fault is reported. */
  column: string;
  check: string;
  /** What else must not be planted in, beside the row. */
  locks?(text: Texts): string[];
}

const inspectionLock = (text: Texts) => [`inspection ${text('inspection_id')}`];

/** A kind that changes cells of one row and is reported at that row. */
function inRow(name: string, table: FactName, { set, column, check, locks }: Simple): Kind {
  const plant = (bed: Bed, row: number): Expected | null => {
    const text: Texts = (of) => bed.text(table, row, of);
    const values = set(text);
    if (!values || !bed.take(`${table} ${row}`, ...(locks?.(text) ?? []))) return null;
    bed.set(table, row, values);
    const value = column
      .split('+')
      .map((of) => values[of] ?? text(of))
      .join('+');
    return { kind: name, file: bed.file(table), line: row + 2, column, value, check };
  };
  return { name, table, plant };
}

/** A cell that breaks its contract. */
const contract = (table: FactName, column: string, value: string, locks?: Simple['locks']): Kind =>
  inRow(`${table}.${column} reads "${value}"`, table, {
    set: () => ({ [column]: value }),
    column,
    check: 'contract',
    ...(locks ? { locks } : {})
  });

/** A reference to nothing. */
const dangling = (table: FactName, column: string, value: string, locks?: Simple['locks']): Kind =>
  inRow(`${table}.${column} refers to nothing`, table, {
    set: (text) => (text(column) === '' ? null : { [column]: value }),
    column,
    check: 'reference',
    ...(locks ? { locks } : {})
  });

/** A copy of a row at the end of its file. */
const twice = (table: FactName): Kind => ({
  name: `${table} has a row twice`,
  table,
  plant: (bed, row) => {
    if (!bed.take(`${table} ${row}`)) return null;
    const line = bed.repeat(table, row);
    const key = bed.key(table);
    const value = key.map((column) => bed.text(table, row, column)).join('+');
    return {
      kind: `${table} has a row twice`,
      file: bed.file(table),
      line,
      column: key.join('+'),
      value,
      check: 'duplicate-key'
    };
  }
});

/** A cell too many, so that the record's cells cannot be told apart. */
const wide = (table: FactName): Kind => ({
  name: `${table} has a cell too many`,
  table,
  plant: (bed, row) => {
    if (!bed.take(`${table} ${row}`)) return null;
    bed.widen(table, row);
    const value = `${bed.header(table).length + 1} cells`;
    return {
      kind: `${table} has a cell too many`,
      file: bed.file(table),
      line: row + 2,
      column: '',
      value,
      check: 'columns'
    };
  }
});

/** A byte that is no UTF-8; the value is the whole line, so only the place is compared. */
const garbled = (table: FactName, column: string): Kind => ({
  name: `${table}.${column} is not UTF-8`,
  table,
  plant: (bed, row) => {
    if (!bed.take(`${table} ${row}`)) return null;
    bed.set(table, row, { [column]: `invented ${BROKEN_BYTE}` });
    return {
      kind: `${table}.${column} is not UTF-8`,
      file: bed.file(table),
      line: row + 2,
      column: '',
      value: '*',
      check: 'encoding'
    };
  }
});

const plusOne = (cell: string) => (cell === '' ? null : String(Number(cell) + 1));
const plus = (column: string, text: Texts) => {
  const value = plusOne(text(column));
  return value === null ? null : { [column]: value };
};

const keysAndReferences: Kind[] = [
  ...(
    [
      'observations',
      'population_10_17',
      'districts',
      'prompt_results',
      'standard_ratings',
      'prompts',
      'areas'
    ] as const
  ).map(twice),
  ...(['observations', 'districts', 'population_10_17', 'context_facts'] as const).map(wide),
  garbled('observations', 'area_name'),
  garbled('districts', 'name'),
  dangling('observations', 'indicator_id', 'fte_rat'),
  dangling('observations', 'source_id', 's99'),
  dangling('population_10_17', 'area_code', 'E06999999'),
  dangling('districts', 'area_code', 'E06999999'),
  dangling('area_codes', 'service_id', 'atlantis'),
  dangling('areas', 'service_id', 'atlantis'),
  dangling('similar_areas_dfe', 'neighbour_code', 'E06999999'),
  dangling('similar_areas_ons', 'neighbour_service_id', 'atlantis'),
  dangling('standard_ratings', 'inspection_id', 'atlantis-2022', inspectionLock),
  dangling('context_facts', 'inspection_id', 'atlantis-2022'),
  inRow('services.area_codes has an unknown member', 'services', {
    set: (text) => ({ area_codes: `${text('area_codes')};E06999999` }),
    column: 'area_codes',
    check: 'reference'
  }),
  dangling('services', 'successor_ids', 'atlantis'),
  dangling('breaks', 'indicator_id', 'fte_rat')
];

const contracts: Kind[] = [
  contract('observations', 'value', '12,5'),
  contract('observations', 'series', 'used'),
  contract('observations', 'period', '2019-13/2020-12'),
  contract('observations', 'source_id', ''),
  contract('observations', 'area_code', 'E0600001'),
  contract('population_10_17', 'pop_10_17', '-5'),
  contract('areas', 'eth_white_pct', '100.01'),
  contract('standard_ratings', 'rating', 'good', inspectionLock),
  contract('inspections', 'published', '2021-02-30', inspectionLock),
  contract('inspections', 'overall_score', '37', inspectionLock),
  contract('cci_scores', 'pct', '101'),
  contract('context_facts', 'value', 'many'),
  contract('prompts', 'label', ' spaced'),
  contract('demographics', 'count', '1.5')
];

const observed: Kind[] = [
  inRow('an authority without a known code', 'observations', {
    set: (text) => (text('area_kind') === 'authority' ? { area_code: 'E06999999' } : null),
    column: 'area_code',
    check: 'observation-area'
  }),
  inRow('a region without a known code', 'observations', {
    set: (text) => (text('area_kind') === 'region' ? { area_code: 'E12000099' } : null),
    column: 'area_code',
    check: 'observation-area'
  }),
  inRow('an authority with a service', 'observations', {
    set: (text) => (text('area_kind') === 'authority' ? { service_id: 'barnet' } : null),
    column: 'service_id',
    check: 'observation-area'
  }),
  inRow('a service without a name', 'observations', {
    set: (text) => (text('area_kind') === 'service' ? { service_id: '' } : null),
    column: 'service_id',
    check: 'observation-area'
  }),
  inRow('a missing value without reason', 'observations', {
    set: (text) => (text('value') === '' ? null : { value: '' }),
    column: 'missing_reason',
    check: 'missing-reason'
  }),
  inRow('a reason beside a value', 'observations', {
    set: (text) => (text('value') === '' ? null : { missing_reason: 'suppressed' }),
    column: 'missing_reason',
    check: 'missing-reason'
  }),
  inRow('more above the line than below', 'observations', {
    set: (text) =>
      text('indicator_id') === 'lac_convicted_pct' && text('numerator') !== '' && text('denominator') !== ''
        ? { numerator: plusOne(text('denominator')) ?? '' }
        : null,
    column: 'numerator',
    check: 'share'
  }),
  inRow('a percentage above 100', 'observations', {
    set: (text) =>
      /^(lac|reoff_rate)/.test(text('indicator_id')) && text('value') !== '' ? { value: '100.5' } : null,
    column: 'value',
    check: 'share'
  }),
  inRow('a rate of no one', 'observations', {
    set: (text) => (text('denominator') === '' ? null : { denominator: '0' }),
    column: 'denominator',
    check: 'empty-denominator'
  })
];

/** A superseded row that claims to be the one to use: the later of the two lines is reported. */
const rival: Kind = {
  name: 'two rows to use',
  table: 'observations',
  plant: (bed, row) => {
    const place = (of: number) =>
      ['indicator_id', 'area_kind', 'area_code', 'service_id', 'period']
        .map((column) => bed.text('observations', of, column))
        .join(' ');
    if (bed.text('observations', row, 'series') !== 'superseded') return null;
    const near = Array.from({ length: 400 }, (_, i) => row - 200 + i);
    const used = near.find(
      (of) => bed.text('observations', of, 'series') === 'use' && place(of) === place(row)
    );
    if (used === undefined || !bed.take(`observations ${row}`, `observations ${used}`)) return null;
    bed.set('observations', row, { series: 'use' });
    const line = Math.max(row, used) + 2;
    return {
      kind: 'two rows to use',
      file: bed.file('observations'),
      line,
      column: 'series',
      value: 'use',
      check: 'one-use-row'
    };
  }
};

const inspected: Kind[] = [
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

/** Plants in one list of neighbours at a time, as one broken row leaves the others' ranks unread. */
const listLock =
  (...columns: string[]) =>
  (text: Texts) => [columns.map(text).join(' ')];
const dfeList = listLock('area_code', 'edition', 'section');
const onsList = listLock('model', 'area_code');

const registered: Kind[] = [
  inRow('an authority that is its own neighbour', 'similar_areas_dfe', {
    set: (text) => ({ neighbour_code: text('area_code') }),
    column: 'neighbour_code',
    check: 'own-neighbour',
    locks: dfeList
  }),
  inRow('a rank that leaves a gap', 'similar_areas_dfe', {
    set: (text) => (Number(text('neighbour_rank')) < 10 ? plus('neighbour_rank', text) : null),
    column: 'neighbour_rank',
    check: 'rank-gap',
    locks: dfeList
  }),
  inRow('a global rank that leaves a gap', 'similar_areas_ons', {
    set: (text) => (Number(text('neighbour_rank')) < 20 ? plus('neighbour_rank', text) : null),
    column: 'neighbour_rank',
    check: 'rank-gap',
    locks: onsList
  }),
  inRow('a neighbour in the register without rank', 'similar_areas_ons', {
    set: (text) => (text('in_register') === '1' ? { rank_in_register: '' } : null),
    column: 'rank_in_register',
    check: 'neighbour-register',
    locks: onsList
  }),
  inRow('a neighbour with another service', 'similar_areas_ons', {
    set: (text) =>
      text('in_register') === '1' && text('neighbour_service_id') !== 'barnet'
        ? { neighbour_service_id: 'barnet' }
        : null,
    column: 'neighbour_service_id',
    check: 'neighbour-register',
    locks: onsList
  }),
  inRow('a district filed under another service', 'districts', {
    set: (text) => (text('service_id') === 'barnet' ? null : { service_id: 'barnet' }),
    column: 'service_id',
    check: 'register'
  }),
  inRow('ages that do not add up', 'areas', {
    set: (text) => plus('pop_10_17_2024', text),
    column: 'pop_10_17_2024',
    check: 'population'
  }),
  inRow('a former service that is its own successor', 'services', {
    set: (text) => (text('status') === 'former' ? { successor_ids: text('service_id') } : null),
    column: 'successor_ids',
    check: 'successors'
  }),
  inRow('a former service without successor', 'services', {
    set: (text) => (text('status') === 'former' ? { successor_ids: '' } : null),
    column: 'successor_ids',
    check: 'successors'
  }),
  inRow('a current service with a successor', 'services', {
    set: (text) =>
      text('status') === 'current' && text('service_id') !== 'barnet' ? { successor_ids: 'barnet' } : null,
    column: 'successor_ids',
    check: 'successors'
  }),
  inRow('a code that ended before it began', 'area_codes', {
    set: (text) => (text('valid_to') === '' ? null : { valid_from: '2024-01-01' }),
    column: 'valid_to',
    check: 'reversed-dates'
  }),
  inRow('a region by no known name', 'services', {
    set: () => ({ region: 'Atlantis' }),
    column: 'region',
    check: 'named-area'
  }),
  inRow('a band that leaves a gap', 'rating_bands', {
    set: (text) => (text('level') === 'question_pct' ? plus('min', text) : null),
    column: 'min',
    check: 'rating-bands',
    locks: listLock('programme_id', 'level')
  })
];

/** A share so large that its split exceeds the whole; it is reported at the split's first line. */
const overfull: Kind = {
  name: 'a split of more than the whole',
  table: 'report_demographics',
  plant: (bed, row) => {
    const table = 'report_demographics';
    const columns = ['inspection_id', 'population', 'dimension', 'period'];
    const split = (of: number) => columns.map((column) => bed.text(table, of, column)).join(' ');
    const rows = Array.from({ length: bed.size(table) }, (_, i) => i).filter(
      (of) => split(of) === split(row)
    );
    const first = rows[0] ?? row;
    if (rows.length < 2 || !bed.take(split(row))) return null;
    bed.set(table, row, { share_pct: '99' });
    const value = first === row ? '99' : bed.text(table, first, 'share_pct');
    return {
      kind: overfull.name,
      file: bed.file(table),
      line: first + 2,
      column: 'share_pct',
      value,
      check: 'shares'
    };
  }
};

/** Every kind of fault that is planted. */
export const kinds: readonly Kind[] = [
  ...keysAndReferences,
  ...contracts,
  ...observed,
  rival,
  ...inspected,
  ...registered,
  overfull
];
