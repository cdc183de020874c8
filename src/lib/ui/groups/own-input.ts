import type { ComparisonInput } from '$lib/words/comparison-sentence';
import type { OwnFinding } from './ask-own-set';

/** An answer of the engine as the sentence builders take it; null without a value of the service. */
export function ownInput(finding: OwnFinding): ComparisonInput | null {
  const { measure, period, value, members, lowerQuartile, upperQuartile, found } = finding;
  if (value === null) return null;
  const set = { kind: 'own' as const, name: '' };
  return { ...measure, period, value, set, members, lowerQuartile, upperQuartile, comparison: found };
}
