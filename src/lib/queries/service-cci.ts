import { maybeNumber, maybeWords, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_cci.sql?raw';
import { CCI_COMMENTS, CCI_LEVELS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  level: words(CCI_LEVELS),
  code: text,
  label: text,
  pct: number,
  comment: maybeWords(CCI_COMMENTS),
  lowest_so_far: maybeNumber,
  highest_so_far: maybeNumber,
  average_so_far: maybeNumber
});
/** One row of the answer. */
export type ServiceCci = z.infer<typeof row>;

/** Core Case Inspection scores: averages over questions, not shares of cases. */
export const serviceCci = defineQuestion({
  name: 'service_cci',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'derbyshire' }
});
