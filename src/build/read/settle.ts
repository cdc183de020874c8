import type { DraftValue, Evidence } from './draft';
import { valueId } from './draft';
import type { Plainness, Reading } from './reading';
import { moreExact, sayTheSame } from './same-value';

const RANK: readonly Plainness[] = ['table', 'sentence', 'worked-out'];
/** Readings of one sentence's wording, or that only fit: never certain however often they come. */
const NEVER_CERTAIN: readonly string[] = [
  'key-question-apart',
  'fact-sentence',
  'only-count-that-fits',
  'proportion-in-words',
  'whole-sample',
  'cases-added-up'
];
/** A count printed in the text that alone gives the printed percentage is two witnesses in one. */
const TWO_IN_ONE: readonly string[] = ['count-in-text', 'whole-sample-in-text'];
/** Cells that only a second place or a check of the rules makes certain. */
const NEED_PROOF: readonly string[] = [
  'standard_ratings/rating',
  'standard_ratings/discretion',
  'inspections/overall_rating',
  'inspections/overall_score',
  'question_results/published_pct',
  'question_results/yes_cases',
  'question_results/relevant_cases',
  'question_results/count_basis',
  'prompt_results/published_pct',
  'prompt_results/yes_cases',
  'prompt_results/base_cases'
];

/** Our own words for what a row's key names already: they say nothing that could be misread. */
const OWN_WORDS: readonly string[] = [
  'context_facts/label',
  'context_facts/unit',
  'cci_scores/label',
  'report_indicators/unit'
];

/** Cells that sentences alone never make certain: they may speak of another inspection or service. */
const NEEDS_TABLE: readonly string[] = ['inspections/overall_score', 'report_indicators/value'];

interface Camp {
  value: string;
  readings: Reading[];
}

const placeOf = ({ page, line }: Evidence) => `${page ?? ''}:${line}`;
const places = (readings: readonly Reading[]) =>
  new Set(readings.map(({ evidence }) => placeOf(evidence))).size;
const plainest = (readings: readonly Reading[]) =>
  Math.min(...readings.map(({ plainness }) => RANK.indexOf(plainness)));

/** Readings that say the same together, the best supported first. */
function campsOf(readings: readonly Reading[]): Camp[] {
  const camps: Camp[] = [];
  for (const one of readings) {
    const camp = camps.find(({ value }) => sayTheSame(one.column, value, one.value));
    if (!camp) camps.push({ value: one.value, readings: [one] });
    else {
      camp.value = moreExact(one.column, camp.value, one.value);
      camp.readings.push(one);
    }
  }
  return camps.sort(
    (a, b) => plainest(a.readings) - plainest(b.readings) || places(b.readings) - places(a.readings)
  );
}

function evidenceOf(readings: readonly Reading[]): Evidence[] {
  const seen = new Map(readings.map(({ evidence }) => [`${placeOf(evidence)}${evidence.words}`, evidence]));
  return [...seen.values()].slice(0, 6);
}

/** Headline scores of a Core Case Inspection are printed twice, so that one place alone has missed the other. */
function needsProof({ table, column, key }: Reading): boolean {
  return NEED_PROOF.includes(`${table}/${column}`) || (column === 'pct' && key['level'] === 'headline');
}

function confidenceOf({ readings }: Camp, contested: boolean): DraftValue['confidence'] {
  const [first] = readings;
  if (contested || !first) return 'doubtful';
  if (OWN_WORDS.includes(`${first.table}/${first.column}`)) return 'certain';
  const best = plainest(readings);
  const sound = readings.filter(({ doubt }) => doubt === undefined);
  if (!sound.length) return best === 0 ? 'likely' : 'doubtful';
  const never = readings.every(({ rule }) => NEVER_CERTAIN.includes(rule));
  if (sound.some(({ rule }) => TWO_IN_ONE.includes(rule))) return 'certain';
  if (best === RANK.indexOf('worked-out') || never) return 'likely';
  if (places(sound) > 1 && !(best > 0 && NEEDS_TABLE.includes(`${first.table}/${first.column}`)))
    return 'certain';
  const alone = best === 0 && !needsProof(first);
  return alone ? 'certain' : 'likely';
}

function whyUnsure({ doubt, plainness, rule }: Reading, isContested: boolean): string {
  if (isContested) return 'the report prints it differently in different places';
  if (doubt !== undefined) return doubt;
  if (plainness === 'worked-out') return 'it was worked out, not printed';
  if (NEVER_CERTAIN.includes(rule)) return 'it rests on the wording of a sentence';
  return plainness === 'sentence' ? 'one sentence alone gives it' : 'one place alone prints it';
}

/**
 * Compares what different places say of the same cell. Places that disagree are never settled by a choice: the value
 * becomes doubtful, with the others beside it.
 * @param keyOf the whole key of a reading's row, the inspection's id included
 */
export function settle(
  readings: readonly Reading[],
  keyOf: (reading: Reading) => Record<string, string>
): DraftValue[] {
  const groups = new Map<string, Reading[]>();
  for (const one of readings) {
    const id = valueId(one.table, keyOf(one), one.column);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups].flatMap(([id, group]) => {
    const [best, ...others] = campsOf(group);
    const [first] =
      best?.readings.toSorted((a, b) => RANK.indexOf(a.plainness) - RANK.indexOf(b.plainness)) ?? [];
    if (!best || !first) return [];
    const confidence = confidenceOf(best, contested(first.column, others));
    const value: DraftValue = {
      id,
      table: first.table,
      key: keyOf(first),
      column: first.column,
      value: best.value,
      confidence,
      rule: first.rule,
      ...(confidence === 'certain' ? {} : { doubt: whyUnsure(first, contested(first.column, others)) }),
      evidence: evidenceOf(best.readings),
      others: others.map((camp) => ({ value: camp.value, evidence: evidenceOf(camp.readings) }))
    };
    return [value];
  });
}

/** How a count is known is no figure of the report: the plainer way wins in peace. */
const contested = (column: string, others: readonly Camp[]) => others.length > 0 && column !== 'count_basis';

/** Ids of the values whose every reading is in doubt of itself, by what the recogniser said of it. */
export function doubtedIds(
  readings: readonly Reading[],
  keyOf: (reading: Reading) => Record<string, string>
): ReadonlySet<string> {
  const idOf = (one: Reading) => valueId(one.table, keyOf(one), one.column);
  const sound = new Set(readings.filter(({ doubt }) => doubt === undefined).map(idOf));
  return new Set(readings.map(idOf).filter((id) => !sound.has(id)));
}
