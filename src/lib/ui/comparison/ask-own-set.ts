import { ask } from '$lib/engine/ask';
import { startBrowserEngine, type BrowserEngine } from '$lib/engine/browser';
import { ownSetComparison } from '$lib/queries/set-comparisons';
import { setNames } from '$lib/queries/set-names';
import { compareWithSet } from '$lib/stats/compare-with-set';
import type { ComparedCell, ComparisonSlice, OfferedSet } from './slice';

let running: Promise<BrowserEngine> | undefined;

/** The engine, started once; a start that failed is forgotten, so that the next call begins anew. */
function engine(fresh: boolean, onProgress: (loaded: number, total: number) => void): Promise<BrowserEngine> {
  running ??= startBrowserEngine({
    engineManifest: new URL('../../engine/manifest.json', document.baseURI).href,
    dataManifest: new URL('../../data/manifest.json', document.baseURI).href,
    fresh,
    onProgress: ({ loaded, total }) => onProgress(loaded, total)
  }).catch((cause: unknown) => {
    running = undefined;
    throw cause;
  });
  return running;
}

/**
 * The slice with an own set among its sets, asked of the engine.
 * @param members ids of services; those that are no service of today are left out
 * @throws StartFault when the engine cannot start; Error when no id is a service's
 */
export async function sliceWithOwnSet(
  slice: ComparisonSlice,
  members: readonly string[],
  fresh: boolean,
  onProgress: (loaded: number, total: number) => void
): Promise<ComparisonSlice> {
  const started = await engine(fresh, onProgress);
  const known = await ask(started, setNames, { ids: members });
  if (!known.length) throw new Error('none of the names in the address is a service of today.');
  const ids = known.map((row) => row.service_id);
  const rows = await ask(started, ownSetComparison, { serviceId: slice.service.id, members: ids });
  const cells: Record<string, Record<string, ComparedCell>> = {};
  for (const row of rows) {
    const measure = slice.measures.find(({ id }) => id === row.indicator_id);
    if (!measure || row.value === null) continue;
    const own = { value: row.value, numerator: row.own_numerator, denominator: row.own_denominator };
    (cells[row.indicator_id] ??= {})[row.period] = {
      ...compareWithSet(own, row, measure),
      lowest: row.lowest,
      lowerQuartile: row.lower_quartile,
      median: row.median,
      upperQuartile: row.upper_quartile,
      highest: row.highest
    };
  }
  const name = known.map((row) => row.name).join(', ');
  const set: OfferedSet = { id: 'own', kind: 'own', name, members: ids.length, drawn: [] };
  return { ...slice, sets: [...slice.sets, set], cells: { ...slice.cells, own: cells } };
}
