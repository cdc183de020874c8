import type { RatingBasis, SCORE_BASES } from '$lib/data/words';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { RatedInspection } from '$lib/rules/rated-inspection';

/** A key question as its report words it. */
export interface NamedQuestion {
  code: string;
  standardCode: string;
  label: string;
}

/** One inspection on the 0–36 scale with everything that the rating rules need of it, and how it is known. */
export interface RuledInspection {
  inspectionId: string;
  /** The service that was inspected: the page's own, or one that it was made from. */
  serviceId: string;
  serviceName: string;
  programmeName: string;
  /** True for a pilot, which is unofficial. */
  pilot: boolean;
  /** Date of publication as exactly as it is known; null = not found. */
  published: string | null;
  source: string;
  rules: ProgrammeRules;
  inspection: RatedInspection;
  /** Overall score as printed or found; null = not found. */
  score: number | null;
  scoreBasis: (typeof SCORE_BASES)[number] | null;
  /** How each known standard's rating is known, by code. */
  bases: Readonly<Record<string, RatingBasis>>;
  /** Standards whose report states that professional discretion was used. */
  discretion: Readonly<Record<string, 'uplift' | 'reduction'>>;
  questions: readonly NamedQuestion[];
  /** How the counts of cases are known, in the facts' words; empty where none are. */
  countBases: readonly string[];
}
