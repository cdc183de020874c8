import { FJI_JUDGEMENTS } from '$lib/data/words';
import { reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { plain } from '../words/plain';

const AREAS: readonly (readonly [string, RegExp])[] = [
  ['reducing_reoffending', /^(?:\d\.?\s+)?reducing (?:the likelihood of )?reoffending\b/],
  ['protecting_public', /^(?:\d\.?\s+)?protecting the public\b/],
  [
    'protecting_children',
    /^(?:\d\.?\s+)?protecting (?:the )?child(?:ren)?(?: (?:or|and) young (?:person|people))?\b/
  ],
  ['sentence_served', /^(?:\d\.?\s+)?(?:ensuring|making sure) (?:that )?the sentence is served\b/],
  [
    'governance',
    /^(?:\d\.?\s+)?(?:effective )?governance(?: and| &)? (?:effective )?partnerships?\b|^(?:\d\.?\s+)?governance\b/
  ]
];

function judgementIn(words: string): string | null {
  const letters = plain(words)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return FJI_JUDGEMENTS.find((judgement) => judgement.toLowerCase() === letters) ?? null;
}

interface Judged {
  judgement: string;
  shown: Passage;
  doubt?: string;
}

function judgedAt(passages: readonly Passage[], passage: Passage): Judged | null {
  const rest = passage.cells.filter(Boolean).slice(1);
  const own = rest.flatMap((cell) => judgementIn(cell) ?? []);
  if (own.length > 1) return null;
  if (own[0]) return { judgement: own[0], shown: passage };
  const trailing = judgementIn(/^[^:]{5,70}(?::| -)\s+(\S+(?: \S+)?)$/.exec(passage.words)?.[1] ?? '');
  if (trailing) return { judgement: trailing, shown: passage };
  const [above, next, after] = [-1, 1, 2].map((step) => passages[passage.index + step]);
  const under = next && rest.length === 0 ? judgementIn(next.words) : null;
  if (!under || !next) return null;
  const between = judgementIn(above?.words ?? '') !== null || judgementIn(after?.words ?? '') !== null;
  const shown = { ...passage, cells: [...passage.cells, next.words] };
  return { judgement: under, shown, ...(between ? { doubt: 'it may belong to the area above it' } : {}) };
}

/**
 * Judgements of a Full Joint Inspection: five areas in words, and stars of 24 where they are printed as a number.
 * @param serviceId the table's key
 */
export function findFji(passages: readonly Passage[], serviceId: string): Reading[] {
  const key = { service_id: serviceId };
  return passages
    .filter(({ kind, part, earlier }) => kind !== 'footnote' && part !== 'contents' && !earlier)
    .flatMap((passage) => {
      const area = AREAS.find(([, pattern]) => pattern.test(passage.folded))?.[0];
      const judged = area && passage.words.length < 140 ? judgedAt(passages, passage) : null;
      const stars =
        /\b(\d{1,2})\s?(?:stars?\s)?(?:\/|of|out of)\s(?:a possible\s|the\s)?24\b|\b(\d{1,2})\s?\/\s?24\b/.exec(
          passage.words
        );
      return [
        ...(area && judged
          ? [
              reading(
                { table: 'fji', key, column: area, value: judged.judgement },
                'fji-judgement',
                'table',
                judged.shown,
                judged.doubt
              )
            ]
          : []),
        ...(stars && /star/i.test(passage.words)
          ? [
              reading(
                { table: 'fji', key, column: 'stars_of_24', value: stars[1] ?? stars[2] ?? '' },
                'fji-stars',
                'table',
                passage
              )
            ]
          : [])
      ];
    });
}
