import { csvParseRows } from 'd3-dsv';
import { hexLayout, type ServiceCell } from '$lib/charts/layout/map/hex-layout';
import { projectShapes, type ServiceTopology } from '$lib/charts/layout/map/project-shapes';
import { serviceShapes, type ServiceShapes } from '$lib/charts/layout/map/service-shapes';
import services from '../../../../data/places/services.csv?raw';
import topology from '../../../../data/places/services.topo.json?raw';

/** Both maps of the services of today: true boundaries, and one equal hexagon each. */
export interface ServiceMapData extends ServiceShapes {
  cells: readonly ServiceCell[];
}

/** Its services are too small to be told apart at the map's scale. */
const ENLARGED_REGION = 'London';

function servicesOf(region: string): Set<string> {
  // Rows, not objects: those are built by a function from text, which the site's content policy forbids in a browser.
  const [header = [], ...rows] = csvParseRows(services);
  const [id, place] = [header.indexOf('service_id'), header.indexOf('region')];
  return new Set(rows.flatMap((row) => (row[place] === region ? [row[id] ?? ''] : [])));
}

let made: ServiceMapData | undefined;

/**
 * Geometry of both maps, worked out once for all pages that are prerendered. For server loads only: it carries the
 * whole boundary file with it.
 */
export function serviceMap(): ServiceMapData {
  if (made) return made;
  const flat = projectShapes(JSON.parse(topology) as ServiceTopology);
  const enlarged = { label: ENLARGED_REGION, ids: servicesOf(ENLARGED_REGION) };
  const area = flat.reduce((sum, shape) => sum + shape.area, 0);
  const pitch = Math.sqrt(((area / flat.length) * 2) / Math.sqrt(3));
  made = { ...serviceShapes(flat, enlarged), cells: hexLayout(flat, pitch) };
  return made;
}
