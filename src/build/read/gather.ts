import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { Known } from './facts-known';
import { findCases, findSampleEchoes } from './find/cases';
import { findCciScores } from './find/cci-scores';
import { factReadings, findContextFacts } from './find/context-facts';
import { findDates } from './find/dates';
import { findDiscretion } from './find/discretion';
import { findFji } from './find/fji';
import { findIsbn } from './find/isbn';
import { findOverallRating } from './find/overall-rating';
import { pairsIn } from './find/pairs';
import { findProseCounts } from './find/prose-counts';
import { findRecommendations } from './find/recommendations';
import { findReportDemographics } from './find/report-demographics';
import { isArea, type AreaNames } from './find/areas';
import { isFactLabel } from './find/fact-labels';
import { findReportIndicators } from './find/report-indicators';
import { findNotRated, findRatedApart } from './find/resettlement';
import { findResults } from './find/results';
import { walkResults } from './find/walk-results';
import { findSaidFacts } from './find/said-facts';
import type { FoundService } from './find/service';
import { findSqsFindings } from './find/sqs-findings';
import { findStandardRatings } from './find/standard-ratings';
import { findWholeSample } from './find/whole-sample';
import { ofInspection, reading } from './found';
import type { Passage } from './passages';
import type { Reading } from './reading';
import type { Source } from './source';

/** Cases in the sample of a domain ("2" court, "3" out of court); null = not known. */
export type SampleOf = (domain: string) => number | null;

/** Everything read, and the samples that it was read with. */
export interface Gathered {
  readings: Reading[];
  sampleOf: SampleOf;
}

function namesOf(service: FoundService | null, known: Known): AreaNames {
  const { service_id: id = '', name = '', aliases = null } = service?.service ?? {};
  const names = [name, ...(aliases ?? '').split(';')].filter(Boolean);
  return { serviceId: id || 'unknown-service', serviceNames: names, regions: known.regions };
}

/** The sample that places agree on; null when they do not, or none says. */
function samples(readings: readonly Reading[]): SampleOf {
  const agreed = (column: string) => {
    const values = new Set(readings.filter((one) => one.column === column).map(({ value }) => value));
    const [value] = values;
    return values.size === 1 && value !== undefined ? Number(value) : null;
  };
  return (domain) => (domain === '2' ? agreed('court_cases') : domain === '3' ? agreed('oocd_cases') : null);
}

function addedUp(cases: readonly Reading[], sampleOf: SampleOf): Reading[] {
  const [court, oocd] = [sampleOf('2'), sampleOf('3')];
  const first = cases.find(({ column }) => column === 'oocd_cases');
  if (court === null || oocd === null || !first) return [];
  const words = `${court} court and ${oocd} out-of-court cases: ${first.evidence.words}`;
  return [
    reading(ofInspection('cases', court + oocd), 'cases-added-up', 'worked-out', { ...first.evidence, words })
  ];
}

/** A letter's cases stand among its contextual facts too. */
function asFact(cases: readonly Reading[]): Reading[] {
  return cases.flatMap(({ value, evidence, rule, plainness }) =>
    factReadings({ id: 'cases', label: 'Cases examined', unit: 'cases', value }, rule, plainness, evidence)
  );
}

function ofTwelve(passages: readonly Passage[], rules: ProgrammeRules, sampleOf: SampleOf): Reading[] {
  const names = new Map(rules.standards.map(({ code, name }) => [code, name]));
  const { answered, questionAt } = walkResults(passages, rules.questions, sampleOf);
  const pctOf = (question: string) => {
    const pcts = new Set(
      answered
        .filter((one) => one.question === question && one.prompt === null)
        .flatMap(({ result }) => result.pct ?? [])
    );
    return pcts.size === 1 ? Number([...pcts][0]) : null;
  };
  const prose = findProseCounts(passages, questionAt, pctOf, sampleOf);
  const apart = rules.standards.filter(({ countsToScore }) => !countsToScore).map(({ code }) => code);
  return [
    ...findOverallRating(passages),
    ...findStandardRatings(passages, names),
    ...findResults(answered),
    ...findWholeSample(answered, prose, sampleOf),
    ...findDiscretion(passages),
    ...apart.flatMap((code) => [...findRatedApart(passages, code), ...findNotRated(passages, code)])
  ];
}

/** Everything that the recognisers of a programme read in a report. */
export function gather(
  passages: readonly Passage[],
  source: Source,
  known: Known,
  programme: string | null,
  service: FoundService | null
): Gathered {
  const rules = programme === null ? undefined : known.rules.get(programme);
  const names = namesOf(service, known);
  const named = findCases(passages, rules !== undefined);
  const cases = rules ? [...named, ...findSampleEchoes(passages, named)] : named;
  const sampleOf = samples(cases);
  const pairs = pairsIn(
    passages.filter(({ part, earlier }) => part !== 'contents' && !earlier),
    (words) => isFactLabel(words) || isArea(words, names)
  );
  return {
    sampleOf,
    readings: [
      ...findDates(passages),
      ...findIsbn(passages),
      ...cases,
      ...addedUp(cases, sampleOf),
      ...findRecommendations(passages),
      ...findContextFacts(pairs, source, names),
      ...findSaidFacts(passages),
      ...findReportIndicators(pairs, passages, names, source),
      ...findReportDemographics(passages, names, source),
      ...(rules ? ofTwelve(passages, rules, sampleOf) : []),
      ...(programme === 'yjs-2025' ? findOverallRating(passages) : []),
      ...(programme === 'cci-2009' ? findCciScores(passages) : []),
      ...(programme === 'sqs-2012' ? [...findSqsFindings(passages, known.wordings), ...asFact(cases)] : []),
      ...(programme === 'fji-2012' && service ? findFji(passages, service.service.service_id) : [])
    ]
  };
}
