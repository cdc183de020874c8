import { resolve } from '$app/paths';
import type { ToldGroup } from './group';
import { unpackGroup, type GroupFile } from './group-file';

const fetched = new Map<string, ToldGroup>();

/**
 * Fetches the sets of a service, once each.
 * @param id of a service of today
 * @throws Error in a sentence for the reader when they cannot be fetched
 */
export async function loadGroup(id: string): Promise<ToldGroup> {
  const known = fetched.get(id);
  if (known) return known;
  const response = await fetch(resolve(`/groups/${id}.json`)).catch((cause: unknown) => {
    throw new Error('The sets of this service could not be fetched.', { cause });
  });
  if (!response.ok)
    throw new Error(`The sets of this service could not be fetched (status ${response.status}).`);
  const group = unpackGroup((await response.json()) as GroupFile);
  fetched.set(id, group);
  return group;
}
