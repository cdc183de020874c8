import { flag, maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import { SERIES_BASES } from './series-basis';
import sql from './sql/ask/indicator_values.sql?raw';
import { PROVENANCES, SERIES_MISSING } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  level: words(['service', 'authority', 'region', 'country']),
  area_id: text,
  area_name: text,
  service_id: maybeText,
  period: text,
  value: maybeNumber,
  numerator: maybeNumber,
  denominator: maybeNumber,
  counts_derived: flag,
  basis: words(SERIES_BASES),
  provenance: words(PROVENANCES),
  doubtful: flag,
  missing_reason: maybeWords(SERIES_MISSING),
  missing_members: maybeText,
  source_id: text,
  note: maybeText
});
/** One row of the answer: an area's value in a period; a null value has a missing_reason. */
export type IndicatorValue = z.infer<typeof row>;

/** One indicator period by period, at every level of area; `service_id` is that of an authority. */
export const indicatorValues = defineQuestion({
  name: 'indicator_values',
  sql,
  parameters: (selection: { indicatorId: string }) => [selection.indicatorId],
  row,
  example: { indicatorId: 'fte_rate' }
});
