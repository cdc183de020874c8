import { describe, expect, it } from 'vitest';
import { ask } from '$lib/engine/ask';
import { serviceIds } from '$lib/queries/service-ids';
import { whatIf } from '$lib/rules/what-if';
import { isComplete, whatIsKnown } from '$lib/ui/what-if/what-is-known';
import { askWhatIf } from '../../../../src/routes/services/[id]/shape/ask-what-if';
import { factsWarehouse } from '../../../lib/queries/facts-warehouse';

const facts = factsWarehouse();

const PICKED = ['cardiff', 'dorset-combined', 'islington', 'lincolnshire', 'slough'];

describe('what the rules need of a service, from the facts', () => {
  it('is for Harrow the inspection of 2021: ratings with their basis, counts, rules and the stated uplift', async () => {
    const [harrow] = await askWhatIf(facts.engine, 'harrow');
    expect(harrow).toMatchObject({
      inspectionId: 'harrow-2021-12',
      score: 17,
      published: '2021-12-10',
      discretion: { '2.2': 'uplift' },
      rules: { programmeId: 'yjs-2021' },
      countBases: ['only count that fits the percentage', 'printed in the text']
    });
    expect(harrow?.bases['1.1']).toBe('report');
    expect(harrow?.questions).toHaveLength(21);
    expect(harrow && whatIf(harrow.rules, harrow.inspection)).toMatchObject({ score: 17, reasons: [] });
  });

  it('is of a depth for a service of every kind, and the whole tool rests on twelve ratings', async () => {
    const depths = new Map<string, number>();
    const current = (await ask(facts.engine, serviceIds, {})).filter(({ status }) => status === 'current');
    // Every fourth service, some whose twelve ratings were not read in a report, and one of which nothing is known.
    const some = current.filter(({ service_id: id }, i) => i % 4 === 0 || PICKED.includes(id));
    for (const { service_id: id } of some) {
      const known = whatIsKnown(await askWhatIf(facts.engine, id), id);
      depths.set(known.depth, (depths.get(known.depth) ?? 0) + 1);
      if (known.depth === 'whole') expect(isComplete(known.shown)).toBe(true);
      if (known.depth !== 'nothing') expect(known.shown.serviceId).toBe(id);
    }
    expect([...depths.keys()].sort()).toEqual(['nothing', 'rating', 'score', 'whole']);
    expect([...depths.values()].reduce((sum, n) => sum + n, 0)).toBe(some.length);
  });
});
