import { maybeNumber, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_sqs.sql?raw';
import { SQS_SAYS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  section: text,
  finding: text,
  wording: text,
  wording_says: words(SQS_SAYS),
  met_low_pct: maybeNumber,
  met_high_pct: maybeNumber,
  not_met_cases: maybeNumber
});
/** One row of the answer. */
export type ServiceSqs = z.infer<typeof row>;

/** Short Quality Screening findings: words of the letter and our reading of them as ranges. */
export const serviceSqs = defineQuestion({
  name: 'service_sqs',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'northamptonshire' }
});
