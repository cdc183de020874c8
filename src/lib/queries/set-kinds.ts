import { COUNTRIES, NEIGHBOUR_MODELS, SET_KINDS } from '$lib/data/words';
import { maybeText, maybeWords, number, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/set_kinds.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  kind: words(SET_KINDS),
  country: words(COUNTRIES),
  model: maybeWords(NEIGHBOUR_MODELS),
  edition: maybeText,
  services: number,
  with_ten: number,
  with_fewer: number,
  too_few: number,
  fewest: number,
  most: number
});
/** One row of the answer; members are counted without the service itself. */
export type SetKindAnswer = z.infer<typeof row>;

/** Each kind of fixed set by country: what it is made from, how many services have one, and how large they are. */
export const setKinds = defineQuestion({
  name: 'set_kinds',
  sql,
  parameters: () => [],
  row,
  example: {}
});
