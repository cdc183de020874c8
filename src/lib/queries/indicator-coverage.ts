import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/indicator_coverage.sql?raw';
import { AREA_KINDS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  indicator_id: text,
  area_kind: words(AREA_KINDS),
  period: text,
  with_value: number,
  services: number
});
/** One row of the answer; `services` is how many services there are today. */
export type IndicatorCoverage = z.infer<typeof row>;

/** How many areas have a value of each indicator in each period. */
export const indicatorCoverage = defineQuestion({
  name: 'indicator_coverage',
  sql,
  parameters: () => [],
  row,
  example: {}
});
