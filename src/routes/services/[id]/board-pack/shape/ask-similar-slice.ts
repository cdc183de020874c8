import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { everyComparison } from '$lib/engine/every-comparison';
import { indicatorList } from '$lib/queries/indicator-list';
import type { ServiceProfile } from '$lib/queries/service-profile';
import { serviceSetList } from '$lib/queries/service-set-list';
import { cellsOf } from '$lib/ui/comparison/cell-of';
import type { ComparisonSlice } from '$lib/ui/comparison/slice';
import type { Indicators } from '../../shape/ask-indicators';
import { absentMeasures, comparedMeasures } from '../../shape/compared-measures';

/**
 * A service beside its similar services alone: the part of the service page's comparison that a printed page holds, by
 * the same functions from the same answer, at a fraction of its time. No member stands in it one by one, no rating.
 * @returns null where the service has no sets
 */
export async function askSimilarSlice(
  engine: Engine,
  profile: ServiceProfile,
  indicators: Indicators
): Promise<ComparisonSlice | null> {
  const [first] = await ask(engine, serviceSetList, { serviceId: profile.service_id });
  if (!first) return null;
  const rows = (await everyComparison(engine)).get(profile.service_id) ?? [];
  const defined = await ask(engine, indicatorList, {});
  const measures = comparedMeasures(rows, defined, indicators);
  const { set_id: id, kind, name, members } = first;
  return {
    service: { id: profile.service_id, name: profile.name, country: profile.country },
    sets: [{ id, kind, name, members, drawn: [] }],
    measures,
    absent: absentMeasures(rows, defined),
    cells: cellsOf(
      rows.filter((row) => row.set_id === id),
      measures
    ),
    members: { names: [], values: {} },
    ratings: [],
    standards: []
  };
}
