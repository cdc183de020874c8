import type { QuestionRow } from '../data/questions';
import type { RatingBandRow } from '../data/rating-bands';
import type { RatingLimitRow } from '../data/rating-limits';
import type { StandardRow } from '../data/standards';
import type { Rating } from '../data/words';
import {
  discretionParameters,
  thresholdFaults,
  type DiscretionParameters,
  type Threshold
} from './discretion-parameters';
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

/** Rows of the framework's tables, under the tables' names, of any number of programmes. */
export interface FrameworkRows {
  rating_bands: readonly RatingBandRow[];
  standards: readonly StandardRow[];
  questions: readonly Pick<QuestionRow, 'programme_id' | 'question_code' | 'standard_code'>[];
  discretion_thresholds: readonly Threshold[];
  rating_limits: readonly Pick<
    RatingLimitRow,
    'programme_id' | 'standard_code' | 'when_rated' | 'highest_overall'
  >[];
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

function standardsOf(rows: readonly StandardRow[]): StandardRule[] {
  return rows
    .map((row) => ({
      code: row.standard_code,
      domain: row.domain_code,
      domainName: row.domain_name,
      name: row.name,
      basis: row.basis,
      countsToScore: row.counts_to_score === 'yes'
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Builds the rules of one programme from the framework's rows; rows of other programmes are ignored.
 * @throws ProgrammeRulesError listing everything wrong: programme or threshold missing, bands that overlap or leave a gap, …
 */
export function programmeRules(programmeId: string, framework: FrameworkRows): ProgrammeRules {
  const own = <R extends { programme_id: string }>(rows: readonly R[]) =>
    rows.filter((row) => row.programme_id === programmeId);
  const bands = own(framework.rating_bands);
  const thresholds = own(framework.discretion_thresholds);
  const rules: ProgrammeRules = {
    programmeId,
    questionBands: bandsOf(bands, 'question_pct'),
    overallBands: bandsOf(bands, 'overall_score'),
    standards: standardsOf(own(framework.standards)),
    questions: own(framework.questions).map((row) => ({
      code: row.question_code,
      standardCode: row.standard_code
    })),
    limits: own(framework.rating_limits).map((row) => ({
      standardCode: row.standard_code,
      whenRated: row.when_rated,
      highest: row.highest_overall
    })),
    discretion: discretionParameters(thresholds)
  };
  const faults = [...programmeFaults(rules), ...thresholdFaults(thresholds)];
  if (faults.length) throw new ProgrammeRulesError(programmeId, faults);
  return rules;
}
