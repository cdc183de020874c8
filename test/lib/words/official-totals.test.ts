import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTotal, totalsFinding, type CheckedTotal } from '$lib/words/official-totals';

// All totals here are invented.
const total = (published: number, ours: number, more: Partial<CheckedTotal> = {}): CheckedTotal => ({
  published,
  ours,
  maybe: [],
  elsewhereFull: false,
  unrated: [],
  fromNews: [],
  ...more
});
const newtown = { service: 'Newtown', published: '2019' };
const oldtown = { service: 'Oldtown', published: '2019' };

describe('the explanation of a published total', () => {
  it('is short where the total comes out', () => {
    expect(explainTotal(total(8, 8))).toBe('Comes out.');
    expect(explainTotal(total(0, 0))).toBe('Comes out.');
  });
  it('names who may lie in the window and is not needed', () => {
    expect(explainTotal(total(8, 8, { maybe: [newtown] }))).toBe(
      'Comes out without Newtown (dated 2019 only), which may lie in the window too.'
    );
  });
  it('lets a bare year fill the gap only as a possibility', () => {
    expect(explainTotal(total(3, 2, { maybe: [newtown] }))).toBe(
      'Newtown (dated 2019 only) may belong: with it the total comes out.'
    );
    expect(explainTotal(total(3, 2, { maybe: [newtown, oldtown], elsewhereFull: true }))).toBe(
      'Newtown (dated 2019 only) and Oldtown (dated 2019 only) may belong; 1 of them would make the total come out; the other total that could hold them comes out without them.'
    );
  });
  it('counts what is still missing, and names inspections in the window without a rating', () => {
    expect(explainTotal(total(12, 10, { maybe: [newtown], unrated: [oldtown] }))).toBe(
      'Newtown (dated 2019 only) may belong: with it 1 service is still not found. No rating was found of Oldtown (2019) in the window.'
    );
    expect(explainTotal(total(12, 10))).toBe('2 services not found.');
  });
  it('does not name the unrated where nothing is missing', () => {
    expect(explainTotal(total(3, 3, { unrated: [oldtown] }))).toBe('Comes out.');
  });
  it('doubts the window where more was found than published', () => {
    expect(explainTotal(total(3, 5))).toMatch(/^2 inspections more found than published: the window/);
  });
  it('says which dates rest on a news page', () => {
    expect(explainTotal(total(1, 1, { fromNews: [newtown] }))).toBe(
      'Comes out. Newtown was read on a news page, so the date rests on it.'
    );
  });
});

describe('the finding over all totals', () => {
  it('counts what comes out, what would with bare years, and who was not found', () => {
    const rows = [
      { published: 3, ours: 2, maybe: 1 },
      { published: 12, ours: 10, maybe: 1 },
      { published: 8, ours: 8, maybe: 0 }
    ];
    expect(totalsFinding(rows)).toBe(
      '1 of 3 published counts come out; 1 more with inspections dated by their year only; 1 service was not found'
    );
  });
  it('never counts a row twice, whatever the rows', () => {
    const count = fc.nat(20);
    const rows = fc.array(fc.record({ published: count, ours: count, maybe: count }), { minLength: 2 });
    fc.assert(
      fc.property(rows, (all) => {
        const said = totalsFinding(all);
        const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
        expect(number(/^(\d+) of/)).toBe(all.filter(({ published, ours }) => published === ours).length);
        expect(number(/for (\d+) more was/)).toBe(
          all.filter(({ published, ours }) => ours > published).length
        );
        expect(number(/(\d+) services? (?:was|were) not found/)).toBe(
          all.reduce((sum, { published, ours, maybe }) => sum + Math.max(0, published - ours - maybe), 0)
        );
      }),
      { seed: 4 }
    );
  });
});
