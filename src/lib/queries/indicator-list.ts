import { maybeText, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/indicator_list.sql?raw';
import { JUDGED_BY, POLARITIES } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  indicator_id: text,
  name: text,
  unit: text,
  denominator: maybeText,
  polarity: words(POLARITIES),
  judged_by: words(JUDGED_BY),
  carries: maybeText,
  cannot: maybeText,
  numerator_definition: text,
  period_type: text,
  source_publication: text,
  source_url: maybeText,
  notes: text
});
/** One row of the answer. */
export type IndicatorAnswer = z.infer<typeof row>;

/** What each indicator is and what it may carry. */
export const indicatorList = defineQuestion({
  name: 'indicator_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
