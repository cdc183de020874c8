import { partialDate } from '$lib/data/partial-date';
import { ageInWords } from './age';
import { formatPartialDate } from './dates';

/** How old the evidence behind a rating is, on a page that is printed too. */
export interface EvidenceAge {
  /** Date that it counts from, and whether that is only the latest that it can be. */
  from: string;
  atLeast: boolean;
  /** The age on the newest day of the facts, which a page without a clock can say; empty where that day is the earlier. */
  age: string;
  /** What it counts from, in words. */
  counted: string;
}

/**
 * The age of the evidence behind a rating: from the end of fieldwork, else from publication, and then at least so old.
 * @param day newest day of the facts, `YYYY-MM-DD`
 * @returns null where neither date is known
 */
export function evidenceAge(
  { fieldworkEnd, published }: { fieldworkEnd: string | null; published: string | null },
  day: string
): EvidenceAge | null {
  const from = fieldworkEnd ?? published;
  if (!from) return null;
  const atLeast = fieldworkEnd === null;
  const start = partialDate(from);
  const age =
    start && start.from <= day ? `${ageInWords(from, day, atLeast)} on ${formatPartialDate(day)}` : '';
  const counted = atLeast
    ? 'publication, as the fieldwork was not found'
    : `the fieldwork (${formatPartialDate(from)})`;
  return { from, atLeast, age, counted };
}
