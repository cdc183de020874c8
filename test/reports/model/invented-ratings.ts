import type { Rating, StandardRating } from '$lib/data/words';
import { bandBeside } from '$lib/rules/lookups';
import type { ProgrammeRules, StandardRule } from '$lib/rules/programme-rules';
import type { CountedResult } from '$lib/rules/question-result';
import { rateOverall } from '$lib/rules/rate-overall';
import { rateStandard } from '$lib/rules/rate-standard';
import { roundedPct } from '$lib/rules/rounded-pct';
import type { Random } from '../random';
import { promptsOf, RULES, type ScoredProgramme } from './framework';

/** Answers to a prompt. */
export interface PromptAnswer {
  question: string;
  letter: string;
  label: string;
  yes: number;
  base: number;
  pct: number;
}

/** Ratings, questions and prompts of an invented inspection: the rating rules hold among them. */
export interface InventedRatings {
  programme: ScoredProgramme;
  rules: ProgrammeRules;
  court: number;
  oocd: number;
  results: readonly (CountedResult & { pct: number })[];
  prompts: readonly PromptAnswer[];
  ratings: Readonly<Record<string, StandardRating>>;
  /** Standards that the report says were raised by professional discretion, from which rating. */
  uplifts: Readonly<Record<string, Rating>>;
  score: number;
  overall: Rating;
}

/** What an invented inspection is to be like. */
export interface RatingsWanted {
  programme: ScoredProgramme;
  court: number;
  oocd: number;
  /** How good the work is, 0 to 1. */
  quality: number;
  /** Whether some questions rest on fewer cases than the sample has. */
  subSamples: boolean;
  uplift: boolean;
  /** Rating of 4.1; `Not rated` where there was no case. */
  resettlement?: StandardRating;
}

const sampleOf = (wanted: RatingsWanted, code: string) => (code.startsWith('2') ? wanted.court : wanted.oocd);
const pctOf = (code: string, yes: number, relevant: number) =>
  roundedPct({ code, yes, relevant, pct: null }) ?? 0;

function counted(code: string, yes: number, relevant: number) {
  return { code, yes, relevant, pct: pctOf(code, yes, relevant) };
}

/** A number of cases answered yes, about the quality wanted. */
function yesOf(random: Random, quality: number, relevant: number): number {
  const share = Math.min(1, Math.max(0, quality + (random.whole(0, 60) - 30) / 100));
  return Math.round(share * relevant);
}

function answersOf(random: Random, wanted: RatingsWanted, codes: readonly string[]) {
  return codes.map((code) => {
    const sample = sampleOf(wanted, code);
    const relevant =
      wanted.subSamples && sample > 2 && random.chance(0.35) ? sample - random.whole(1, 2) : sample;
    return counted(code, yesOf(random, wanted.quality, relevant), relevant);
  });
}

/** Brings one question of a standard to just below a boundary and the others above it, so that a panel may lift it. */
function liftable(
  wanted: RatingsWanted,
  rules: ProgrammeRules,
  results: (CountedResult & { pct: number })[]
) {
  const [first, ...others] = results;
  if (!first) return null;
  const minima = rules.questionBands.map((band) => band.min).filter((min) => min > 0);
  const near = (pct: number) => minima.some((min) => pct < min && min - pct <= 3);
  const sample = sampleOf(wanted, first.code);
  const yes = Array.from({ length: sample }, (_, count) => count)
    .filter((count) => near(pctOf(first.code, count, sample)))
    .at(-1);
  if (yes === undefined) return null;
  const least = counted(first.code, yes, sample);
  const raised = others.map((each) =>
    counted(each.code, each.relevant - (each.relevant > 8 ? 1 : 0), each.relevant)
  );
  return [...raised.slice(0, 1), least, ...raised.slice(1)].map((each, at) => ({
    ...each,
    code: results[at]?.code ?? each.code
  }));
}

function evidenceRating(random: Random, quality: number): Rating {
  const ratings: readonly (readonly [Rating, number])[] = [
    ['Inadequate', Math.max(0.05, 0.7 - quality)],
    ['Requires improvement', Math.max(0.1, 1 - quality)],
    ['Good', 0.6],
    ['Outstanding', Math.max(0.05, 3 * (quality - 0.6))]
  ];
  return random.weighted(ratings);
}

function rateCases(random: Random, wanted: RatingsWanted, standard: StandardRule, lift: boolean) {
  const rules = RULES[wanted.programme];
  const codes = rules.questions
    .filter((each) => each.standardCode === standard.code)
    .map((each) => each.code);
  const drawn = answersOf(random, wanted, codes);
  const results = (lift ? liftable(wanted, rules, drawn) : null) ?? drawn;
  const derived = rateStandard(rules, standard.code, results);
  if (derived.rating === null) throw new RangeError(derived.reason);
  const above = lift && results !== drawn ? bandBeside(rules.questionBands, derived.rating, 1) : null;
  return { results, rating: above?.rating ?? derived.rating, from: above ? derived.rating : null };
}

function promptAnswers(random: Random, programme: ScoredProgramme, result: CountedResult): PromptAnswer[] {
  return promptsOf(programme, result.code).map(({ letter, label }) => {
    const yes = yesOf(random, result.yes / result.relevant, result.relevant);
    return {
      question: result.code,
      letter,
      label,
      yes,
      base: result.relevant,
      pct: pctOf(result.code, yes, result.relevant)
    };
  });
}

/** Draws an inspection: the questions first, from them the standards, from them the score and the overall rating. */
export function inventRatings(random: Random, wanted: RatingsWanted): InventedRatings {
  const rules = RULES[wanted.programme];
  const ratings: Record<string, StandardRating> = {};
  const uplifts: Record<string, Rating> = {};
  const results: (CountedResult & { pct: number })[] = [];
  const lifted = wanted.uplift ? random.pick(['2.2', '2.3', '3.1', '3.2']) : null;
  for (const standard of rules.standards) {
    if (standard.basis === 'evidence') {
      ratings[standard.code] = standard.countsToScore
        ? evidenceRating(random, wanted.quality)
        : (wanted.resettlement ?? 'Not rated');
      continue;
    }
    const rated = rateCases(random, wanted, standard, standard.code === lifted);
    ratings[standard.code] = rated.rating;
    if (rated.from) uplifts[standard.code] = rated.from;
    results.push(...rated.results);
  }
  const overall = rateOverall(rules, ratings);
  if (overall.sum === null || overall.rating === null) throw new RangeError(overall.reason);
  const prompts = results.flatMap((result) => promptAnswers(random, wanted.programme, result));
  const { programme, court, oocd } = wanted;
  return {
    programme,
    rules,
    court,
    oocd,
    results,
    prompts,
    ratings,
    uplifts,
    score: overall.sum,
    overall: overall.rating
  };
}
