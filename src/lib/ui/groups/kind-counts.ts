import type { SetKindAnswer } from '$lib/queries/set-kinds';
import { formatMonth } from '$lib/words/dates';
import { countOf, listInWords } from '$lib/words/lists';
import { numberInWords } from '$lib/words/numbers';
import { SET_KINDS } from '$lib/data/words';
import { howMade, kindInShort } from './kind-words';

type Rows = readonly SetKindAnswer[];
type Count = 'services' | 'with_ten' | 'with_fewer' | 'too_few';

const sum = (rows: Rows, column: Count) => rows.reduce((total, row) => total + row[column], 0);
const least = (rows: Rows) => Math.min(...rows.map(({ fewest }) => fewest));
const most = (rows: Rows) => Math.max(...rows.map(({ most: n }) => n));

/** The edition of a kind's model: `May 2025; Wales: not named`, or that there is no model. */
export function editionWords(rows: Rows): string {
  if (rows.every(({ model }) => model === null)) return 'by place, no model';
  const edition = ({ edition: text }: SetKindAnswer) =>
    text ? formatMonth(text) : 'not named by its publisher';
  const words = [...new Set(rows.map(edition))];
  return words.length === 1
    ? (words[0] ?? '')
    : rows.map((row) => `${row.country}: ${edition(row)}`).join('; ');
}

/** How many services have a set of a kind: `155`, `136, all in England`. */
export function servedWords(rows: Rows): string {
  const [only, ...others] = rows;
  return `${sum(rows, 'services')}${only && !others.length ? `, all in ${only.country}` : ''}`;
}

/** How large the sets of a kind are: by ten where a model makes them, else from the smallest to the largest. */
export function sizeWords(rows: Rows): string {
  const [low, high] = [least(rows), most(rows)];
  const few = sum(rows, 'too_few');
  const tooFew = few ? `; ${few} of them with fewer than three, too few to compare` : '';
  if (rows.some(({ model }) => model !== null)) {
    const fewer = sum(rows, 'with_fewer');
    const short = fewer ? `, ${fewer} with ${range(low, high - 1)}` : '';
    return `${sum(rows, 'with_ten')} with ten${short}${tooFew}`;
  }
  const sizes = rows.filter((row) => row.fewest === row.most);
  if (sizes.length === rows.length && new Set(sizes.map(({ most: n }) => n)).size > 1)
    return listInWords(sizes.map((row) => `${row.most} in ${row.country}`));
  return `${range(low, high)}${tooFew}`;
}

function range(low: number, high: number): string {
  if (low >= high) return String(high);
  return high - low === 1 ? `${low} or ${high}` : `${low} to ${high}`;
}

/** The sizes of the default sets, in a sentence: `133 services have ten, 22 have eight or nine.` */
export function defaultSizes(rows: Rows): string {
  const similar = rows.filter(({ kind }) => kind === 'similar');
  const fewer = sum(similar, 'with_fewer');
  const ten = countOf(sum(similar, 'with_ten'), 'service');
  if (!fewer) return `${ten} have ten.`;
  return `${ten} have ten, ${fewer} have ${numberRange(least(similar), 9)}.`;
}

function numberRange(low: number, high: number): string {
  if (low >= high) return numberInWords(high);
  return `${numberInWords(low)} ${high - low === 1 ? 'or' : 'to'} ${numberInWords(high)}`;
}

/** One kind of set as the page tells of it. */
export interface KindRow {
  name: string;
  made: string;
  edition: string;
  served: string;
  members: string;
}

/** Every kind of set that there is, in the order in which sets are offered. */
export function kindRows(rows: Rows): KindRow[] {
  return SET_KINDS.flatMap((kind): KindRow[] => {
    const found = rows.filter((row) => row.kind === kind);
    if (!found.length) return [];
    return [
      {
        name: kindInShort(kind),
        made: howMade(kind),
        edition: editionWords(found),
        served: servedWords(found),
        members: sizeWords(found)
      }
    ];
  });
}
