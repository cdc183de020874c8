import { resultInWords, type QuestionMark } from './describe-questions';
import { countOf, listInWords } from './lists';

/** How far the lowest key questions of a standard lie below the next. */
export interface DrivingGap {
  /** The lowest, several when tied. */
  lowest: readonly QuestionMark[];
  /** The lowest of the others; null when all are tied. */
  next: QuestionMark | null;
  /** Percentage points between them, of whole percentages; null when all are tied. */
  points: number | null;
  /** Yes-cases between them; null when all are tied, counts are not printed, or the two are not of equally many cases. */
  cases: number | null;
}

/** The gap behind a standard's lowest questions, from the results as they are shown; null when none drives it. */
export function drivingGap(questions: readonly QuestionMark[]): DrivingGap | null {
  const lowest = questions.filter(({ driving }) => driving);
  const [first] = lowest;
  if (!first) return null;
  const [next] = questions.filter(({ driving }) => !driving).sort((a, b) => a.pct - b.pct);
  if (!next) return { lowest, next: null, points: null, cases: null };
  const counted = first.yes !== null && next.yes !== null && first.n === next.n;
  return {
    lowest,
    next,
    points: next.pct - first.pct,
    cases: counted ? (next.yes ?? 0) - (first.yes ?? 0) : null
  };
}

/** The gap in words: `18 points and 2 cases below the next`; or why there is none, or why not in cases. */
export function gapInWords({ next, points, cases }: DrivingGap): string {
  if (next === null || points === null) return 'all are equal';
  const inPoints = countOf(points, 'point');
  if (cases !== null) return `${inPoints} and ${countOf(cases, 'case')} below the next`;
  return next.n === null
    ? `${inPoints} below the next; no counts are printed`
    : `${inPoints} below the next; of differently many cases`;
}

/** The lowest questions with their result: `Keeping other people safe, 7 of 11 (64 %)`. */
export function lowestInWords({ lowest }: DrivingGap): string {
  const [first] = lowest;
  if (!first) return '';
  const names = listInWords(lowest.map(({ label }) => label));
  const results = new Set(lowest.map(resultInWords));
  return results.size === 1
    ? `${names}, ${lowest.length > 1 ? 'each ' : ''}${resultInWords(first)}`
    : listInWords(lowest.map((question) => `${question.label}, ${resultInWords(question)}`));
}

/**
 * Which key question was the lowest of a report and by how far, as a sentence.
 * @param gap null where the rating of the standard was not found, so that none drives it
 */
export function drivingSentence(gap: DrivingGap | null): string {
  if (!gap) return 'Which question is the lowest is not said here: the rating of the standard was not found.';
  if (!gap.next) return `No question is lower than the others: ${lowestInWords(gap)}.`;
  const next = `${gap.next.label}, ${resultInWords(gap.next)}`;
  return `Lowest: ${lowestInWords(gap)}, ${gapInWords(gap)}. Next: ${next}.`;
}

/** How often a key question was the lowest. */
export interface DriverCount {
  label: string;
  /** Inspections with published results. */
  inspections: number;
  /** Alone, or tied with some of the others. */
  lowest: number;
  /** Inspections in which all questions were equal, so that none drove the rating. */
  all_equal: number;
}

/** The finding over several inspections: which question was lowest most often, of how many. */
export function driverFinding(counts: readonly DriverCount[]): string {
  const [first] = counts;
  if (!first) return 'No result of a key question was found';
  const of = `${first.inspections} ${first.inspections === 1 ? 'inspection' : 'inspections'} with published results`;
  const most = Math.max(...counts.map(({ lowest }) => lowest));
  if (most === 0)
    return `The key questions were equal in ${first.inspections === 1 ? 'the' : 'all of'} ${of}`;
  const names = counts.filter(({ lowest }) => lowest === most).map(({ label }) => label);
  const equal = first.all_equal ? `; in ${first.all_equal} all were equal` : '';
  if (names.length === counts.length && counts.length > 1)
    return `Each key question was lowest equally often, in ${most} of ${of}${equal}`;
  return `${listInWords(names)} ${names.length === 1 ? 'was' : 'were each'} lowest in ${most} of ${of}${equal}`;
}
