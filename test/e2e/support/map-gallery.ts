import { csvParseRows } from 'd3-dsv';
import { mount } from 'svelte';
import { serviceMap } from '$lib/ui/map/service-map';
import services from '../../../data/places/services.csv?raw';
import MapGallery from './MapGallery.svelte';

const [header = [], ...rows] = csvParseRows(services);
const [id, country, region] = ['service_id', 'country', 'region'].map((name) => header.indexOf(name));
const parts = new Map(
  rows.map((row) => [row[id ?? -1], row[country ?? -1] === 'Wales' ? 'Wales' : row[region ?? -1]])
);

mount(MapGallery, {
  target: document.body,
  props: { map: serviceMap(), partOf: (service: string) => parts.get(service) }
});
