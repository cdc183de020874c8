import { flag, maybeNumber, maybeText, maybeWords, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_revisions.sql?raw';
import { MISSING_REASONS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  indicator_id: text,
  area_code: text,
  area: text,
  period: text,
  older: number,
  older_vintage: text,
  newer: maybeNumber,
  newer_vintage: maybeText,
  missing_reason: maybeWords(MISSING_REASONS),
  whole: flag
});
/** One row of the answer. */
export type ServiceRevision = z.infer<typeof row>;

/** How the newest figures of a service's authorities were revised; a null `newer` is missing for its reason. */
export const serviceRevisions = defineQuestion({
  name: 'service_revisions',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'hertfordshire' }
});
