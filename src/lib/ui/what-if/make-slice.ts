import { nearestRisks } from '$lib/rules/nearest-risks';
import type { RatedInspection } from '$lib/rules/rated-inspection';
import { lifts, type LiftWay } from '$lib/words/lift-sentences';
import { riskKnowledge, riskWords, type RiskWords } from '$lib/words/risk-sentences';
import { editsOf } from './edits';
import type { RuledInspection } from './ruled-inspection';
import type { Offer, WhatIfSlice } from './slice';

/** Ways offered to each higher rating. */
const MOST_WAYS = 6;

const wayOffer = (inspection: RatedInspection, { parts, caution, sets, set }: LiftWay): Offer => ({
  parts,
  caution,
  alike: sets,
  codes: set.moves.map(({ code }) => code),
  edits: editsOf(inspection, set.change)
});

const riskOffer = (inspection: RatedInspection, { head, detail, caution, risks }: RiskWords): Offer => ({
  parts: [{ head, detail }],
  caution,
  alike: risks.length,
  codes: [risks[0].code],
  edits: editsOf(inspection, risks[0].change)
});

/** The slice of a what-if, with its smallest changes and nearest risks worked out; made at the build. */
export function makeSlice(ruled: RuledInspection): WhatIfSlice {
  const { inspectionId, rules, inspection, bases, discretion, questions } = ruled;
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
      offers: ways.slice(0, MOST_WAYS).map((way) => wayOffer(inspection, way))
    })),
    risks: riskWords(rules, nearest).map((risk) => riskOffer(inspection, risk)),
    riskNote: riskKnowledge(nearest)
  };
}
