import type { QuestionRow } from '../data/questions';
import type { RatingBandRow } from '../data/rating-bands';
import type { StandardRow } from '../data/standards';
import type { Rating } from '../data/words';
import { DISCRETION, type DiscretionParameters } from './discretion-parameters';
import { programmeFaults } from './programme-faults';

/** Whole values from `min` to `max`, both included, that make a rating; `score` is what the rating adds. */
export interface Band {
  rating: Rating;
  min: number;
  max: number;
  score: number;
}

/** One standard of a programme. `basis` says whether cases or evidence decide its rating. */
export interface StandardRule {
  code: string;
  domain: string;
  domainName: string;
  name: string;
  basis: 'evidence' | 'cases';
  countsToScore: boolean;
}

/** One key question and the standard it belongs to. */
export interface QuestionRule {
  code: string;
  standardCode: string;
}

/** With the standard rated `whenRated`, the overall rating is `highest` at most. */
export interface OverallLimit {
  standardCode: string;
  whenRated: Rating;
  highest: Rating;
}

/** Every parameter of one programme's rating rules. Bands are in order, worst first. */
export interface ProgrammeRules {
  programmeId: string;
  questionBands: readonly Band[];
  overallBands: readonly Band[];
  standards: readonly StandardRule[];
  questions: readonly QuestionRule[];
  limits: readonly OverallLimit[];
  discretion: DiscretionParameters;
}

/** Rows of the tables `rating_bands`, `standards` and `questions`, of any number of programmes. */
export interface FrameworkRows {
  bands: readonly RatingBandRow[];
  standards: readonly StandardRow[];
  questions: readonly Pick<QuestionRow, 'programme_id' | 'question_code' | 'standard_code'>[];
}

/** Says everything that is wrong with a programme's rows at once. */
export class ProgrammeRulesError extends Error {
  override readonly name = 'ProgrammeRulesError';
  constructor(
    readonly programmeId: string,
    readonly faults: readonly string[]
  ) {
    super(`Rules of programme ${programmeId}: ${faults.join('; ')}`);
  }
}

function bandsOf(rows: readonly RatingBandRow[], level: RatingBandRow['level']): Band[] {
  return rows
    .filter((row) => row.level === level)
    .map(({ rating, min, max, score }) => ({ rating, min, max, score }))
    .sort((a, b) => a.min - b.min);
}

/**
 * The limits on the overall rating: a standard outside the score (4.1 Resettlement of `yjs-2021`) with the lowest
 * rating keeps the overall rating one band below the highest. Which standard it is follows from `counts_to_score`;
 * that the next lower band is meant is our reading of the rule.
 */
function limitsOf(standards: readonly StandardRule[], bands: readonly Band[]): OverallLimit[] {
  const whenRated = bands[0]?.rating;
  const highest = bands.at(-2)?.rating;
  if (!whenRated || !highest) return [];
  return standards
    .filter((standard) => !standard.countsToScore)
    .map(({ code }) => ({ standardCode: code, whenRated, highest }));
}

/**
 * Builds the rules of one programme from the framework's rows; rows of other programmes are ignored.
 * @throws ProgrammeRulesError listing everything wrong: programme missing, bands that overlap or leave a gap, …
 */
export function programmeRules(
  programmeId: string,
  bandRows: readonly RatingBandRow[],
  standardRows: readonly StandardRow[],
  questionRows: FrameworkRows['questions'],
  discretion: DiscretionParameters = DISCRETION
): ProgrammeRules {
  const own = <R extends { programme_id: string }>(rows: readonly R[]) =>
    rows.filter((row) => row.programme_id === programmeId);
  const standards = own(standardRows).map((row) => ({
    code: row.standard_code,
    domain: row.domain_code,
    domainName: row.domain_name,
    name: row.name,
    basis: row.basis,
    countsToScore: row.counts_to_score === 'yes'
  }));
  const overallBands = bandsOf(own(bandRows), 'overall_score');
  const rules: ProgrammeRules = {
    programmeId,
    questionBands: bandsOf(own(bandRows), 'question_pct'),
    overallBands,
    standards: standards.sort((a, b) => (a.code < b.code ? -1 : 1)),
    questions: own(questionRows).map((row) => ({ code: row.question_code, standardCode: row.standard_code })),
    limits: limitsOf(standards, overallBands),
    discretion
  };
  const faults = programmeFaults(rules);
  if (faults.length) throw new ProgrammeRulesError(programmeId, faults);
  return rules;
}
