import { group } from 'd3-array';
import { ask } from './ask';
import type { Engine } from './engine';
import { setComparisons, type SetComparisonAnswer } from '$lib/queries/set-comparisons';

const asked = new WeakMap<Engine, Promise<Map<string, SetComparisonAnswer[]>>>();

/**
 * Every service beside its fixed sets, by service; asked once of a warehouse, since asking for all takes little longer
 * than asking for a few.
 */
export function everyComparison(engine: Engine): Promise<Map<string, SetComparisonAnswer[]>> {
  const known = asked.get(engine);
  if (known) return known;
  const answer = ask(engine, setComparisons, { serviceId: '', own: [] }).then((rows) =>
    group(rows, (row) => row.service_id)
  );
  asked.set(engine, answer);
  return answer;
}
