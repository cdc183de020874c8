import { countOf } from '$lib/words/lists';
import type { Verdict } from '../shape/standard-view';

/**
 * What it would take to move a standard, in words; empty at both ends of the scale.
 * Cases where counts are known, else percentage points.
 */
export function marginWords({ casesUp, casesDown, pointsUp, pointsDown }: Verdict): string[] {
  const words: string[] = [];
  if (casesUp !== null)
    words.push(`${countOf(casesUp, 'further case')} answered yes would raise this standard.`);
  else if (pointsUp !== null) {
    words.push(`The widest gap to the next band is ${countOf(pointsUp, 'percentage point')}.`);
  }
  if (casesDown !== null) words.push(`${countOf(casesDown, 'case')} answered otherwise would lower it.`);
  else if (pointsDown !== null) {
    words.push(`The smallest fall that would lower it is ${countOf(pointsDown, 'percentage point')}.`);
  }
  return words;
}
