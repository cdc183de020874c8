import { describe, expect, test } from 'vitest';
import {
  bandsInWords,
  bandsTouched,
  domainsOf,
  limitsInWords,
  sameBands,
  scoredStandards
} from '../../../../src/lib/ui/method/rating-rules';
import { restsOn, standardsGrid } from '../../../../src/lib/ui/method/standards-grid';
import { yjs2021, yos2018 } from '../../rules/real';

describe('the rules as the page on method says them', () => {
  test('standards come by domain, in order', () => {
    expect(domainsOf(yos2018).map(({ name, standards }) => [name, standards.length])).toEqual([
      ['Organisational delivery', 4],
      ['Court disposals', 4],
      ['Out-of-court disposals', 4]
    ]);
  });

  test('a standard outside the score is not counted', () => {
    expect(yjs2021.standards).toHaveLength(13);
    expect(scoredStandards(yjs2021)).toBe(12);
  });

  test('bands are said from the lowest', () => {
    expect(bandsInWords(yos2018.overallBands)).toBe(
      '0–6 Inadequate, 7–18 Requires improvement, 19–30 Good and 31–36 Outstanding'
    );
  });

  test('only a programme with a limit says one', () => {
    expect(limitsInWords(yos2018)).toEqual([]);
    expect(limitsInWords(yjs2021)).toEqual([
      '4.1 Resettlement policy and provision adds nothing to the score. Rated Inadequate, it holds the overall rating at Good; not rated, because no case called for it, it holds nothing.'
    ]);
  });

  test('the two programmes share their bands; a shifted band is another', () => {
    expect(sameBands(yos2018, yjs2021)).toBe(true);
    const shifted = { ...yos2018, overallBands: yos2018.overallBands.map((b) => ({ ...b, min: b.min + 1 })) };
    expect(sameBands(yos2018, shifted)).toBe(false);
  });

  test.each([
    [23.1, 88.2, ['Inadequate', 'Requires improvement', 'Good', 'Outstanding']],
    [64.4, 64.4, ['Requires improvement']],
    [64.5, 79.4, ['Good']],
    [80, 100, ['Outstanding']]
  ])('an interval from %f to %f per cent touches %j', (lower, upper, ratings) => {
    expect(bandsTouched(yos2018.questionBands, lower, upper).map(({ rating }) => rating)).toEqual(ratings);
  });
});

describe('the standards of two programmes side by side', () => {
  const grid = standardsGrid([yos2018, yjs2021]);

  test('have every standard once, and a gap where a programme has none', () => {
    expect(grid.map(({ code, rows }) => [code, rows.length])).toEqual([
      ['1', 4],
      ['2', 4],
      ['3', 4],
      ['4', 1]
    ]);
    expect(grid.at(-1)?.rows[0]?.cells.map((cell) => cell?.name ?? null)).toEqual([
      null,
      'Resettlement policy and provision'
    ]);
  });

  test('say what each rests on, and what stays outside the score', () => {
    const cells = grid.flatMap(({ rows }) => rows).find(({ code }) => code === '3.4')?.cells ?? [];
    expect(cells.map((cell) => cell && restsOn(cell))).toEqual(['from cases', 'from evidence']);
    const resettlement = yjs2021.standards.find(({ code }) => code === '4.1');
    expect(resettlement && restsOn(resettlement)).toBe('from evidence, outside the score');
  });
});
