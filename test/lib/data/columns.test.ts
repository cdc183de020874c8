import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/lib/data/columns';
import {
  blankable,
  dateSpanText,
  dateText,
  decimal,
  gssCode,
  id,
  integer,
  listText,
  oneOf,
  percentage,
  periodText,
  text
} from '../../../src/lib/data/columns';

/** What a column reads from a cell; undefined where the cell breaks the contract. */
const read = <V>(column: Column<V>, cell: string) => {
  const result = column.cell.safeParse(cell);
  return result.success ? result.data : undefined;
};
const accepts = (column: Column<unknown>, cells: readonly string[]) =>
  cells.filter((cell) => read(column, cell) !== undefined);

describe('a whole number', () => {
  const column = integer('Cases', { range: [0, 36] });

  it('is read as a number, zero too', () => {
    expect(['0', '7', '36'].map((cell) => read(column, cell))).toEqual([0, 7, 36]);
  });

  it('has no sign, fraction, space, leading zero or separator, and lies in its range', () => {
    expect(accepts(column, ['-1', '+1', '1.0', ' 1', '01', '1,000', '1e1', '37', ''])).toEqual([]);
  });

  it('fits an INTEGER of the engine', () => {
    expect(accepts(integer('Big'), ['2147483647', '2147483648'])).toEqual(['2147483647']);
  });

  it('says its range', () => {
    expect(column.expected).toBe('a whole number from 0 to 36');
  });
});

describe('a decimal number', () => {
  it('is read as it stands', () => {
    expect(['0', '0.0', '12.50', '1000000'].map((cell) => read(decimal('Value'), cell))).toEqual([
      0, 0, 12.5, 1_000_000
    ]);
  });

  it('is not negative, in powers of ten, infinite or with a comma', () => {
    expect(
      accepts(decimal('Value'), ['-0.1', '1e5', 'Infinity', 'NaN', '12,5', '.5', '5.', '1 000'])
    ).toEqual([]);
  });

  it('as a percentage lies from 0 to 100, both included', () => {
    expect(accepts(percentage('Share'), ['0', '100', '100.01', '101'])).toEqual(['0', '100']);
    expect(percentage('Share')).toMatchObject({ unit: 'per cent', sqlType: 'DOUBLE' });
  });
});

describe('words', () => {
  it('are text without spaces around it', () => {
    expect(accepts(text('Name'), ['Ynys Môn', ' Bury', 'Bury ', ' '])).toEqual(['Ynys Môn']);
  });

  it('as an id are in lower case, joined by - or _', () => {
    expect(
      accepts(id('Id'), ['st-helens', 'fte_rate', 's01', 'St-Helens', 'a--b', '-a', 'a b', 'môn'])
    ).toEqual(['st-helens', 'fte_rate', 's01']);
  });

  it('as a code are a letter of a country and eight digits', () => {
    expect(
      accepts(gssCode('Code'), ['E06000001', 'K04000001', 'X06000001', 'E0600001', 'e06000001'])
    ).toEqual(['E06000001', 'K04000001']);
  });

  it('of a closed list are those of the list and no others', () => {
    const column = oneOf(['yes', 'no'], 'Answer');
    expect(accepts(column, ['yes', 'no', 'Yes', 'maybe'])).toEqual(['yes', 'no']);
    expect(column).toMatchObject({ words: ['yes', 'no'], expected: 'one of: yes | no' });
  });

  it('in a list are joined by ; without spaces, blanks or repeats', () => {
    const column = listText('Codes', { table: 'areas', column: 'area_code' });
    expect(accepts(column, ['a', 'a;b', 'a; b', 'a;', ';a', 'a;a'])).toEqual(['a', 'a;b']);
    expect(column).toMatchObject({ list: true, references: { table: 'areas', column: 'area_code' } });
  });
});

describe('times', () => {
  it('are real dates, spans and periods, kept as they stand', () => {
    expect(accepts(dateText('Day'), ['2019', '2019-02', '2019-02-28', '2019-02-29'])).toEqual([
      '2019',
      '2019-02',
      '2019-02-28'
    ]);
    expect(accepts(dateSpanText('Fieldwork'), ['2019-02/2019-03', '2019-03/2019-02'])).toEqual([
      '2019-02/2019-03'
    ]);
    expect(accepts(periodText('Period'), ['2019', '2019-04/2020-03', '2019-04'])).toEqual([
      '2019',
      '2019-04/2020-03'
    ]);
  });
});

describe('a column that may be empty', () => {
  const column = blankable(integer('Cases', { unit: 'cases' }), 'not found');

  it('says what empty means and is otherwise the same', () => {
    expect(column).toMatchObject({
      blank: 'not found',
      describe: 'Cases',
      unit: 'cases',
      sqlType: 'INTEGER'
    });
    expect(read(column, '7')).toBe(7);
  });

  it('is no other than the column it was made from', () => {
    expect(integer('Cases').blank).toBeUndefined();
  });
});
