import { leastYes, roundedPct } from '$lib/rules/rounded-pct';
import { reading } from '../found';
import type { Reading } from '../reading';
import type { Evidence } from '../draft';
import type { Answered } from './results-walk';
import type { ProseCount } from './prose-counts';

/** Above this chance that all percentages fit the sample by accident, nothing is concluded. */
const MOST_CHANCE = 0.001;

function yesFor(pct: number, sample: number): number | null {
  const yes = leastYes(pct, sample);
  return yes <= sample && roundedPct({ code: '', yes, relevant: sample, pct: null }) === pct ? yes : null;
}

/**
 * Whether the percentages of a domain are shares of its whole sample: each is one that a count of the sample gives, and
 * that all of them are by accident is unlikely, or counts in the text bear it out.
 * @param pcts printed percentages of its key questions
 */
export function areOfWholeSample(pcts: readonly number[], sample: number, borneOut = false): boolean {
  if (!pcts.length || sample > 100 || pcts.some((pct) => yesFor(pct, sample) === null)) return false;
  const chance = new Set(pcts).size < 2 ? 1 : ((sample + 1) / 101) ** pcts.length;
  return borneOut || chance <= MOST_CHANCE;
}

/** A report may have a slip among its prompts; more that do not fit show that they have another base. */
const SLIPS = 1;
/** All and none are shares of any base. */
const isOfAnyBase = (pct: number) => pct === 0 || pct === 100;

interface Base {
  sample: number;
  /** Whether the text's own counts bear out that the percentages are of the whole sample. */
  borneOut: boolean;
}
/** So many counts in the text of a domain leave no doubt what its percentages are of. */
const ENOUGH_IN_TEXT = 3;

function questionReadings(one: Answered, { sample }: Base, prose: ProseCount | undefined): Reading[] {
  const pct = Number(one.result.pct);
  const yes = yesFor(pct, sample);
  if (yes === null || one.result.yes !== null) return [];
  const said = prose && prose.yes === yes ? prose : undefined;
  const basis = said ? 'printed in the text' : 'only count that fits the percentage';
  const from: Evidence = said?.evidence ?? {
    page: one.passage.page,
    line: one.passage.line,
    words: `${one.passage.words} (${yes} of the ${sample} cases is the only count that gives ${pct} %)`
  };
  const key = { question_code: one.question };
  const rule = said ? 'count-in-text' : 'only-count-that-fits';
  const cells = [
    ['yes_cases', yes],
    ['relevant_cases', sample],
    ['count_basis', basis]
  ] as const;
  return cells.map(([column, value]) =>
    reading({ table: 'question_results', key, column, value }, rule, said ? 'sentence' : 'worked-out', from)
  );
}

function promptReadings(one: Answered, { sample, borneOut }: Base): Reading[] {
  const letter = 'abcdefghijklmnopqrstuvwxyz'[one.prompt ?? 0] ?? '';
  const key = { question_code: one.question, prompt_code: letter };
  const rule = borneOut && !isOfAnyBase(Number(one.result.pct)) ? 'whole-sample-in-text' : 'whole-sample';
  const note = 'share of the whole sample: cases to which the prompt did not apply count as not met';
  return [
    reading(
      { table: 'prompt_results', key, column: 'base_cases', value: sample },
      rule,
      'worked-out',
      one.passage
    ),
    reading({ table: 'prompt_results', key, column: 'note', value: note }, rule, 'worked-out', one.passage)
  ];
}

/**
 * Counts behind printed percentages, where a domain's percentages are plainly shares of its whole sample.
 * @param sampleOf cases in the sample of a domain ("2" or "3"); null = not known
 */
export function findWholeSample(
  answered: readonly Answered[],
  prose: readonly ProseCount[],
  sampleOf: (domain: string) => number | null
): Reading[] {
  return ['2', '3'].flatMap((domain) => {
    const sample = sampleOf(domain);
    const own = answered.filter(({ question, result }) => question.startsWith(domain) && result.pct !== null);
    const questions = own.filter(({ prompt }) => prompt === null);
    const counts = prose
      .filter(({ question }) => question.startsWith(domain))
      .map(({ question }) => question);
    const borneOut = new Set(counts).size >= ENOUGH_IN_TEXT;
    const pcts = questions.map(({ result }) => Number(result.pct));
    if (sample === null || !areOfWholeSample(pcts, sample, borneOut)) return [];
    const prompts = own.filter(({ prompt }) => prompt !== null);
    const odd = prompts.filter(({ result }) => yesFor(Number(result.pct), sample) === null).length;
    const base = { sample, borneOut: borneOut && odd <= SLIPS };
    return own.flatMap((one) =>
      one.prompt === null
        ? questionReadings(
            one,
            base,
            prose.find(({ question }) => question === one.question)
          )
        : odd <= SLIPS
          ? promptReadings(one, base)
          : []
    );
  });
}
