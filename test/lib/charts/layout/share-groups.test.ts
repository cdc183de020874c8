import { describe, expect, it } from 'vitest';
import { shareGroups, sharePopulations } from '$lib/charts/layout/share-groups';

// All shares here are invented.
const share = (population: string, category: string, share_pct: number) => ({
  population,
  category,
  share_pct
});

describe('the groups of a caseload', () => {
  it('give each population the same look wherever it is drawn, the service first', () => {
    const shares = ['Resident children', 'England and Wales caseload', 'Service’s caseload'].map((name) =>
      share(name, 'Male', 80)
    );
    expect(sharePopulations(shares).map(({ look }) => look)).toEqual(['own', 'national', 'other']);
    expect(sharePopulations(shares.slice(0, 1)).map(({ look }) => look)).toEqual(['other']);
  });
  it('give an unknown population a look that no known one has', () => {
    const looks = sharePopulations([share('Service’s caseload', 'Male', 80), share('Region', 'Male', 75)]);
    expect(looks).toEqual([
      { population: 'Service’s caseload', look: 'own' },
      { population: 'Region', look: 'national' }
    ]);
  });
  it('keep the categories in their first order and show a gap as a gap', () => {
    const shares = [share('Service’s caseload', 'White', 40), share('Resident children', 'Unknown', 3)];
    const groups = shareGroups(shares, sharePopulations(shares));
    expect(groups.map(({ category }) => category)).toEqual(['White', 'Unknown']);
    expect(groups.map(({ bars }) => bars.map((bar) => bar.share?.share_pct ?? null))).toEqual([
      [40, null],
      [null, 3]
    ]);
  });
});
