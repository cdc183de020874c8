import { evidenceOfSentence } from '../evidence';
import { ofInspection, reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { dateFound, dateIn, MONTH } from '../words/date-words';
import { sentencesOf } from '../words/plain';

const FIELDWORK_LABEL =
  /^(?:the )?(?:dates? of (?:the )?(?:inspection )?fieldwork|fieldwork (?:started|dates?|took place|began)\b|fieldwork\s*:|inspection fieldwork\b)/i;
const FIELDWORK_SAID =
  /\bfieldwork (?:for this inspection )?(?:was|started|began|took place|ran|commenced)\b|\binspection (?:was (?:conducted|carried out|undertaken)|took place) (?:from|between|on|in|during)\b|\b(?:conducted|carried out|undertook|completed) (?:the |our )?(?:inspection )?fieldwork\b|\bweek (?:beginning|commencing|of)\b.*\bfieldwork\b|\bfieldwork\b.*\bweek (?:beginning|commencing|of)\b/i;
const PUBLISHED_LABEL = new RegExp(
  `^(?:date of publication|publication date|published|date)\\b\\s*:?\\s*(?:on |in )?(?=\\d|${MONTH})`,
  'i'
);
const COVER = new RegExp(
  `^(?:hm|her majesty's|his majesty's) inspectorate of probation,?\\s*(${MONTH})\\s+(20\\d\\d)$|^(${MONTH})\\s+(20\\d\\d)$`,
  'i'
);
const WITHIN = 90;

const MORE = 'more dates are named than the one read';

function fieldwork(passage: Passage): Reading[] {
  if (passage.words.length < WITHIN * 1.5 && FIELDWORK_LABEL.test(passage.words)) {
    const found = dateFound(passage.words);
    const doubt = found?.more ? MORE : undefined;
    return found
      ? [reading(ofInspection('fieldwork', found.date), 'fieldwork-label', 'table', passage, doubt)]
      : [];
  }
  return sentencesOf(passage.words).flatMap((sentence) => {
    const said = FIELDWORK_SAID.exec(sentence);
    const words = said
      ? sentence.slice(Math.max(0, said.index - 20), said.index + said[0].length + WITHIN)
      : '';
    const found = dateFound(words);
    if (!found || /\b(?:previous|last) inspection\b/i.test(sentence)) return [];
    const evidence = evidenceOfSentence(passage, sentence);
    const doubt = found.more ? MORE : undefined;
    return [
      reading(ofInspection('fieldwork', found.date), 'fieldwork-sentence', 'sentence', evidence, doubt)
    ];
  });
}

function published(passage: Passage, cover: boolean): Reading[] {
  const words = passage.words;
  if (words.length < 80 && PUBLISHED_LABEL.test(words) && !/^published by/i.test(words)) {
    const date = dateIn(words);
    if (date && !date.includes('/'))
      return [reading(ofInspection('published', date), 'publication-label', 'table', passage)];
  }
  if (!cover) return [];
  if (!COVER.test(words)) return [];
  const date = dateIn(words);
  return date ? [reading(ofInspection('published', date), 'date-on-cover', 'table', passage)] : [];
}

/** Where a cover may end: the first pages of a paged report, the first blocks of a text; CCI dates stand under the foreword. */
const onCover = ({ page, index, part }: Passage) =>
  index < 14 || (part === 'body' && index < 45 && (page ?? 3) <= 4);

/** When inspectors were there and when the report appeared, as exactly as the report says. */
export function findDates(passages: readonly Passage[]): Reading[] {
  const open = passages.filter(({ kind, part }) => kind !== 'footnote' && part !== 'contents');
  return open.flatMap((passage, i) => {
    const underFieldwork = /\bfieldwork\b/.test(open[i - 1]?.folded ?? '');
    const cover = onCover(passage) && !underFieldwork;
    return [...fieldwork(passage), ...(passage.index < 200 ? published(passage, cover) : [])];
  });
}
