import { csvParse } from 'd3-dsv';
import { hexLayout, type ServiceCell } from '$lib/charts/layout/map/hex-layout';
import { projectShapes, type ServiceTopology } from '$lib/charts/layout/map/project-shapes';
import { serviceShapes, type ServiceShapes } from '$lib/charts/layout/map/service-shapes';
import services from '../../../../data/places/services.csv?raw';
import topology from '../../../../data/places/services.topo.json?raw';

/** Both maps of the services of today: true boundaries, and one equal hexagon each. */
export interface ServiceMapData extends ServiceShapes {
  cells: readonly ServiceCell[];
}

/** Shapes too small to be told apart at the map's scale are drawn once more, enlarged. */
const ENLARGED_REGION = 'London';

let made: ServiceMapData | undefined;

/**
 * Geometry of both maps, worked out once for all pages that are prerendered. For server loads only: it carries the
 * whole boundary file with it.
 */
export function serviceMap(): ServiceMapData {
  if (made) return made;
  const flat = projectShapes(JSON.parse(topology) as ServiceTopology);
  const rows = csvParse(services).filter(({ region }) => region === ENLARGED_REGION);
  const enlarged = { label: ENLARGED_REGION, ids: new Set(rows.map(({ service_id }) => service_id ?? '')) };
  const area = flat.reduce((sum, shape) => sum + shape.area, 0);
  const pitch = Math.sqrt(((area / flat.length) * 2) / Math.sqrt(3));
  made = { ...serviceShapes(flat, enlarged), cells: hexLayout(flat, pitch) };
  return made;
}
