import type { Rating, RatingBasis, StandardRating } from '$lib/data/words';
import { bandOfQuestion } from '$lib/rules/band-of-question';
import type { ProgrammeRules, StandardRule } from '$lib/rules/programme-rules';
import { isCounted } from '$lib/rules/question-result';
import type { RatedInspection } from '$lib/rules/rated-inspection';
import { rateStandard } from '$lib/rules/rate-standard';
import { roundedPct } from '$lib/rules/rounded-pct';
import type { WhatIf } from '$lib/rules/what-if';
import { changeOf, mostOf, publishedValue, type Edits } from './edits';
import type { WhatIfSlice } from './slice';

/** One key question as it stands in the tool. */
export interface QuestionView {
  code: string;
  label: string;
  /** Yes-cases of `most`, or whole per cent of 100. */
  value: number;
  published: number;
  most: number;
  counted: boolean;
  pct: number;
  band: Rating;
  /** True where its band makes the standard's, as one of the lowest. */
  lowest: boolean;
  /** True where it rests on so few cases that the programme calls them few. */
  few: boolean;
}

/** One standard as it stands in the tool. */
export interface StandardRow {
  code: string;
  name: string;
  fromCases: boolean;
  countsToScore: boolean;
  rating: StandardRating | null;
  published: StandardRating | null;
  changed: boolean;
  basis: RatingBasis | null;
  discretion: 'uplift' | 'reduction' | null;
  /** Empty where its key questions are not known: then the rating itself can be set. */
  questions: QuestionView[];
}

/** The standards of one domain with their points, which are ours and not official; null where they are not counted. */
export interface DomainRows {
  code: string;
  name: string;
  score: number | null;
  outOf: number | null;
  standards: StandardRow[];
}

/** The standards whose rating is set itself: they rest on evidence, or their key questions are not known. */
export function setByHand(rules: ProgrammeRules, inspection: RatedInspection): string[] {
  return rules.standards
    .map(({ code }) => code)
    .filter((code) => rateStandard(rules, code, inspection.questions).status !== 'derived');
}

function questionViews(slice: WhatIfSlice, code: string, edits: Edits): QuestionView[] {
  const { rules, inspection } = slice;
  const changed = new Map((changeOf(inspection, edits).questions ?? []).map((each) => [each.code, each]));
  const views = rules.questions
    .filter((question) => question.standardCode === code)
    .flatMap((question) => {
      const before = inspection.questions.find((each) => each.code === question.code);
      if (!before) return [];
      const now = changed.get(question.code) ?? before;
      const pct = roundedPct(now);
      const band = bandOfQuestion(rules, now);
      if (pct === null || band === null) return [];
      const { relevant } = now;
      return [
        {
          code: question.code,
          label: slice.questions.find((each) => each.code === question.code)?.label ?? question.code,
          value: publishedValue(now),
          published: publishedValue(before),
          most: mostOf(now),
          counted: isCounted(now),
          pct,
          band: band.rating,
          few: relevant !== null && relevant <= rules.discretion.fewCases
        }
      ];
    });
  const least = Math.min(...views.map(({ pct }) => pct));
  return views.map((view) => ({ ...view, lowest: view.pct === least }));
}

function standardRow(
  slice: WhatIfSlice,
  standard: StandardRule,
  result: WhatIf,
  edits: Edits,
  byHand: readonly string[]
): StandardRow {
  const { code, name, countsToScore } = standard;
  const after = result.standards.find((each) => each.code === code);
  return {
    code,
    name,
    countsToScore,
    fromCases: standard.basis === 'cases',
    rating: after?.rating ?? null,
    published: after?.published ?? null,
    changed: after?.changed ?? false,
    basis: slice.bases[code] ?? null,
    discretion: slice.discretion[code] ?? null,
    questions: byHand.includes(code) ? [] : questionViews(slice, code, edits)
  };
}

const byHandOf = new WeakMap<WhatIfSlice, string[]>();

/** As `setByHand`, worked out once for a slice: no edit changes it. */
function setByHandOnce(slice: WhatIfSlice): string[] {
  const known = byHandOf.get(slice) ?? setByHand(slice.rules, slice.inspection);
  byHandOf.set(slice, known);
  return known;
}

/** Everything that the list of standards shows, by domain. */
export function domainRows(slice: WhatIfSlice, result: WhatIf, edits: Edits): DomainRows[] {
  const byHand = setByHandOnce(slice);
  const { standards } = slice.rules;
  return [...new Set(standards.map(({ domain }) => domain))].map((code) => {
    const own = standards.filter((standard) => standard.domain === code);
    const total = result.domains.find(({ domain }) => domain === code);
    return {
      code,
      name: own[0]?.domainName ?? code,
      score: total?.score ?? null,
      outOf: total?.outOf ?? null,
      standards: own.map((standard) => standardRow(slice, standard, result, edits, byHand))
    };
  });
}
