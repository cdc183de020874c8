import { contractOf, hintOf } from './check-edit';
import { markup, type Markup } from './markup';
import type { PageValue } from './page-data';

function field(value: PageValue, id: string, text: string): Markup {
  const words = contractOf(value.table, value.column)?.words;
  const about = markup`id="${id}-field" name="text" aria-describedby="${id}-hint ${id}-error"`;
  if (!words)
    return markup`<input type="text" ${about} value="${text}" autocomplete="off" spellcheck="false">`;
  const option = (word: string) => markup`<option${word === text && markup` selected`}>${word}</option>`;
  const other = !words.includes(text) && markup`<option value="" selected>Choose</option>`;
  return markup`<select ${about}>${other}${words.map(option)}</select>`;
}

/**
 * Field to put another text in place of a value, with what its contract expects.
 * @param id of the value's element
 * @param text that the field begins with
 */
export function showEdit(value: PageValue, id: string, text: string): Markup {
  const meaning = contractOf(value.table, value.column)?.describe;
  return markup`<form class="edit" novalidate><label for="${id}-field">Right value</label><p class="hint" id="${id}-hint">${meaning ? `${meaning}. ` : ''}${hintOf(value.table, value.column)}</p><p class="error" id="${id}-error" aria-live="assertive"></p>${field(value, id, text)}<div class="choices"><button type="submit">Take this value</button><button type="button" class="plain" data-do="cancel">Cancel</button></div></form>`;
}
