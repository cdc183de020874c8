import { group } from 'd3-array';
import type { IndicatorRevision } from '$lib/queries/indicator-revisions';
import type { AreaRevisions } from '$lib/ui/indicators/revisions';

/** Older figures by authority, newest period first. */
export function packRevisions(rows: readonly IndicatorRevision[]): AreaRevisions[] {
  return [...group(rows, (row) => row.area_id).values()].map((mine) => ({
    area: mine[0]?.area_name ?? '',
    service: mine[0]?.service_id ?? '',
    revisions: mine
      .toSorted((a, b) => (a.period < b.period ? 1 : -1))
      .map(({ period, earlier, vintage, value, now_vintage }) => ({
        period,
        older: earlier,
        older_vintage: vintage,
        newer: value,
        newer_vintage: now_vintage,
        missing_reason: value === null ? ('not-published' as const) : null
      }))
  }));
}
