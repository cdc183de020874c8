import { nearestRisks } from '$lib/rules/nearest-risks';
import type { Change } from '$lib/rules/rated-inspection';
import { lifts } from '$lib/words/lift-sentences';
import { riskKnowledge, riskWords } from '$lib/words/risk-sentences';
import { editsOf } from './edits';
import type { RuledInspection } from './ruled-inspection';
import type { Offer, WhatIfSlice } from './slice';

/** Ways offered to each higher rating. */
const MOST_WAYS = 6;

/** The slice of a what-if, with its smallest changes and nearest risks worked out; made at the build. */
export function makeSlice(ruled: RuledInspection): WhatIfSlice {
  const { inspectionId, rules, inspection, bases, discretion, questions } = ruled;
  const offer = (
    words: string,
    caution: string,
    alike: number,
    codes: readonly string[],
    change: Change
  ): Offer => ({ words, caution, alike, codes, edits: editsOf(inspection, change) });
  const nearest = nearestRisks(rules, inspection);
  return {
    inspectionId,
    rules,
    inspection,
    bases,
    discretion,
    questions,
    lifts: lifts(rules, inspection).map(({ target, lead, ways }) => ({
      target,
      lead,
      left: Math.max(0, ways.length - MOST_WAYS),
      offers: ways.slice(0, MOST_WAYS).map(({ words, caution, set, sets }) =>
        offer(
          words,
          caution,
          sets,
          set.moves.map(({ code }) => code),
          set.change
        )
      )
    })),
    risks: riskWords(rules, nearest).map(({ words, caution, risks }) =>
      offer(words, caution, risks.length, [risks[0].code], risks[0].change)
    ),
    riskNote: riskKnowledge(nearest)
  };
}
