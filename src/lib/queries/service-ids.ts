import { text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_ids.sql?raw';
import { SERVICE_STATUSES } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  name: text,
  status: words(SERVICE_STATUSES)
});
/** One row of the answer. */
export type ServiceId = z.infer<typeof row>;

/** Every service, in the order of names. */
export const serviceIds = defineQuestion({
  name: 'service_ids',
  sql,
  parameters: () => [],
  row,
  example: {}
});
