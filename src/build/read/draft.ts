import { z } from 'zod';

/** Version of the reader: raised whenever it may read a report differently. */
export const READER_VERSION = '1.0.0';
/** Version of the shape of a draft's file. */
export const DRAFT_VERSION = 1;

/** How sure the reader is of a value. Only what was read plainly and withstood every check is certain. */
export const SURENESS = ['certain', 'likely', 'doubtful'] as const;

/** Tables of facts that a draft may hold values for. */
export const DRAFT_TABLES = [
  'inspections',
  'standard_ratings',
  'question_results',
  'prompt_results',
  'cci_scores',
  'sqs_findings',
  'fji',
  'context_facts',
  'report_indicators',
  'report_demographics'
] as const;
/** A table of facts that a draft may hold values for. */
export type DraftTable = (typeof DRAFT_TABLES)[number];

const place = {
  /** Page of the file, from 1; null in a text without pages. */
  page: z.int().min(1).nullable(),
  /** Line on the page, or of the file where it has no pages. */
  line: z.int().min(1)
};

/** The words that a value was read from, and where they stand. */
export const evidenceSchema = z.strictObject({ ...place, words: z.string().min(1) });
/** The words that a value was read from, and where they stand. */
export type Evidence = z.infer<typeof evidenceSchema>;

/** What a person decided of a value: written by the review page, read by `accept`. */
export const decisionSchema = z.strictObject({
  choice: z.enum(['accept', 'edit', 'reject']),
  /** The text of the cell instead, for `edit`. */
  value: z.string().optional(),
  /** What stood in data/ when the person chose to replace it; absent when nothing stood there or it was the same. */
  replaces: z.string().optional()
});
/** What a person decided of a value. */
export type Decision = z.infer<typeof decisionSchema>;

/** One cell of one row of the facts, as read from a report. */
export const draftValueSchema = z.strictObject({
  /** Unique within the draft: `standard_ratings/inspection_id=x; standard_code=2.1/rating`. */
  id: z.string(),
  table: z.enum(DRAFT_TABLES),
  /** Key columns of the row, `inspection_id` included. */
  key: z.record(z.string(), z.string()),
  column: z.string(),
  /** Text of the cell, as it would stand in the CSV. */
  value: z.string(),
  confidence: z.enum(SURENESS),
  /** Name of the rule that found it. */
  rule: z.string(),
  /** Why it is not certain, where the reading itself tells; absent otherwise. */
  doubt: z.string().optional(),
  /** At least one place; more where the report prints it more than once. */
  evidence: z.array(evidenceSchema).min(1),
  /** Other values that the report prints for the same cell. */
  others: z.array(z.strictObject({ value: z.string(), evidence: z.array(evidenceSchema).min(1) })),
  decision: decisionSchema.optional()
});
/** One cell of one row of the facts, as read from a report. */
export type DraftValue = z.infer<typeof draftValueSchema>;

/** Something that a person should know or settle: a disagreement, a failed check, something not found. */
export const findingSchema = z.strictObject({
  /** Short name of the check. */
  check: z.string(),
  /** `conflict` = the report contradicts itself or a rule; `missing` = expected and not found; `note` = good to know. */
  kind: z.enum(['conflict', 'missing', 'note']),
  message: z.string(),
  /** Ids of the values concerned. */
  values: z.array(z.string()),
  evidence: z.array(evidenceSchema)
});
/** Something that a person should know or settle. */
export type Finding = z.infer<typeof findingSchema>;

/** A report as read: every value with its evidence, nothing of it in data/ yet. */
export const draftSchema = z.strictObject({
  draft_version: z.literal(DRAFT_VERSION),
  reader_version: z.string(),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(['pdf', 'text']),
  pages: z.int().min(1).nullable(),
  /** Id of the inspection: that of a row in data/ where it is known already, else service and month of publication. */
  inspection_id: z.string(),
  /** Programme recognised; null = not known, which is said in the findings. */
  programme_id: z.string().nullable(),
  /** Service recognised; null = not known, which is said in the findings. */
  service_id: z.string().nullable(),
  /** How the facts should cite the report: title, publisher, month of publication. */
  citation: z.string(),
  values: z.array(draftValueSchema),
  findings: z.array(findingSchema)
});
/** A report as read. */
export type Draft = z.infer<typeof draftSchema>;

/** Names a value within its draft. */
export function valueId(table: DraftTable, key: Readonly<Record<string, string>>, column: string): string {
  const words = Object.entries(key).map(([name, value]) => `${name}=${value}`);
  return `${table}/${words.join('; ')}/${column}`;
}
