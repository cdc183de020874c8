import { flag, maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import { SERIES_BASES } from './series-basis';
import sql from './sql/ask/service_indicators.sql?raw';
import { PROVENANCES, SERIES_MISSING } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  indicator_id: text,
  series: words(['service', 'region', 'nation']),
  area: text,
  period: text,
  value: maybeNumber,
  numerator: maybeNumber,
  denominator: maybeNumber,
  counts_derived: flag,
  basis: words([...SERIES_BASES, 'published']),
  provenance: words(PROVENANCES),
  doubtful: flag,
  missing_reason: maybeWords(SERIES_MISSING),
  missing_members: maybeText,
  source_id: text,
  note: maybeText
});
/** One row of the answer. */
export type ServiceIndicator = z.infer<typeof row>;

/** Every indicator of a service with its region and its nation; a null value has a missing_reason. */
export const serviceIndicators = defineQuestion({
  name: 'service_indicators',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
