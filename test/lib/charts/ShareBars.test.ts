import { describe, expect, it } from 'vitest';
import ShareBars from '$lib/charts/ShareBars.svelte';
import type { Share } from '$lib/words/describe-shares';
import { drawn, expectGolden } from './golden';
import { pictureOf } from './picture-of';

// All shares here are invented.
const SERVICE = 'Service’s caseload';
const NATION = 'England and Wales caseload';
const RESIDENT = 'Resident children';
const share = (
  population: string,
  category: string,
  share_pct: number,
  more: Partial<Share> = {}
): Share => ({
  population,
  category,
  share_pct,
  period: '2019-04/2020-03',
  note: null,
  ...more
});

const PICTURES: Record<string, Share[]> = {
  'shares-typical': [
    share(NATION, '10-14', 21),
    share(SERVICE, '10-14', 24),
    share(NATION, '15-17', 79),
    share(SERVICE, '15-17', 76)
  ],
  'shares-one': [share(SERVICE, 'Male', 86)],
  'shares-extremes': [
    share(SERVICE, 'All of a group whose name needs more than one line', 100),
    share(NATION, 'All of a group whose name needs more than one line', 99.6),
    share(SERVICE, 'None', 0),
    share(NATION, 'None', 0.4)
  ],
  'shares-missing': [
    share(SERVICE, 'White', 40),
    share(NATION, 'White', 70),
    share(RESIDENT, 'White', 30, { period: null, note: 'printed as white British in the text' }),
    share(SERVICE, 'Unknown', 3),
    share(NATION, 'Unknown', 2)
  ]
};
const of = (name: string) => drawn(ShareBars, { rows: PICTURES[name] ?? [] });

describe('the shares of a caseload', () => {
  for (const name of Object.keys(PICTURES)) {
    it(`draws ${name} as agreed`, () => expectGolden(name, pictureOf(of(name))));
  }
  it('keys the populations in words, with their period where one is printed', () => {
    const missing = of('shares-missing');
    expect(missing).toContain('>Service’s caseload, 2019-20</text>');
    expect(missing).toContain('>England and Wales caseload, 2019-20</text>');
    expect(missing).toContain('>Resident children</text>');
  });
  it('tells a share that is not printed from a share of nothing', () => {
    expect(pictureOf(of('shares-missing'))).toContain('>not printed</text>');
    expect(pictureOf(of('shares-extremes'))).toContain('>0 %</text>');
  });
  it('puts the caveat of a figure beneath', () => {
    expect(of('shares-missing')).toContain('White, Resident children: printed as white British in the text');
  });
  it('says so where no share is known', () => {
    expect(drawn(ShareBars, { rows: [] })).toBe('<p>No share is known.</p>');
  });
});
