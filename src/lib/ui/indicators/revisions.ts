import type { Revision } from '$lib/words/revision-sentence';

/** Older figures of one authority, newest period first. */
export interface AreaRevisions {
  /** Name of the authority. */
  area: string;
  /** Id of the service that it belongs to. */
  service: string;
  revisions: readonly Revision[];
}
