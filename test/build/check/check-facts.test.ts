import { expect, it } from 'vitest';
import { checkFacts } from '../../../src/build/check/check-facts';
import { plant, real } from './plant';

it('gives the faults of reading first, then those of the checks, and the doubts beside them', () => {
  const broken = plant(real, 'districts', { service_id: 'hartlepool' }, { name: '' });
  const both = plant(broken.facts, 'official_totals', { services: '26' }, { services: '27' });
  const { faults, doubts } = checkFacts(both.facts);
  expect(faults.map(({ line, check }) => [line, check])).toEqual([
    [broken.line, 'contract'],
    [both.line, 'totals']
  ]);
  expect(doubts.length).toBeGreaterThan(0);
});
