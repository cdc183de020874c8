import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { setComparisons } from '$lib/queries/set-comparisons';
import { setNames } from '$lib/queries/set-names';
import { cellsOf } from './cell-of';
import type { ComparisonSlice, OfferedSet } from './slice';

/**
 * The slice with an own set among its sets, asked of the engine; the same statistics judge as at the build.
 * This module brings the distributions with it: import it when it is wanted, not before.
 * @param members ids of services; those that are no service of today are left out
 * @throws EngineFault when the engine fails; Error when no id is a service's
 */
export async function sliceWithOwnSet(
  engine: Engine,
  slice: ComparisonSlice,
  members: readonly string[]
): Promise<ComparisonSlice> {
  const known = await ask(engine, setNames, { ids: members });
  if (!known.length) throw new Error('none of the names in the address is a service of today.');
  const own = known.map((row) => row.service_id);
  const rows = await ask(engine, setComparisons, { serviceId: slice.service.id, own });
  const name = known.map((row) => row.name).join(', ');
  const set: OfferedSet = { id: 'own', kind: 'own', name, members: own.length, drawn: [] };
  return {
    ...slice,
    sets: [...slice.sets, set],
    cells: { ...slice.cells, ...cellsOf(rows, slice.measures) }
  };
}
