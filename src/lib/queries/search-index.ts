import { SERVICE_STATUSES } from '$lib/data/words';
import { maybeText, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/search_index.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  service: text,
  kind: words(['service', 'former', 'authority', 'district', 'alias']),
  label: text,
  status: words(SERVICE_STATUSES),
  now: maybeText
});
/** One row of the answer; `now` names the services of today that a former one became. */
export type SearchName = z.infer<typeof row>;

/** Every name by which a service can be found, services in the order of their names. */
export const searchIndex = defineQuestion({
  name: 'search_index',
  sql,
  parameters: () => [],
  row,
  example: {}
});
