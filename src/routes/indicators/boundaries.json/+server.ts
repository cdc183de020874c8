import { json } from '@sveltejs/kit';
import { serviceMap } from '$lib/ui/map/service-map';

/** A file like any other: the true boundaries of services, fetched by a reader who chooses them. */
export const prerender = true;

/** Shapes of all services of today on one map. */
export function GET() {
  const { width, height, shapes, inset } = serviceMap();
  return json({ width, height, shapes, inset });
}
