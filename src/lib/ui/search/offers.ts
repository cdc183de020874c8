import { matchServices, type Match, type SearchableName } from './match';
import { nearestServices } from './nearest';

/** What the search box offers for what has been typed. */
export interface Offers {
  /** Services in the order in which they are shown. */
  services: readonly Match[];
  /** True when nothing matches and the services are only spelt alike. */
  nearest: boolean;
  /** What is said of them, on the screen and by a screen reader; empty when nothing was typed. */
  words: string;
}

/** The most that are offered at once, so that the list stays in sight. */
const MOST = 8;
/** The most names offered that are only spelt alike. */
const MOST_NEAR = 4;

const NOTHING: Offers = { services: [], nearest: false, words: '' };

function matchWords(shown: number, all: number): string {
  if (all === 1) return 'One service matches.';
  return all > shown ? `${all} services match; the first ${shown} are shown.` : `${all} services match.`;
}

/** What to offer for a query: what matches, else what is spelt like it, else words that say so. */
export function offersFor(names: readonly SearchableName[], query: string): Offers {
  const asked = query.trim();
  if (!asked) return NOTHING;
  const all = matchServices(names, asked);
  if (all.length) {
    const services = all.slice(0, MOST);
    return { services, nearest: false, words: matchWords(services.length, all.length) };
  }
  const services = nearestServices(names, asked, MOST_NEAR);
  const words = services.length
    ? `Nothing is called “${asked}”. Spelt most like it:`
    : `Nothing is called “${asked}”, nor anything like it. The list below has every service.`;
  return { services, nearest: true, words };
}
