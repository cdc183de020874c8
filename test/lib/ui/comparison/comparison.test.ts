import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from '$lib/ui/comparison/choice';
import { differences, inputAt, modelsHeld, newestPeriod, secondInputs } from '$lib/ui/comparison/input';
import { packSlice, unpackSlice } from '$lib/ui/comparison/pack-slice';
import { comparisonHistory } from '$lib/words/comparison-history';
import { standsOut } from '$lib/words/stands-out';
import { cell, slice } from './invented-slice';

const [similar, , region] = slice.sets;
const [fte, cs] = slice.measures;
if (!similar || !region || !fte || !cs) throw new Error('the invented slice lost a part');

describe('the slice of a page', () => {
  it('comes out of its packing as it went in', () => {
    expect(unpackSlice(packSlice(slice))).toEqual(slice);
  });

  it('holds nothing that could be taken for markup', () => {
    const wild = { ...slice, service: { id: 'x', name: '</script><b>&', country: 'England' } };
    expect(packSlice(wild)).not.toMatch(/[<>&]/);
    expect(unpackSlice(packSlice(wild)).service.name).toBe('</script><b>&');
  });

  it('keeps six figures of any number', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
        const one = { ...slice, cells: { a: { b: { c: cell({ comparator: value }) } } } };
        const back = unpackSlice(packSlice(one)).cells['a']?.['b']?.['c']?.comparator ?? 0;
        expect(Math.abs(back / value - 1)).toBeLessThan(5e-6);
      }),
      { seed: 3 }
    );
  });

  it('refuses a comparison that names no verdict', () => {
    expect(() => unpackSlice(packSlice(slice).replaceAll('[0,null', '[99,null'))).toThrow(/99/);
  });
});

describe('the newest period', () => {
  it('is the newest that can be compared, even where a newer one has a value', () => {
    expect(newestPeriod(slice, similar, fte)).toBe('2024');
    expect(newestPeriod(slice, region, fte)).toBe('2023');
  });
});

describe('where a service differs most', () => {
  it('lists clear differences only, the largest first, whether more or less', () => {
    const { clear, none } = differences(slice, similar);
    expect(clear.map(({ name }) => name)).toEqual(['Cautioned', 'First-time entrants']);
    expect(none.map(({ name }) => name)).toEqual(['Other']);
  });

  it('never lists as clear what was not tested, nor as today’s finding what is of an older period', () => {
    const { clear, outside, apart } = differences(slice, region);
    expect([...clear, ...outside]).toEqual([]);
    expect(apart.map(({ name }) => name)).toEqual(['First-time entrants']);
  });

  it('keeps doubtful figures apart', () => {
    const measures = slice.measures.map((one) => ({
      ...one,
      points: one.points.map((point) => ({ ...point, doubtful: true }))
    }));
    const { clear, none, apart } = differences({ ...slice, measures }, similar);
    expect([...clear, ...none]).toEqual([]);
    expect(apart).toHaveLength(3);
  });

  it('is said in one sentence at the top of the page', () => {
    const { clear, none } = differences(slice, similar);
    expect(standsOut(clear, none)).toBe(
      'Against similar services: cautioned 50 % lower (2024) and first-time entrants 10 % higher (2024). No clear difference in other (2024).'
    );
    expect(standsOut([], none)).toBe('Against similar services: no clear difference in other (2024).');
    expect(standsOut([], [])).toBe('');
  });
});

describe('neighbour models', () => {
  it('are counted only where they give a verdict', () => {
    expect(modelsHeld(slice, similar, fte, '2024')).toEqual({ holds: 1, of: 2 });
    expect(modelsHeld(slice, similar, cs, '2024')).toEqual({ holds: 2, of: 2 });
    expect(modelsHeld(slice, similar, fte, '2023')).toEqual({ holds: 1, of: 1 });
  });

  it('are not named for a set by place', () => {
    expect(modelsHeld(slice, region, fte, '2023')).toBeNull();
  });
});

describe('region and country', () => {
  it('come second, where they give a verdict', () => {
    expect(secondInputs(slice, similar, fte, '2023').map(({ set }) => set.kind)).toEqual(['region']);
    expect(secondInputs(slice, similar, fte, '2024')).toEqual([]);
  });

  it('are not said twice', () => {
    expect(secondInputs(slice, region, fte, '2023')).toEqual([]);
  });
});

describe('the history of a comparison', () => {
  it('names every clear period with both values and counts the others', () => {
    const periods = ['2023', '2024'].flatMap((period) => inputAt(slice, similar, fte, period) ?? []);
    expect(comparisonHistory(periods, similar, fte.unit)).toBe(
      'Over the 2 periods with counts, against similar services: 20 % higher in 2023 (120 against 100) and 10 % higher in 2024 (110 against 100).'
    );
  });

  it('says nothing of periods that were not tested', () => {
    const periods = [inputAt(slice, region, fte, '2023')].filter((input) => input !== null);
    expect(comparisonHistory(periods, region, fte.unit)).toBe('');
  });
});

describe('the choice in the address', () => {
  const read = (query: string) => readChoice(new URLSearchParams(query), slice);

  it('is similar services and the newest periods without one', () => {
    expect(read('')).toEqual({ setId: 'similar:anyshire', own: [], periods: {}, notices: [] });
  });

  it.each(['set=region&fte_rate=2023', 'own=one,two', 'set=ons-global'])(
    'comes back as it was written: %s',
    (query) => {
      const choice = read(query);
      expect(choice.notices).toEqual([]);
      expect(decodeURIComponent(writeChoice(new URLSearchParams(), choice, slice).toString())).toBe(query);
    }
  );

  it.each([
    ['set=nonsense', 'nonsense'],
    ['fte_rate=1999', '1999'],
    ['own=%3Cb%3E', '<b>'],
    [`own=${Array.from({ length: 25 }, (_, i) => `s${i}`).join(',')}`, '20']
  ])('falls back with a notice: %s', (query, named) => {
    expect(read(query).notices.join(' ')).toContain(named);
  });

  it('leaves the service itself out of its own set', () => {
    expect(read('own=anyshire,one').own).toEqual(['one']);
  });

  it('keeps parameters of others', () => {
    const written = writeChoice(new URLSearchParams('x=1&set=region'), read(''), slice);
    expect(written.toString()).toBe('x=1');
  });
});
