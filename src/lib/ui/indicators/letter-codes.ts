import {
  COMPARISON_REASONS,
  COMPARISON_VERDICTS,
  type ComparisonReason,
  type ComparisonVerdict
} from '$lib/data/words';
import type { FunnelVerdict } from '$lib/stats/funnel-verdict';
import type { TrendSaying } from '$lib/words/trend-verdict';

/** A closed list of words, each with a letter: its place. */
function letters<W extends string>(words: readonly W[]) {
  return {
    /** The letter of a word; `-` for none. */
    letter: (word: W | null): string => (word === null ? '-' : String.fromCharCode(97 + words.indexOf(word))),
    /** The word of a letter; null for `-`, no letter or one that has no word. */
    word: (letter: string | undefined): W | null => words[(letter ?? '-').charCodeAt(0) - 97] ?? null
  };
}

/** Letters of a funnel's verdicts. */
export const funnelCodes = letters<FunnelVerdict>([
  'lower-99.8',
  'lower-95',
  'within',
  'higher-95',
  'higher-99.8'
]);
/** Letters of what is said of trends. */
export const trendCodes = letters<TrendSaying>([
  'rising',
  'falling',
  'none',
  'fewer-than-five',
  'crosses-break',
  'unequally-spaced'
]);
/** Letters of comparisons' verdicts. */
export const verdictCodes = letters<ComparisonVerdict>(COMPARISON_VERDICTS);
/** Letters of comparisons' reasons. */
export const reasonCodes = letters<ComparisonReason>(COMPARISON_REASONS);
