import type { SERVICE_STATUSES } from '$lib/data/words';

/** What kind of name leads to a service, the strongest first. */
export const NAME_KINDS = ['service', 'alias', 'former', 'authority', 'district'] as const;
/** What kind of name leads to a service. */
export type NameKind = (typeof NAME_KINDS)[number];

/** One name by which a service can be found. */
export interface IndexRow {
  serviceId: string;
  /** Name of the service that the label leads to. */
  service: string;
  kind: NameKind;
  /** The name that is searched. */
  label: string;
  status: (typeof SERVICE_STATUSES)[number];
  /** For a former service: the services of today that took over, joined in words; null for a current one. */
  now: string | null;
}

/** All names, with the newest date in the facts, as the prerendered index gives them. */
export interface SearchIndex {
  factsDate: string;
  names: readonly IndexRow[];
}
