import { resolve } from '$app/paths';
import { unpackIndex, type IndexFile } from './index-file';
import { searchable, type SearchableName } from './match';

/** The index ready to be searched. */
export interface ReadyIndex {
  factsDate: string;
  names: readonly SearchableName[];
}

let asked: Promise<ReadyIndex> | undefined;

async function fetchIndex(): Promise<ReadyIndex> {
  const response = await fetch(resolve('/search-index.json'));
  if (!response.ok) throw new Error(`The list of names could not be fetched (status ${response.status}).`);
  const { factsDate, names } = unpackIndex((await response.json()) as IndexFile);
  return { factsDate, names: searchable(names) };
}

/**
 * Fetches the index of names, once for all who ask; after a failure the next one who asks tries again.
 * @throws Error when it cannot be fetched or read.
 */
export function loadIndex(): Promise<ReadyIndex> {
  asked ??= fetchIndex().catch((fault: unknown) => {
    asked = undefined;
    throw fault;
  });
  return asked;
}
