import type { Kind } from './fault-kind';
import { plusOne, inRow } from './fault-kind';

export const observed: Kind[] = [
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
export const rival: Kind = {
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
