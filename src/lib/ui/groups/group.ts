import type {
  CLOSENESS,
  ComparisonReason,
  ComparisonVerdict,
  JUDGED_BY,
  POLARITIES,
  Rating,
  SetKind
} from '$lib/data/words';

/** A service of today as it stands in sets. */
export interface GroupService {
  id: string;
  name: string;
  country: 'England' | 'Wales';
  /** Of how many authorities it is. */
  authorities: number;
  /** Latest official overall rating of any programme; null where none was found in open sources. */
  rating: Rating | null;
  /** Programme of that rating in short. */
  programme: string | null;
  /** Publication of that rating, as exactly as it is known. */
  published: string | null;
}

/** A service that has ended. */
export interface EndedService {
  id: string;
  name: string;
  /** Ids of the services of today that took over. */
  successors: readonly string[];
}

/** One member of a set; all but the id is null in a set by place. */
export interface GroupMember {
  id: string;
  /** 10 points for the nearest neighbour, 1 for the tenth, weighted by the children of each authority, added up. */
  score: number | null;
  closeness: (typeof CLOSENESS)[number] | null;
  /** Authority of the service through which it came in; null where the service has only one. */
  through: string | null;
  /** Authority of the member in that pair; null where the member has only one. */
  neighbour: string | null;
}

/** One fixed set of a service, members in their order, without the service itself. */
export interface GroupSet {
  kind: SetKind;
  /** Name of the set; for sets by place the place. */
  name: string;
  edition: string | null;
  members: readonly GroupMember[];
}

/** One measure of the service beside one of its sets. */
export interface GroupVerdict {
  measure: string;
  /** Place of the set in `Group.sets`. */
  set: number;
  period: string;
  value: number | null;
  /** Pooled value or median of the set; null without a comparison. */
  comparator: number | null;
  /** Range in which suppressed members leave the comparator; null without any. */
  comparatorFrom: number | null;
  comparatorTo: number | null;
  membersUsed: number;
  membersSuppressed: number;
  difference: number | null;
  differenceUnit: 'per cent' | 'points';
  verdict: ComparisonVerdict;
  reason: ComparisonReason | null;
}

/** What the build found to say of a service's sets. */
export interface GroupSentences {
  /** How the neighbour models agree, and each measure on which they do not. */
  agreement: string;
  disagree: readonly string[];
  /** For each set in its order, a sentence for each measure that was compared. */
  findings: readonly (readonly string[])[];
}

/** A cell of the table of sets, in words. */
export interface CellWords {
  verdict: ComparisonVerdict;
  /** The verdict in a few words. */
  short: string;
  /** What stands behind it, a few words each. */
  behind: readonly string[];
}

/** One measure across all sets of a service, in words. */
export interface TableRow {
  measure: string;
  name: string;
  /** The service's value with its unit and period, or that there is none. */
  own: string;
  /** Period to which cells belong that name no other. */
  period: string;
  /** One for each set in its order; null where the set was not compared; no cells where the service has no value at all. */
  cells: readonly (CellWords | null)[];
}

/** All sets of one service and what there is to say of them, as it travels: worded at the build. */
export interface ToldGroup extends Pick<Group, 'id' | 'sets'> {
  table: readonly TableRow[];
  sentences: GroupSentences;
}

/** All sets of one service, and how it compares with each. */
export interface Group {
  id: string;
  sets: readonly GroupSet[];
  verdicts: readonly GroupVerdict[];
}

/** What a measure is, for a table and a sentence. */
export interface GroupMeasure {
  id: string;
  /** Short name, as a sentence begins. */
  name: string;
  unit: string;
  polarity: (typeof POLARITIES)[number];
  judgedBy: (typeof JUDGED_BY)[number];
}

/** The measure that is no indicator: the overall score of 36. */
export const OVERALL_SCORE: GroupMeasure = {
  id: 'overall_score',
  name: 'Overall score',
  unit: 'of 36',
  polarity: 'high',
  judgedBy: 'middle-half'
};
