import { isCounted } from '$lib/rules/question-result';
import type { WhatIf } from '$lib/rules/what-if';
import { countOf, listInWords } from '$lib/words/lists';
import { publishedValue, type Edits } from './edits';
import type { WhatIfSlice } from './slice';

/** What a reader did. */
export type Deed = 'edit' | 'undo' | 'reset' | 'try';

/** What was set; above three values only how many, but the switch of discretion is always named. */
function editedWords(slice: WhatIfSlice, before: Edits, after: Edits): string[] {
  const { inspection } = slice;
  const questions = inspection.questions.flatMap((result) => {
    const value = (edits: Edits) => edits.questions[result.code] ?? publishedValue(result);
    if (value(before) === value(after)) return [];
    const of = isCounted(result) ? ` of ${result.relevant}` : ' %';
    return [`${result.code}: ${value(after)}${of}`];
  });
  const ratings = slice.rules.standards.flatMap(({ code }) => {
    const rating = (edits: Edits) => edits.ratings[code] ?? inspection.ratings[code] ?? 'not known';
    return rating(before) === rating(after) ? [] : [`${code}: ${rating(after)}`];
  });
  const rule =
    before.alone === after.alone
      ? []
      : [after.alone ? 'Discretion set aside' : 'Discretion kept as published'];
  const values = [...ratings, ...questions];
  return [...rule, ...(values.length > 3 ? [`${countOf(values.length, 'value')} set`] : values)];
}

const DEED: Readonly<Record<Deed, string>> = {
  edit: '',
  undo: 'Undone. ',
  reset: 'Back to how it was rated. ',
  try: 'Tried. '
};

/**
 * The one sentence that is read out after an edit: what was set, what it did to standards, score and overall rating.
 * @param before what stood before the edit, with its result
 */
export function announcement(
  slice: WhatIfSlice,
  deed: Deed,
  before: { edits: Edits; result: WhatIf },
  after: { edits: Edits; result: WhatIf }
): string {
  const set = editedWords(slice, before.edits, after.edits).join(', ');
  const moved = after.result.standards.filter(
    (standard) =>
      before.result.standards.find(({ code }) => code === standard.code)?.rating !== standard.rating
  );
  const standards = moved.length
    ? `${listInWords(moved.map(({ code, rating }) => `${code} is now ${rating ?? 'not known'}`))}. `
    : 'No standard moves. ';
  const was = before.result.overall !== after.result.overall ? `, was ${before.result.overall}` : '';
  const topScore = slice.rules.overallBands.at(-1)?.max ?? '';
  return `${DEED[deed]}${set ? `${set}. ` : ''}${standards}Score ${after.result.score} of ${topScore}, overall ${after.result.overall}${was}.`;
}
