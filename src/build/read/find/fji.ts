import { FJI_JUDGEMENTS } from '$lib/data/words';
import { reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { plain } from '../words/plain';

const AREAS: readonly (readonly [string, RegExp])[] = [
  ['reducing_reoffending', /^reducing (?:the likelihood of )?reoffending\b/],
  ['protecting_public', /^protecting the public\b/],
  ['protecting_children', /^protecting (?:the )?child(?:ren)?(?: (?:or|and) young (?:person|people))?\b/],
  ['sentence_served', /^(?:ensuring|making sure) (?:that )?the sentence is served\b/],
  ['governance', /^(?:effective )?governance(?: and| &)? (?:effective )?partnerships?\b|^governance\b/]
];

function judgementIn(words: string): string | null {
  const letters = plain(words)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return FJI_JUDGEMENTS.find((judgement) => judgement.toLowerCase() === letters) ?? null;
}

function judgedAt(
  passages: readonly Passage[],
  passage: Passage
): { judgement: string; shown: Passage } | null {
  const rest = passage.cells.filter(Boolean).slice(1);
  const own = rest.flatMap((cell) => judgementIn(cell) ?? [])[0];
  if (own) return { judgement: own, shown: passage };
  const trailing = judgementIn(passage.words.split(/\s*[:-]\s+/).at(-1) ?? '');
  if (trailing) return { judgement: trailing, shown: passage };
  const next = passages[passage.index + 1];
  const under = next && rest.length === 0 ? judgementIn(next.words) : null;
  return under && next
    ? { judgement: under, shown: { ...passage, cells: [...passage.cells, next.words] } }
    : null;
}

/**
 * Judgements of a Full Joint Inspection: five areas in words, and stars of 24 where they are printed as a number.
 * @param serviceId the table's key
 */
export function findFji(passages: readonly Passage[], serviceId: string): Reading[] {
  const key = { service_id: serviceId };
  return passages
    .filter(({ kind, part }) => kind !== 'footnote' && part !== 'contents')
    .flatMap((passage) => {
      const area = AREAS.find(([, pattern]) => pattern.test(passage.folded))?.[0];
      const judged = area && passage.words.length < 140 ? judgedAt(passages, passage) : null;
      const stars = /\b(\d{1,2})\s?(?:\/|out of)\s?24\b/.exec(passage.words)?.[1];
      return [
        ...(area && judged
          ? [
              reading(
                { table: 'fji', key, column: area, value: judged.judgement },
                'fji-judgement',
                'table',
                judged.shown
              )
            ]
          : []),
        ...(stars && /star/i.test(passage.words)
          ? [
              reading(
                { table: 'fji', key, column: 'stars_of_24', value: stars },
                'fji-stars',
                'table',
                passage
              )
            ]
          : [])
      ];
    });
}
