import type { SliceBreak } from '$lib/ui/indicators/page-slice';

/** Whether a break is one for a service: of all, of its country, or its own. An event is marked and breaks nothing. */
export function breaksFor(breaks: readonly SliceBreak[], serviceId: string, country: string): SliceBreak[] {
  const scopes = new Set(['all', 'all services', country, serviceId]);
  return breaks.filter(({ kind, scope }) => kind !== 'event' && scopes.has(scope));
}
