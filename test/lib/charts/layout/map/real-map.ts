import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { projectShapes, type ServiceTopology } from '$lib/charts/layout/map/project-shapes';

/** The boundaries of the facts. */
export const topology = JSON.parse(readFileSync('data/places/services.topo.json', 'utf8')) as ServiceTopology;
/** The shapes of the facts, projected. */
export const flat = projectShapes(topology);

const register = csvParse(readFileSync('data/places/services.csv', 'utf8'));
/** Services of today. */
export const current = register.flatMap(({ service_id, region, country, status }) =>
  status === 'current'
    ? [{ id: service_id ?? '', region: country === 'Wales' ? 'Wales' : (region ?? '') }]
    : []
);
/** Region of each service of today; Wales is one. */
export const regionOf = new Map(current.map(({ id, region }) => [id, region]));
