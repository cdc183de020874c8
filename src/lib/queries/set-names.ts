import { text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/set_names.sql?raw';
import { z } from 'zod/mini';

const row = z.object({ service_id: text, name: text });

/** Services of today among given ids; an id that is none is left out. */
export const setNames = defineQuestion<{ ids: readonly string[] }, z.infer<typeof row>>({
  name: 'set_names',
  sql,
  parameters: (selection) => [selection.ids.join(';')],
  row,
  example: { ids: ['harrow', 'hertfordshire', 'nowhere'] }
});
