import { describe, expect, test } from 'vitest';
import { offersFor } from '../../../../src/lib/ui/search/offers';
import { searchable } from '../../../../src/lib/ui/search/match';
import { testNames } from './names';

describe('what the search box offers', () => {
  test('is nothing, and says nothing, before anything is typed', () => {
    expect(offersFor(testNames, '  ')).toEqual({ services: [], nearest: false, words: '' });
  });

  test('says that one service matches', () => {
    const offers = offersFor(testNames, 'dacorum');
    expect(offers.words).toBe('One service matches.');
    expect(offers.nearest).toBe(false);
  });

  test('says how many match, and that not all are shown', () => {
    const invented = searchable(
      Array.from({ length: 11 }, (_, i) => ({
        serviceId: `service-${i}`,
        service: `Invented ${i}`,
        kind: 'service' as const,
        label: `Invented ${i}`,
        status: 'current' as const,
        now: null
      }))
    );
    const offers = offersFor(invented, 'invented');
    expect(offers.services).toHaveLength(8);
    expect(offers.words).toBe('11 services match; the first 8 are shown.');
  });

  test('falls back on names spelt alike and says that nothing is called so', () => {
    const offers = offersFor(testNames, 'hartlepol');
    expect(offers.nearest).toBe(true);
    expect(offers.services[0]?.serviceId).toBe('hartlepool');
    expect(offers.words).toBe('Nothing is called “hartlepol”. Spelt most like it:');
  });

  test('points to the list when nothing is near', () => {
    const offers = offersFor(testNames, 'qqqqqqqqqqqqqqq');
    expect(offers.services).toEqual([]);
    expect(offers.words).toContain('The list below has every service.');
  });
});
