import { fold } from './fold';
import { matchServices, reasonOf, type Match, type SearchableName } from './match';

/**
 * Fewest single-letter changes that turn one text into the other; two neighbouring letters swapped count as one
 * (optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      row.push(least);
    }
    twoBack = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** Distance of the asked text from a name, or from the nearest of its longer words, as a share of the longer text. */
function farness(run: string, name: SearchableName): number {
  const candidates = [name.run, ...name.words.filter((word) => word.length >= 4)];
  return Math.min(...candidates.map((text) => editDistance(run, text) / Math.max(run.length, text.length)));
}

/** Half of the letters may differ; beyond that a name is no longer near. */
const TOO_FAR = 0.5;

/**
 * The services whose names are nearest to a query: what matches it, then what is spelt most like it, each once.
 * @returns none when no name is near.
 */
export function nearestServices(names: readonly SearchableName[], query: string, limit: number): Match[] {
  const run = fold(query).join('');
  if (!run) return [];
  const found = new Map(matchServices(names, query, limit).map((match) => [match.serviceId, match]));
  const spelt = names
    .map((name) => ({ name, far: farness(run, name) }))
    .filter(({ far }) => far < TOO_FAR)
    .sort((a, b) => a.far - b.far || a.name.label.localeCompare(b.name.label, 'en'));
  for (const { name } of spelt) {
    if (found.size >= limit) break;
    const { serviceId, service, status } = name;
    if (!found.has(serviceId)) found.set(serviceId, { serviceId, service, status, why: reasonOf(name) });
  }
  return [...found.values()];
}
