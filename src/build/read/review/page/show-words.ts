import type { Evidence } from '../../draft';
import { markValue, shorten, type Piece } from './mark-words';
import { markup, type Markup } from './markup';

/** Characters kept on each side of the value where room is scarce. */
const KEPT = 110;

/** Where words stand: `page 7, line 12`. */
export function placeWords({ page, line }: Pick<Evidence, 'page' | 'line'>): string {
  return page === null ? `line ${line}` : `page ${page}, line ${line}`;
}

const shown = (pieces: readonly Piece[]): Markup => {
  const parts = pieces.map(({ text, hit }) => (hit ? markup`<mark>${text}</mark>` : markup`${text}`));
  return markup`<bdi>${parts}</bdi>`;
};

/**
 * Words of the report with the value marked in them, and where they stand.
 * @param brief true shows the surroundings of the value, with all the words to be opened
 */
export function showWords(evidence: Evidence, value: string, brief: boolean): Markup {
  const pieces = markValue(evidence.words, value);
  const short = shorten(pieces, KEPT);
  const cut = brief && short.cut;
  const whole = cut && markup`<details><summary>All the words</summary><p>${shown(pieces)}</p></details>`;
  return markup`<figure class="words"><blockquote>${shown(cut ? short.pieces : pieces)}</blockquote>${whole}<figcaption>${placeWords(evidence)}</figcaption></figure>`;
}
