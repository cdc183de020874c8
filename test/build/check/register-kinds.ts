import type { Kind, Texts } from './fault-kind';
import { plus, inRow } from './fault-kind';

/** Plants in one list of neighbours at a time, as one broken row leaves the others' ranks unread. */
const listLock =
  (...columns: string[]) =>
  (text: Texts) => [columns.map(text).join(' ')];
const dfeList = listLock('area_code', 'edition', 'section');
const onsList = listLock('model', 'area_code');

export const registered: Kind[] = [
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
export const overfull: Kind = {
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
