import type { RatingBandAnswer } from '$lib/queries/rating-band-list';
import type { ComparedCaseloadAnswer } from '$lib/queries/compared-caseloads';
import type { ComparedCciAnswer } from '$lib/queries/compared-cci';
import type { COMPARED_SCORE_BASES } from '$lib/queries/compared-inspections';
import type { ListedStandard } from '$lib/queries/standard-list';
import type { Rating, RatingBasis, SetKind, StandardRating } from '$lib/data/words';
import type { QuestionMark } from '$lib/words/describe-questions';
import type { ComparedIndicator } from './indicator-columns';

/** A rating of a standard with how and where it was read. */
export interface KnownStandard {
  code: string;
  rating: StandardRating;
  basis: RatingBasis;
  /** Address or citation. */
  source: string;
}

/** An inspection that a service is compared by. */
export interface ComparedInspection {
  programmeId: string;
  rating: Rating;
  /** Of 36; null where none was found, and on another scale. */
  score: number | null;
  scoreBasis: (typeof COMPARED_SCORE_BASES)[number] | null;
  /** Date of the report as exactly as it is known. */
  published: string;
  /** Day, month or span; null where not found. */
  fieldwork: string | null;
  /** Address or citation. */
  source: string;
  /** Standards with a known rating; those that are not here were not found. */
  standards: readonly KnownStandard[];
}

/** A service of today with what it can be compared by. */
export interface ComparedService {
  id: string;
  name: string;
  country: 'England' | 'Wales';
  region: string;
  /** Police force areas; a service may lie in two. */
  police: readonly string[];
  /** Latest inspection out of 36; null where none was found. */
  inspection: ComparedInspection | null;
  /** A newer rating on another scale. */
  newer: ComparedInspection | null;
}

/** A former service and those that took over. */
export interface FormerService {
  id: string;
  name: string;
  successors: readonly { id: string; name: string }[];
}

/** Own sets of services: for each kind, for each service in their order, the places of its members, nearest first. */
export type NearMembers = Readonly<Partial<Record<SetKind, readonly (readonly number[])[]>>>;

/** A key question of a service with its published result. */
export interface ComparedQuestion extends QuestionMark {
  serviceId: string;
  /** Code of its standard. */
  standard: string;
}

/** Everything that the page needs to put any services side by side. */
export interface Compared {
  /** In the order of names. */
  services: readonly ComparedService[];
  former: readonly FormerService[];
  near: NearMembers;
  indicators: readonly ComparedIndicator[];
}

/** What comes with the page unpacked, since there is little of it. */
export interface ComparedDetails {
  /** Names of the programmes by id. */
  programmes: Readonly<Record<string, string>>;
  standards: readonly ListedStandard[];
  bands: readonly RatingBandAnswer[];
  questions: readonly ComparedQuestion[];
  caseloads: readonly ComparedCaseloadAnswer[];
  cci: readonly ComparedCciAnswer[];
}
