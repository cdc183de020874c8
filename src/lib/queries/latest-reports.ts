import { RATINGS } from '$lib/data/words';
import { text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/latest_reports.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  service_id: text,
  service: text,
  overall_rating: words(RATINGS),
  programme_id: text,
  programme_name: text,
  published: text,
  source: text
});
/** One row of the answer. */
export type LatestReport = z.infer<typeof row>;

/** The newest rated inspections, newest first, no more than asked for. */
export const latestReports = defineQuestion({
  name: 'latest_reports',
  sql,
  parameters: (selection: { limit: number }) => [selection.limit],
  row,
  example: { limit: 5 }
});
