/** Closed vocabularies of the facts. Each list is the only place its words are written; types follow from it. */

/** The inspectorate's four ratings, worst first, so that the index is the score (0–3). */
export const RATINGS = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'] as const;
/** One of the inspectorate's four ratings. */
export type Rating = (typeof RATINGS)[number];
/** The four ratings, best first: the order in which pictures, tables and words have them. */
export const BEST_FIRST: readonly Rating[] = [...RATINGS].reverse();

/** What a standard's row may say: a rating, or that the report did not rate it (which is known, not missing). */
export const STANDARD_RATINGS = [...RATINGS, 'Not rated'] as const;
/** A rating, or `Not rated`. */
export type StandardRating = (typeof STANDARD_RATINGS)[number];

/** How a standard's rating is known. Only `report` and `other-page` may enter statistics. */
export const RATING_BASES = [
  'report',
  'other-page',
  'third-party-scrape',
  'derived-by-arithmetic',
  'inferred-from-words'
] as const;
/** How a standard's rating is known. */
export type RatingBasis = (typeof RATING_BASES)[number];

/** How an overall score is known. */
export const SCORE_BASES = ['report', 'other-page', 'third-party-scrape', 'derived-by-arithmetic'] as const;

/** Whether a report states that professional discretion was used on a standard. */
export const DISCRETIONS = ['uplift', 'reduction', 'not-stated'] as const;

/** Tests under which a ratings panel may move a standard that rests on cases. */
export const DISCRETION_TESTS = ['boundary', 'one-case', 'few-cases'] as const;
/** One of the tests under which a ratings panel may move a standard. */
export type DiscretionTestName = (typeof DISCRETION_TESTS)[number];

/** The scale on which a programme reports. */
export const SCALES = ['percentage', 'words', 'none', '0-36', 'rating'] as const;
/** The scale on which a programme reports. */
export type Scale = (typeof SCALES)[number];

/** What a standard rests on: one judgement from evidence, or shares of inspected cases. */
export const STANDARD_EVIDENCE = ['evidence', 'cases'] as const;
/** Kinds of inspection. `pilot` is unofficial and out of all counts. */
export const INSPECTION_KINDS = ['single', 'joint', 're-inspection', 'pilot'] as const;
/** Where the facts of an inspection were read. */
export const SOURCE_KINDS = ['report', 'press-release', 'news', 'third-party-scrape'] as const;
/** How sure the gatherer was of a row. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** Themes of the key questions. */
export const THEMES = ['desistance', 'child-safety', 'public-safety', 'joint-working'] as const;
/** Levels that rating bands exist for. */
export const BAND_LEVELS = ['question_pct', 'overall_score'] as const;
/** How a count of yes-cases is known. */
export const COUNT_BASES = [
  'printed in the table',
  'printed in the text',
  'only count that fits the percentage'
] as const;

/** Levels of Core Case Inspection scores. */
export const CCI_LEVELS = ['headline', 'section', 'criterion'] as const;
/** How much improvement a Core Case Inspection comment asks for, as published. */
export const CCI_COMMENTS = ['MINIMUM', 'MODERATE', 'SUBSTANTIAL', 'DRASTIC'] as const;
/** Judgements of a Full Joint Inspection. */
export const FJI_JUDGEMENTS = ['Unsatisfactory', 'Satisfactory', 'Good', 'Poor'] as const;
/** Whether a Short Quality Screening's words say that a finding was met. */
export const SQS_SAYS = ['met', 'not met'] as const;

/** Kinds of area an observation may be of. */
export const AREA_KINDS = ['authority', 'service', 'region', 'country'] as const;
/** Which row of an indicator, area and period is the one to use. */
export const SERIES = ['use', 'superseded', 'alternative'] as const;
/** Whether a figure was printed by its publisher or worked out from printed ones. */
export const PROVENANCES = ['published', 'derived'] as const;
/** Why a value is missing. A true zero is a zero, never one of these. */
export const MISSING_REASONS = ['suppressed', 'not-published', 'not-applicable'] as const;
/** Why a value is missing. */
export type MissingReason = (typeof MISSING_REASONS)[number];
/** Why a service has no value in a period: a missing reason, or that its members' values do not cover it. */
export const SERIES_MISSING = [...MISSING_REASONS, 'not-whole'] as const;
/** Why a service has no value in a period. */
export type SeriesMissing = (typeof SERIES_MISSING)[number];
/** Direction of good: `low` = lower is better; `none` = no direction is good or bad. */
export const POLARITIES = ['low', 'high', 'none'] as const;
/** How an indicator may be judged against others. */
export const JUDGED_BY = ['two-sample', 'middle-half', 'none'] as const;
/** What an indicator may carry for services; `national-only` = no local figure is published at all. */
export const CARRIES = ['interval', 'funnel', 'rank', 'trend', 'middle-half', 'national-only'] as const;
/** Something that an indicator may carry. */
export type Carries = (typeof CARRIES)[number];
/** Kinds of break in a series; an `event` is marked but does not cut the line. */
export const BREAK_KINDS = ['denominator', 'gap', 'vintage', 'boundary', 'event'] as const;

/** Whether a service exists today. */
export const SERVICE_STATUSES = ['current', 'former'] as const;
/** Countries of the register. */
export const COUNTRIES = ['England', 'Wales'] as const;
/** Kinds of area above the authority. */
export const WIDER_KINDS = ['region', 'part of a region', 'country'] as const;
/** How near a statistical neighbour is, in the Department for Education's words. */
export const CLOSENESS = ['Extremely close', 'Very close', 'Close', 'Somewhat close', 'Not close'] as const;
/** Neighbour models of the Office for National Statistics. */
export const ONS_MODELS = ['global', 'demographic'] as const;
/** Kinds of sets that services are compared with, in the order in which they are offered. */
export const SET_KINDS = [
  'similar',
  'dfe-2021-04',
  'ons-global',
  'ons-demographic',
  'region',
  'police-force',
  'country',
  'england-and-wales'
] as const;
/** Kind of a fixed set. */
export type SetKind = (typeof SET_KINDS)[number];
/** Neighbour models, each with its edition where the publisher names one. */
export const NEIGHBOUR_MODELS = ['dfe-2025-05', 'dfe-2021-04', 'ons-global', 'ons-demographic'] as const;
/** Outcomes of a comparison: by two samples (first three), by the middle half (next three), or none. */
export const COMPARISON_VERDICTS = [
  'higher',
  'lower',
  'similar',
  'above',
  'within',
  'below',
  'none'
] as const;
/** Outcome of a comparison with a set. */
export type ComparisonVerdict = (typeof COMPARISON_VERDICTS)[number];
/** How sure a comparison is: beyond chance, not beyond chance, or not tested against chance. */
export const STRENGTHS = ['clear', 'unclear', 'not-judged'] as const;
/** How sure a comparison is. */
export type Strength = (typeof STRENGTHS)[number];
/** Why a comparison has no verdict, or one that chance was not tested for. */
export const COMPARISON_REASONS = [
  'no-value',
  'too-few-members',
  'suppressed-members',
  'unknown-scores',
  'rates-only',
  'not-single-events',
  'ratings',
  'no-events'
] as const;
/** Why a comparison has no verdict, or one that chance was not tested for. */
export type ComparisonReason = (typeof COMPARISON_REASONS)[number];
/** What published totals are given for: each rating, best first, and all of them together. */
export const TOTALLED_RATINGS = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'All ratings'] as const;
/** How the standards of two inspections stand to each other; by `different` ones no change can be read. */
export const STANDARDS_BETWEEN = ['same', 'revised', 'different'] as const;
/** How the standards of two inspections stand to each other. */
export type StandardsBetween = (typeof STANDARDS_BETWEEN)[number];
/** What counts of ratings are split by. */
export const COUNT_DIMENSIONS = [
  'all',
  'year',
  'half-year',
  'country',
  'region',
  'police-force-area'
] as const;
/** What counts of ratings are split by. */
export type CountDimension = (typeof COUNT_DIMENSIONS)[number];
/** What is counted: a rating, that a report did not rate, or that an inspection's rating was not found. */
export const COUNTED_RATINGS = [...STANDARD_RATINGS, 'No rating found'] as const;
/** Groups whose shares a report prints. */
export const REPORT_POPULATIONS = ['service', 'england-and-wales', 'resident-children'] as const;
/** What shares are split by. */
export const DIMENSIONS = ['age', 'ethnicity', 'sex', 'disposal'] as const;

/** Outcomes when a published standard rating is held against its derived one. */
export const STANDARD_STATUSES = [
  'agrees',
  'explained-by-discretion',
  'unexplained',
  'evidence-based',
  'not-derivable',
  'circular'
] as const;
/** Outcome when a published standard rating is held against its derived one. */
export type StandardStatus = (typeof STANDARD_STATUSES)[number];
/** Outcomes when a published overall rating is held against the sum of its standards. */
export const OVERALL_STATUSES = ['agrees', 'differs', 'circular', 'not-derivable'] as const;
/** Outcome when a published overall rating is held against the sum of its standards. */
export type OverallStatus = (typeof OVERALL_STATUSES)[number];
/** How grave a doubt is: `note` = the source's own slip, `doubt` = read with care. */
export const SEVERITIES = ['note', 'doubt'] as const;
