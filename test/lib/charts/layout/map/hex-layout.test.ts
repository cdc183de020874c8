import fc from 'fast-check';
import { ascending, mean, rank } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { cellsAround, eastOf, hexDistance } from '$lib/charts/layout/map/hex-grid';
import { hexLayout, type ServiceCell } from '$lib/charts/layout/map/hex-layout';
import { current, flat, regionOf } from './real-map';

const area = flat.reduce((sum, one) => sum + one.area, 0);
const pitch = Math.sqrt(((area / flat.length) * 2) / Math.sqrt(3));
const cells = hexLayout(flat, pitch);
const cellOf = new Map(cells.map((cell) => [cell.id, cell]));
const pairs = flat.flatMap(({ id, neighbours }) =>
  neighbours.filter((n) => n > id).map((n) => [id, n] as const)
);

function cell(id: string): ServiceCell {
  const found = cellOf.get(id);
  if (!found) throw new Error(`no cell for ${id}`);
  return found;
}

/** Spearman's rank correlation, ties at their middle rank. */
function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const middle = (values: readonly number[]) => {
    const ranks = rank(values, ascending);
    return values.map((value) => mean([...ranks].filter((_, i) => values[i] === value)) ?? 0);
  };
  const [x, y] = [middle(a), middle(b)];
  const [mx, my] = [mean(x) ?? 0, mean(y) ?? 0];
  const sum = (of: (i: number) => number) => x.reduce((total, _, i) => total + of(i), 0);
  const dx = (i: number) => (x[i] ?? 0) - mx;
  const dy = (i: number) => (y[i] ?? 0) - my;
  return sum((i) => dx(i) * dy(i)) / Math.sqrt(sum((i) => dx(i) ** 2) * sum((i) => dy(i) ** 2));
}

/** Share of the pairs at least so many km apart in a direction whose cells keep that order. */
function orderKept(km: number, place: (i: number) => number, put: (i: number) => number): number {
  let [far, kept] = [0, 0];
  for (let i = 0; i < flat.length; i++) {
    for (let j = 0; j < flat.length; j++) {
      if (place(j) - place(i) < km) continue;
      far += 1;
      if (put(j) > put(i)) kept += 1;
    }
  }
  return kept / far;
}

const east = (i: number) => flat[i]?.x ?? 0;
const south = (i: number) => flat[i]?.y ?? 0;
const column = (i: number) => eastOf(cell(flat[i]?.id ?? ''));
const row = (i: number) => cell(flat[i]?.id ?? '').row;

describe('the hexagon layout of the facts', () => {
  it('gives every service of today one cell, and no cell twice', () => {
    expect(cells.map(({ id }) => id)).toEqual(current.map(({ id }) => id).sort());
    expect(new Set(cells.map((c) => `${c.column},${c.row}`)).size).toBe(cells.length);
    expect(Math.min(...cells.map((c) => c.column))).toBe(0);
    expect(Math.min(...cells.map((c) => c.row))).toBeLessThanOrEqual(1);
  });
  it('is the same whatever the order of the facts', () => {
    const turned = flat.toReversed().map((one) => ({ ...one, neighbours: [...one.neighbours].reverse() }));
    expect(hexLayout(turned, pitch)).toEqual(cells);
  });
  it('keeps neighbours near: 93 per cent of those that share a boundary within two steps, none beyond three', () => {
    const steps = pairs.map(([a, b]) => hexDistance(cell(a), cell(b)));
    expect(pairs.length).toBeGreaterThan(300);
    expect(steps.filter((n) => n <= 2).length / steps.length).toBeGreaterThanOrEqual(0.93);
    expect(steps.filter((n) => n === 1).length / steps.length).toBeGreaterThanOrEqual(0.64);
    expect(Math.max(...steps)).toBeLessThanOrEqual(3);
  });
  it('keeps north and south: ranks agree to 0.97, 98 per cent of pairs more than 60 km apart are in order', () => {
    const all = flat.map((_, i) => i);
    expect(rankCorrelation(all.map(south), all.map(row))).toBeGreaterThanOrEqual(0.97);
    expect(orderKept(60, south, row)).toBeGreaterThanOrEqual(0.98);
  });
  it('keeps west and east: ranks agree to 0.95, 98 per cent of pairs more than 60 km apart are in order', () => {
    const all = flat.map((_, i) => i);
    expect(rankCorrelation(all.map(east), all.map(column))).toBeGreaterThanOrEqual(0.95);
    expect(orderKept(60, east, column)).toBeGreaterThanOrEqual(0.98);
  });
  it.each([...new Set(regionOf.values())])('keeps %s one connected patch', (region) => {
    const own = new Set(
      cells.filter(({ id }) => regionOf.get(id) === region).map((c) => `${c.column},${c.row}`)
    );
    const first = cells.find(({ id }) => regionOf.get(id) === region);
    if (!first) throw new Error(`no cell in ${region}`);
    const reached = new Set([`${first.column},${first.row}`]);
    const open = [{ column: first.column, row: first.row }];
    for (let at = open.pop(); at; at = open.pop()) {
      for (const next of cellsAround(at, 1)) {
        const key = `${next.column},${next.row}`;
        if (!own.has(key) || reached.has(key)) continue;
        reached.add(key);
        open.push(next);
      }
    }
    expect(reached.size).toBe(own.size);
  });
  it('has no hole that could be read as a missing service', () => {
    const taken = new Set(cells.map((c) => `${c.column},${c.row}`));
    const holes = cells
      .flatMap((c) => cellsAround(c, 1))
      .filter((c) => !taken.has(`${c.column},${c.row}`))
      .filter((c) => cellsAround(c, 1).every((n) => taken.has(`${n.column},${n.row}`)));
    expect(holes).toEqual([]);
  });
});

describe('the hexagon layout of anything', () => {
  // Invented places, some of them on the very same spot.
  const spot = fc.integer({ min: 0, max: 60 });
  const places = fc.array(fc.tuple(spot, spot), { minLength: 1, maxLength: 12 }).map((spots) =>
    spots.map(([x, y], i) => ({
      id: `s${i}`,
      x,
      y,
      neighbours: [`s${i - 1}`, `s${i + 1}`].filter((id) => id !== 's-1' && id !== `s${spots.length}`)
    }))
  );
  it('never gives a cell twice, and never depends on the order', () => {
    fc.assert(
      fc.property(places, (given) => {
        const laid = hexLayout(given, 20);
        expect(new Set(laid.map((c) => `${c.column},${c.row}`)).size).toBe(given.length);
        expect(hexLayout(given.toReversed(), 20)).toEqual(laid);
      }),
      { seed: 2018, numRuns: 25 }
    );
  });
  it('names what is wrong with the places', () => {
    const place = { id: 'a', x: 0, y: 0, neighbours: [] };
    expect(() => hexLayout([place, place], 10)).toThrow('an id stands twice');
    expect(() => hexLayout([{ ...place, neighbours: ['b'] }], 10)).toThrow(
      '“b”, neighbour of “a”, is not there'
    );
    expect(hexLayout([], 10)).toEqual([]);
  });
});
