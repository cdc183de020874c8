import { describe, expect, it } from 'vitest';
import { codes, inspected, inventedRating, inventedWarehouse, inventedYes } from './invented-ratings';
import { figuresOf, figureTable, overviewMarkup, standardMarkup, wordsOf } from './rendered';

// All ratings here are invented. 74 of 92 inspections are 80.4 per cent: just enough.
const KNOWN = 74;
const invented = inventedWarehouse(KNOWN);

const Z = 1.959963984540054;
/** Wilson's interval by its textbook form, in whole per cent. */
function wilson(x: number, n: number): [string, string] {
  const p = x / n;
  const middle = p + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  const [lower, upper] = [(middle - half) / (1 + (Z * Z) / n), (middle + half) / (1 + (Z * Z) / n)];
  return [`${Math.round(100 * lower)}`, `${Math.round(100 * upper)}`];
}

/** A row of a figure's table, counted here from the invented ratings themselves. */
function expectedRow(
  label: string,
  code: string,
  fits: (of: (typeof inspected)[number]) => boolean
): string[] {
  const members = inspected.map((of, place) => ({ of, place })).filter(({ of }) => fits(of));
  const ratings = members
    .filter(({ place }) => place < KNOWN)
    .map(({ place }) => inventedRating(place, code));
  const count = (rating: string) => ratings.filter((one) => one === rating).length;
  const counts = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'].map(count);
  const better = count('Outstanding') + count('Good');
  const known = ratings.length;
  const whole = known >= 6 && known / members.length >= 0.8;
  const share = whole
    ? [`${Math.round((100 * better) / known)}`, ...wilson(better, known)]
    : ['too few known', 'too few known', 'too few known'];
  return [label, String(known), String(members.length), ...counts.map(String), '0', ...share];
}

describe('the page on all standards, once 80 per cent of the ratings of a programme are known (all invented)', () => {
  it('gives the share of every standard of the score, with its interval, as counted from the ratings', async () => {
    const table = figureTable(await overviewMarkup(invented.engine), 'shares-yjs-2021') ?? [];
    const scored = codes.filter((code) => code !== '4.1');
    expect(table.map(([label = '']) => label.slice(0, 3))).toEqual(scored);
    expect(table).toEqual(scored.map((code, i) => expectedRow(table[i]?.[0] ?? '', code, () => true)));
  });

  it('names the lowest standard, and no bars of what is known are left for that programme', async () => {
    const markup = await overviewMarkup(invented.engine);
    expect(wordsOf(markup)).toContain('Good or better least often: 3.2 Planning (out-of-court disposals), ');
    expect(figuresOf(markup)).not.toContain('known-yjs-2021');
    expect(figuresOf(markup)).toContain('known-yos-2018');
  });

  it('gives resettlement apart, and puts no table of dozens of inspections before the reader', async () => {
    const markup = await overviewMarkup(invented.engine);
    expect(figureTable(markup, 'shares-yjs-2021-4-1')).toEqual([
      expectedRow('4.1 Resettlement policy and provision', '4.1', () => true)
    ]);
    expect(wordsOf(markup)).toContain(`are known for ${KNOWN + 5} inspections: too many for a table here`);
  });
});

describe('the page of one standard, once 80 per cent of its ratings are known (all invented)', () => {
  it('gives the distribution by year, region and police force area, each as counted from the ratings', async () => {
    const markup = await standardMarkup(invented.engine, '3.2');
    const groups = (of: (one: (typeof inspected)[number]) => string[]) =>
      [...new Set(inspected.flatMap(of))].sort();
    for (const [name, of] of [
      ['year', (one: (typeof inspected)[number]) => [one.year]],
      ['region', (one: (typeof inspected)[number]) => [one.region]],
      ['police', (one: (typeof inspected)[number]) => one.forces]
    ] as const) {
      const expected = groups(of).map((label) => expectedRow(label, '3.2', (one) => of(one).includes(label)));
      expect(figureTable(markup, `shares-yjs-2021-${name}`), name).toEqual(expected);
    }
  });

  it('gives no share to a group of which less is known, though the standard as a whole is', async () => {
    const markup = await standardMarkup(invented.engine, '3.2');
    const rows = ['year', 'region', 'police'].flatMap(
      (name) => figureTable(markup, `shares-yjs-2021-${name}`) ?? []
    );
    const few = rows.filter(([, known, all]) => Number(known) / Number(all) < 0.8);
    expect(few.length).toBeGreaterThan(0);
    expect(few.every((row) => row.slice(-3).every((cell) => cell === 'too few known'))).toBe(true);
  });

  it('counts which key question drives it, none where all are equal, and gives the share of it', async () => {
    const words = wordsOf(await standardMarkup(invented.engine, '2.2'));
    const sets = Array.from({ length: KNOWN }, (_, place) => inventedYes(place));
    const lowest = (question: number) =>
      sets.filter((yes) => new Set(yes).size > 1 && yes[question] === Math.min(...yes)).length;
    const equal = sets.filter((yes) => new Set(yes).size === 1).length;
    const third = lowest(2);
    expect(words).toContain(
      `Keeping other people safe was lowest in ${third} of ${KNOWN} inspections with published results; in ${equal} all were equal`
    );
    const [lower, upper] = wilson(third, KNOWN);
    expect(words).toContain(`${third} of ${KNOWN} (${Math.round((100 * third) / KNOWN)} %)`);
    expect(words).toContain(`${lower} % to ${upper} %`);
  });

  it('draws that many results as strips and keeps every one in the table', async () => {
    const markup = await standardMarkup(invented.engine, '2.2');
    expect(figureTable(markup, 'questions-yjs-2021')).toHaveLength(3 * KNOWN);
    expect(wordsOf(markup)).toContain('a long one the lowest question of its report');
  });

  it('still gives no share of the other programme, whose ratings are the real few', async () => {
    const figures = figuresOf(await standardMarkup(invented.engine, '3.2'));
    expect(figures.filter((name) => name.startsWith('shares-yos-2018'))).toEqual([]);
  });
});
