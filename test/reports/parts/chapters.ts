import type { Rating } from '$lib/data/words';
import type { InventedRatings } from '../model/invented-ratings';
import type { Making } from '../model/making';
import { bullets, heading, text, type Piece } from '../model/page-model';
import { items, paragraph } from '../words/prose';
import { countSentence, questionWords, STANDARD_WORDS } from '../words/questions';
import { countWords } from '../words/numbers';

/** How a report puts a standard's chapter together. */
export interface ChapterWays {
  /** The standard's name with its rating: in a table of two cells, or the rating beside its star picture. */
  title: 'two-cells' | 'star';
  /** Key questions, with footnote marks where there are any; none in reports that print them in the annexe alone. */
  questions: ((standard: string, marks: Readonly<Record<string, string>>) => Piece) | null;
  /** Where the report says that a rating was raised. */
  discretion: 'footnote' | 'sentence';
  /** Whether sentences repeat the counts of some key questions. */
  sentences: boolean;
}

/** What the chapters turned out to say besides the tables. */
export interface ChaptersSaid {
  /** Key questions whose counts stand in a sentence. */
  counted: Set<string>;
}

const nameOf = (made: InventedRatings, code: string) =>
  made.rules.standards.find((each) => each.code === code)?.name ?? '';
const isEvidence = (made: InventedRatings, code: string) =>
  made.rules.standards.find((each) => each.code === code)?.basis === 'evidence';

function title(made: InventedRatings, code: string, way: ChapterWays['title']): Piece[] {
  const rating = made.ratings[code] ?? '';
  const name = `${code}. ${nameOf(made, code)}`;
  if (way === 'two-cells') {
    const rows = [[`**${name}**`, `**${rating}**`], [STANDARD_WORDS[code] ?? '']];
    return [{ kind: 'table', look: 'chapter', widths: ['70%', '30%'], rows }];
  }
  return [heading(2, name), text(STANDARD_WORDS[code] ?? ''), { kind: 'star', rating, words: rating }];
}

const discretionWords = (from: Rating, to: string) =>
  `The ratings panel used its professional discretion and raised this rating from ‘${from}’ to ‘${to}’.`;

/** The mark behind the lowest question of a standard whose rating was raised, or nothing. */
function discretionMarks(
  making: Making,
  made: InventedRatings,
  code: string,
  ways: ChapterWays
): Record<string, string> {
  const from = made.uplifts[code];
  if (from === undefined || ways.discretion !== 'footnote') return {};
  const own = made.results.filter((each) => each.code.startsWith(`${code}.`));
  const lowest = own.reduce((least, each) => (each.pct < least.pct ? each : least));
  const glued = making.traps.has('glued-mark-percentage') || making.traps.has('glued-mark-count');
  const words = discretionWords(from, made.ratings[code] ?? '');
  return { [lowest.code]: glued ? making.notes.glued(words) : making.notes.raised(words) };
}

function questionPieces(
  making: Making,
  made: InventedRatings,
  code: string,
  ways: ChapterWays,
  said: ChaptersSaid
): Piece[] {
  const own = made.results.filter((each) => each.code.startsWith(`${code}.`));
  return own.flatMap((result) => {
    const counts = ways.sentences && making.random.chance(0.6);
    if (counts) said.counted.add(result.code);
    const share =
      result.yes === result.relevant
        ? `all ${result.relevant} cases`
        : `${countWords(result.yes)} of the ${result.relevant} cases`;
    return [
      heading(3, questionWords(made.programme, result.code)),
      text(paragraph(making.random)),
      ...(counts ? [text(countSentence(made.programme, result.code, share))] : []),
      ...(making.random.chance(0.3)
        ? [
            text('One inspector wrote:'),
            { kind: 'text', look: 'quote', words: `“${paragraph(making.random)}”` } as const
          ]
        : [])
    ];
  });
}

function standardPieces(
  making: Making,
  made: InventedRatings,
  code: string,
  ways: ChapterWays,
  said: ChaptersSaid
): Piece[] {
  const from = made.uplifts[code];
  const opening = title(made, code, ways.title);
  const inSentence = from !== undefined && (ways.discretion === 'sentence' || !ways.questions);
  const stated = inSentence ? [text(discretionWords(from, made.ratings[code] ?? ''))] : [];
  if (isEvidence(made, code) || !ways.questions)
    return [...opening, ...stated, text(paragraph(making.random)), text(paragraph(making.random))];
  const mark = making.notes.raised('The lowest of the key questions decides; the annexe says how.');
  const lead = text(`Our rating${mark} of ${nameOf(made, code).toLowerCase()} rests on these key questions:`);
  const table = ways.questions(code, discretionMarks(making, made, code, ways));
  return [...opening, lead, table, ...stated, ...questionPieces(making, made, code, ways, said)];
}

const COUNTED_DOMAINS: Readonly<Record<string, (made: InventedRatings) => string>> = {
  2: ({ court }) => `This chapter rests on ${court} court disposals.`,
  3: ({ oocd }) => `This chapter rests on ${oocd} out-of-court disposals.`
};

/** The chapters of the three domains, each beginning on a new page. */
export function chapters(making: Making, made: InventedRatings, ways: ChapterWays): ChaptersSaid {
  const said: ChaptersSaid = { counted: new Set() };
  const domains = [...new Map(made.rules.standards.map((each) => [each.domain, each.domainName]))];
  for (const [domain, name] of domains.filter(([code]) => code !== '4')) {
    const codes = made.rules.standards.filter((each) => each.domain === domain).map(({ code }) => code);
    const counted = COUNTED_DOMAINS[domain]?.(made);
    making.finish('flow', [
      heading(1, `${domain}. ${name}`),
      ...(counted ? [text(counted)] : []),
      text(paragraph(making.random)),
      text('**Strengths**'),
      bullets(...items(making.random, 3)),
      text('**Areas for improvement**'),
      bullets(...items(making.random, 2)),
      ...codes.flatMap((code) => standardPieces(making, made, code, ways, said))
    ]);
  }
  return said;
}
