import { warehouse } from '$lib/engine/site-warehouse';
import { askOverview } from './shape/ask-overview';

/** The page is whole without framework code; its files are offered by `$lib/ui/static-page`. */
export const csr = false;

/** What is known of every standard, what may be compared, and what it would take to answer the question. */
export async function load() {
  return askOverview(await warehouse());
}
