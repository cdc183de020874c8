import { number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/authority_shares.sql?raw';
import { z } from 'zod/mini';

const row = z.object({ service_id: text, area_code: text, name: text, share: number });
/** One row of the answer; `share` is of the service's children aged 10 to 17, 0–1. */
export type AuthorityShare = z.infer<typeof row>;

/** The authorities of services that cover several, each with its share of the service's children. */
export const authorityShares = defineQuestion({
  name: 'authority_shares',
  sql,
  parameters: () => [],
  row,
  example: {}
});
