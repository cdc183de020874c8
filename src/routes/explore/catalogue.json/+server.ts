import { json } from '@sveltejs/kit';
import { warehouse } from '$lib/engine/site-warehouse';
import { buildCatalogue } from '$lib/ui/explore/build-catalogue';

/** A file like any other: made at build, fetched once the page runs, so that it does not weigh on its first load. */
export const prerender = true;

/** Every table and view with its columns, and every saved query. */
export async function GET() {
  return json(await buildCatalogue(await warehouse()));
}
