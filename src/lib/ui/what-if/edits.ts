import type { StandardRating } from '$lib/data/words';
import { isCounted, type QuestionResult } from '$lib/rules/question-result';
import type { Change, RatedInspection } from '$lib/rules/rated-inspection';
import { roundedPct } from '$lib/rules/rounded-pct';

/** What a reader imagines to be different from what is published; only what differs is held. */
export interface Edits {
  /** By key question: cases answered yes where counts are published, else whole per cent. */
  questions: Readonly<Record<string, number>>;
  /** By standard without known questions. */
  ratings: Readonly<Record<string, StandardRating>>;
  /** Whether the rule is applied without the published discretion. */
  alone: boolean;
}

/** Nothing imagined: what is published. */
export const NO_EDITS: Edits = { questions: {}, ratings: {}, alone: false };

/** The value that a question's field shows: its yes-cases, or its whole per cent. */
export function publishedValue(result: QuestionResult): number {
  return isCounted(result) ? result.yes : (roundedPct(result) ?? 0);
}

/** The most that a question's field may say: its cases, or 100 per cent. */
export function mostOf(result: QuestionResult): number {
  return isCounted(result) ? result.relevant : 100;
}

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));

/** The edits with one key question set; set to what is published it is no edit. */
export function withQuestion(inspection: RatedInspection, edits: Edits, code: string, value: number): Edits {
  const result = inspection.questions.find((each) => each.code === code);
  const rest = without(edits.questions, code);
  const isPublished = result !== undefined && publishedValue(result) === value;
  return { ...edits, questions: isPublished ? rest : { ...rest, [code]: value } };
}

/** The edits with one standard's rating set; set to what is published it is no edit. */
export function withRating(
  inspection: RatedInspection,
  edits: Edits,
  code: string,
  rating: StandardRating
): Edits {
  const rest = without(edits.ratings, code);
  return {
    ...edits,
    ratings: inspection.ratings[code] === rating ? rest : { ...rest, [code]: rating }
  };
}

/** The change that the rules are asked about. */
export function changeOf(inspection: RatedInspection, edits: Edits): Change {
  return {
    questions: inspection.questions.flatMap((result) => {
      const value = edits.questions[result.code];
      if (value === undefined) return [];
      return [isCounted(result) ? { ...result, yes: value } : { ...result, pct: value }];
    }),
    ratings: edits.ratings
  };
}

/** A change of the rules, such as a smallest set of changes, as edits. */
export function editsOf(inspection: RatedInspection, change: Change): Edits {
  const asked = (change.questions ?? []).reduce(
    (edits, result) => withQuestion(inspection, edits, result.code, publishedValue(result)),
    NO_EDITS
  );
  return Object.entries(change.ratings ?? {}).reduce(
    (edits, [code, rating]) => withRating(inspection, edits, code, rating),
    asked
  );
}

const keyOf = ({ questions, ratings, alone }: Edits) =>
  JSON.stringify([Object.entries(questions).sort(), Object.entries(ratings).sort(), alone]);

/** Whether two readers imagine the same. */
export function sameEdits(a: Edits, b: Edits): boolean {
  return keyOf(a) === keyOf(b);
}
