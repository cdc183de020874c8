import { resolve } from '$app/paths';
import type { Catalogue } from './catalogue';

/**
 * Fetches the tables, their columns and the saved queries.
 * @throws Error in a sentence for the reader when they cannot be fetched
 */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch(resolve('/explore/catalogue.json')).catch((cause: unknown) => {
    throw new Error('The list of tables and saved queries could not be fetched.', { cause });
  });
  if (!response.ok)
    throw new Error(`The list of tables and saved queries could not be fetched (status ${response.status}).`);
  return (await response.json()) as Catalogue;
}
