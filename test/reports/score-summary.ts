import type { FieldScore, ReportScore } from './score-types';

/** Counts added up, with their shares in per cent; a share of nothing is null. */
export interface Summary extends FieldScore {
  name: string;
  /** Of the certain values, how many are right. */
  precision: number | null;
  /** Of the values that must be read, how many were found. */
  recall: number | null;
  /** Of the values that must be read, how many were found with certainty. */
  certainty: number | null;
}

const share = (part: number, of: number) => (of === 0 ? null : (100 * part) / of);

/** Adds counts up under a name. */
export function summed(name: string, scores: readonly FieldScore[]): Summary {
  const sum = (of: keyof FieldScore) => scores.reduce((total, score) => total + score[of], 0);
  const [inTruth, found, foundCertain, certain, certainRight] = [
    sum('inTruth'),
    sum('found'),
    sum('foundCertain'),
    sum('certain'),
    sum('certainRight')
  ];
  const shares = {
    precision: share(certainRight, certain),
    recall: share(found, inTruth),
    certainty: share(foundCertain, inTruth)
  };
  return { name, inTruth, found, foundCertain, certain, certainRight, ...shares };
}

/** One line per field, in alphabetical order. */
export function byField(scores: readonly ReportScore[]): Summary[] {
  const names = [...new Set(scores.flatMap(({ fields }) => [...fields.keys()]))].sort();
  return names.map((name) =>
    summed(
      name,
      scores.flatMap(({ fields }) => fields.get(name) ?? [])
    )
  );
}

/** All fields of all reports in one line. */
export function inAll(name: string, scores: readonly ReportScore[]): Summary {
  return summed(
    name,
    scores.flatMap(({ fields }) => [...fields.values()])
  );
}

/**
 * Whether the reader is good enough: every certain value right, at least 98 per cent of what must be read found, and
 * refused what is to be refused.
 */
export function isGoodEnough(scores: readonly ReportScore[]): boolean {
  const { precision, recall } = inAll('all', scores);
  const right = scores.every(({ wrong, refusedRightly }) => wrong.length === 0 && refusedRightly);
  return right && (precision ?? 100) === 100 && (recall ?? 100) >= 98;
}
