import type { ComparisonVerdict, Strength } from '$lib/data/words';

/** How sure a comparison is: it follows from the word of its verdict. */
export function strengthOf(verdict: ComparisonVerdict): Strength {
  if (verdict === 'similar') return 'unclear';
  return verdict === 'higher' || verdict === 'lower' ? 'clear' : 'not-judged';
}
