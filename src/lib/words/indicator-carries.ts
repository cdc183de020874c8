import { CARRIES, type Carries } from '$lib/data/words';
import { listInWords } from './lists';

/** What an indicator carries, read from the list in the facts; words that are none are left out. */
export function readCarries(list: string | null): Carries[] {
  const named = new Set((list ?? '').split(';'));
  return CARRIES.filter((one) => named.has(one));
}

const WORDS: Readonly<Record<Carries, string>> = {
  interval: 'a 95 % interval',
  funnel: 'a funnel plot',
  rank: 'a rank with its interval',
  trend: 'a test of its trend',
  'middle-half': 'the middle half of services, without a test against chance',
  'national-only': 'national figures only'
};

/** What an indicator may carry, as it ends a sentence: `a 95 % interval and a funnel plot`. */
export function carriesInWords(carries: readonly Carries[]): string {
  return carries.length ? listInWords(carries.map((one) => WORDS[one])) : 'its value alone';
}

/** Which direction is good, as it ends a sentence. */
export function directionInWords(polarity: 'low' | 'high' | 'none'): string {
  if (polarity === 'none') return 'neither direction is good or bad in itself';
  return `${polarity === 'low' ? 'lower' : 'higher'} is better`;
}
