import { ageInWords } from '$lib/words/age';
import type { RatedOn } from './listed-service';

/**
 * How old a rating is: from the end of fieldwork, else at least from publication.
 * @param today day `YYYY-MM-DD`: the reader's once scripts run, the newest day of the facts before; never earlier than the facts
 */
export function ratingAge({ published, fieldworkEnd }: RatedOn, today: string): string {
  // A report of this very year, known to the year only: no age can be counted.
  if (published === today.slice(0, 4)) return 'published this year';
  return ageInWords(fieldworkEnd ?? published, today, fieldworkEnd === null);
}

/** The later of the reader's day and the newest day of the facts: a wrong clock makes no rating younger than it was. */
export function laterDay(a: string, b: string): string {
  return a > b ? a : b;
}
