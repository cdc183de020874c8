import { beginsWithNumber } from './fragments';
import { wordsOf } from './words';
import type { Fragment } from './geometry';

/** Words after which a sentence or phrase must go on. */
const GOES_ON =
  /(?:[,–—-]|\b(?:a|an|and|are|as|at|by|for|from|in|is|of|on|or|that|the|their|to|was|were|with))$/i;

/** Whether a text ends as a sentence, question or label does. */
export function endsSentence(text: string): boolean {
  return /[.?!:;]["”’')\]]*$/.test(text);
}

/** Whether a text ends with a word or sign after which its sentence or phrase must go on. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}

/** Whether a text begins in lower case, as the middle of a sentence does. */
export function beginsLower(text: string): boolean {
  return /^["“‘'([]*\p{Ll}/u.test(text) && !beginsWithNumber(text);
}

/**
 * How much two lines, one below the other in a cell or paragraph whose text reaches to `right`, look as if something
 * new began with the second: above 0 for a new beginning, below 0 when the first goes on.
 */
export function newBeginning(above: Fragment, below: Fragment, right: number): number {
  if (Math.abs(above.size - below.size) > 0.04 * below.size) return 5;
  const [before, after] = [wordsOf(above.items).text, wordsOf(below.items).text];
  let sum = 0;
  if (beginsLower(after)) sum -= 3;
  if (goesOn(before)) sum -= 2;
  if (below.marker) sum += 3;
  if (changesFont(above, below)) sum += 3;
  if (/^[\p{Lu}"“‘]/u.test(after) && endsSentence(before)) sum += 1.5;
  return sum + (hasRoom(above, below, right) ? 2 : -1);
}

/** Whether the first word of the line below would have fitted at the end of the line above: the break was wanted. */
export function hasRoom(above: Fragment, below: Fragment, right: number): boolean {
  const word = below.items.find(({ x }) => x >= below.textX - 0.1);
  return word !== undefined && right - above.right > word.right - word.x + 0.5 * above.size;
}

/** Whether two lines are each in one font, and not in the same. */
export function changesFont(above: Fragment, below: Fragment): boolean {
  return (
    new Set([...above.items, ...below.items].map(({ font }) => font)).size === 2 && !sharesFont(above, below)
  );
}

function sharesFont(above: Fragment, below: Fragment): boolean {
  return above.items.some(({ font }) => below.items.some((item) => item.font === font));
}
