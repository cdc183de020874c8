import { formatRatio } from './rate-index';

/** The index of one group at one stage. */
export interface StageIndex {
  group: string;
  /** Name of the stage, as a title begins. */
  stage: string;
  /** How many times the rate of White children; null where none is given. */
  value: number | null;
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * The finding over all stages: the group whose index is highest anywhere, from its lowest stage to its highest.
 * `Black children: from 1.8 times the rate of White children (arrests) to 7.1 times (remands)`
 */
export function groupSpan(indices: readonly StageIndex[]): string {
  const known = indices
    .flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]))
    .sort((a, b) => a.value - b.value);
  const top = known.at(-1);
  const low = known.find(({ group }) => group === top?.group);
  if (!top || !low) return 'No index is known';
  const start = `${formatRatio(low.value)} times the rate of White children (${lowered(low.stage)})`;
  return low === top
    ? `${top.group} children: ${start}`
    : `${top.group} children: from ${start} to ${formatRatio(top.value)} times (${lowered(top.stage)})`;
}
