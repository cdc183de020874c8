import { z } from 'zod';
import { decisionSchema } from '../draft';

/** Version of the shape of the file of decisions. */
export const DECISIONS_VERSION = 1;

/** A decision with the draft's value that the person had before them: a value read otherwise since is undecided. */
export const madeDecisionSchema = decisionSchema
  .extend({ of: z.string() })
  .refine(({ choice, value }) => (choice === 'edit') === (value !== undefined), {
    message: 'an edit has the text of the cell in "value", and no other choice has one'
  });
/** A decision with the draft's value that it was made of. */
export type MadeDecision = z.infer<typeof madeDecisionSchema>;

/** The decisions of one report; the draft is named by inspection, file and reader, so that a wrong match is seen. */
export const reportDecisionsSchema = z.strictObject({
  inspection_id: z.string(),
  /** SHA-256 of the report's file, as in its draft. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  reader_version: z.string(),
  /** By id of the draft's value; a value without an entry is undecided. */
  decisions: z.record(z.string(), madeDecisionSchema)
});
/** The decisions of one report. */
export type ReportDecisions = z.infer<typeof reportDecisionsSchema>;

/** What the button "Save decisions" of the review page downloads as `decisions.json`. */
export const decisionsSchema = z.strictObject({
  decisions_version: z.literal(DECISIONS_VERSION),
  reports: z.array(reportDecisionsSchema)
});
/** What the review page hands on: every report with at least one decision. */
export type Decisions = z.infer<typeof decisionsSchema>;
