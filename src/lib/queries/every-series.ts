import { flag, maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import { SERIES_BASES } from './series-basis';
import sql from './sql/ask/every_series.sql?raw';
import { PROVENANCES, SERIES_MISSING } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  indicator_id: text,
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
  source_id: text
});
/** One row of the answer. */
export type SeriesValue = z.infer<typeof row>;

/** Every indicator of every service, period by period; a null value has a missing_reason. */
export const everySeries = defineQuestion({
  name: 'every_series',
  sql,
  parameters: () => [],
  row,
  example: {}
});
