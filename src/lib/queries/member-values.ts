import { number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/member_values.sql?raw';
import { z } from 'zod/mini';

const row = z.object({ service_id: text, indicator_id: text, period: text, value: number });
/** One row of the answer. */
export type MemberValue = z.infer<typeof row>;

/** Values of the other members of a service's fixed sets, leaving out sets with more members than `most`. */
export const memberValues = defineQuestion({
  name: 'member_values',
  sql,
  parameters: (selection: { serviceId: string; most: number }) => [selection.serviceId, selection.most],
  row,
  example: { serviceId: 'hertfordshire', most: 40 }
});
