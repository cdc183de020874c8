import type { Rating } from '$lib/data/words';
import { changeFamilies, type ChangeFamily } from '$lib/rules/change-families';
import { scoreOf } from '$lib/rules/lookups';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { RatedInspection } from '$lib/rules/rated-inspection';
import { rateOverall } from '$lib/rules/rate-overall';
import { smallestChangesTo, type ChangeSet, type SmallestChanges } from '$lib/rules/smallest-changes';
import { sentenceCase } from './lists';
import { anyOfPart, manyMovesPart, movePart, partInWords, type MovePart } from './move-words';
import { limitClause } from './points-to-next-band';
import { smallSampleCaution } from './small-sample';

/** One way to a higher overall rating: smallest sets that ask for the same, as one sentence. */
export interface LiftWay {
  words: string;
  /** The same, part by part. */
  parts: MovePart[];
  /** A caution where a question of it rests on few cases; else empty. */
  caution: string;
  /** The first of its sets, which `whatIf` confirms, and how many sets the sentence stands for. */
  set: ChangeSet;
  sets: number;
}

/** A higher overall rating and the smallest changes to it. */
export interface Lift {
  target: Rating;
  status: SmallestChanges['status'];
  /** What the rating takes: `Good takes 19 of 36 points: 2 more than the 17 there are.` */
  lead: string;
  ways: LiftWay[];
}

/** More moves than these are said by code, without each question. */
const FEW_MOVES = 3;

function leadWords(rules: ProgrammeRules, target: Rating, sum: number, status: Lift['status']): string {
  const band = rules.overallBands.find(({ rating }) => rating === target);
  const min = band?.min ?? 0;
  const top = Math.max(...rules.overallBands.map(({ max }) => max));
  const has =
    min > sum ? `${min - sum} more than the ${sum} there are` : `the ${sum} there are would be enough`;
  const end =
    status === 'unreachable'
      ? ' That is out of reach if standards without counts of cases move by one band at most.'
      : '';
  return `${target} takes ${min} of ${top} points: ${has}${limitClause(rules, target)}.${end}`;
}

function wayOf(rules: ProgrammeRules, inspection: RatedInspection, family: ChangeFamily): LiftWay {
  const { questions } = inspection;
  const parts =
    family.always.length > FEW_MOVES
      ? [manyMovesPart(rules, family.always)]
      : family.always.map((move) => movePart(rules, questions, move));
  if (family.choose > 0) parts.push(anyOfPart(rules, questions, family.choose, family.among));
  const touched = family.always.flatMap((move) => move.questions);
  return {
    words: `${sentenceCase(parts.map(partInWords).join('; and '))}.`,
    parts,
    caution: smallSampleCaution(rules, touched),
    set: family.first,
    sets: family.sets
  };
}

/** The ratings above the inspection's, each with the smallest changes that reach it; empty where nothing is derivable. */
export function lifts(rules: ProgrammeRules, inspection: RatedInspection): Lift[] {
  const { sum, rating } = rateOverall(rules, inspection.ratings);
  const from = inspection.overall ?? rating;
  if (sum === null || from === null) return [];
  return rules.overallBands
    .filter((band) => scoreOf(rules, band.rating) > scoreOf(rules, from))
    .map(({ rating: target }) => {
      const { status, sets } = smallestChangesTo(rules, inspection, target);
      const ways = changeFamilies(sets).map((family) => wayOf(rules, inspection, family));
      return { target, status, lead: leadWords(rules, target, sum, status), ways };
    });
}
