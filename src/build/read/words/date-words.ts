const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
];
/** Pattern of a month's name, or its first three letters with a point. */
export const MONTH = `(?:${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const two = (n: number) => String(n).padStart(2, '0');

/** Number of a month, 01 to 12, as text; null for another word. */
export function monthOf(word: string): string | null {
  const index = MONTHS.findIndex((month) =>
    month.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))
  );
  return index < 0 ? null : two(index + 1);
}

const joinedDate = (year: string, month: string | null, day?: string) =>
  month === null ? year : day ? `${year}-${month}-${two(parseInt(day, 10))}` : `${year}-${month}`;

const SPANS: readonly (readonly [RegExp, (m: readonly string[]) => string])[] = [
  [
    new RegExp(`(${DAY})\\s*(?:-|to|and|until)\\s*(${DAY})(?:\\s+of)?\\s+(${MONTH}),?\\s+(\\d{4})`, 'i'),
    ([, from = '', to = '', month = '', year = '']) =>
      `${joinedDate(year, monthOf(month), from)}/${joinedDate(year, monthOf(month), to)}`
  ],
  [
    new RegExp(
      `(${DAY})\\s+(${MONTH})\\s*(\\d{4})?\\s*(?:-|to|and|until)\\s*(${DAY})\\s+(${MONTH}),?\\s+(\\d{4})`,
      'i'
    ),
    ([, from = '', m1 = '', y1, to = '', m2 = '', year = '']) =>
      `${joinedDate(y1 ?? year, monthOf(m1), from)}/${joinedDate(year, monthOf(m2), to)}`
  ],
  [
    new RegExp(`(${DAY})\\s+(${MONTH}),?\\s+(\\d{4})`, 'i'),
    ([, day = '', month = '', year = '']) => joinedDate(year, monthOf(month), day)
  ],
  [
    new RegExp(`(${MONTH})\\s*(\\d{4})?\\s*(?:-|to|and|until)\\s*(${MONTH})\\s+(\\d{4})`, 'i'),
    ([, m1 = '', y1, m2 = '', year = '']) =>
      `${joinedDate(y1 ?? year, monthOf(m1))}/${joinedDate(year, monthOf(m2))}`
  ],
  [
    new RegExp(`\\b(${MONTH}),?\\s+(\\d{4})`, 'i'),
    ([, month = '', year = '']) => joinedDate(year, monthOf(month))
  ]
];

/**
 * The first date, or span of two dates, that some words give: `3 October 2023`, `9th-11th March 2015`, `September 2018`.
 * @returns `YYYY-MM-DD`, `YYYY-MM`, or two joined by `/`; null when the words give none. It may name a day that does
 *   not exist: the contract of the column finds that.
 */
export function dateIn(words: string): string | null {
  return dateFound(words)?.date ?? null;
}

const MORE_DATES = new RegExp(
  `\\b${MONTH}(?![a-z])|\\b20\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s*(?:,|and\\b|&)`,
  'i'
);

/** A date in some words, and whether they name more days, months or years than it covers. */
export function dateFound(words: string): { date: string; more: boolean } | null {
  for (const [pattern, read] of SPANS) {
    const found = pattern.exec(words);
    if (!found) continue;
    const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
    return { date: read(found), more: MORE_DATES.test(rest) };
  }
  return null;
}

/**
 * The period of twelve months (or other span of months) that a note on a source names: `April 2018 to March 2019`,
 * `January to December 2019`, `2019 to 2020` (years ending March, as the youth justice statistics have them), `2019/20`.
 * @returns `YYYY-MM/YYYY-MM`, or null
 */
export function periodIn(words: string): string | null {
  const months = new RegExp(
    `(${MONTH})\\s*(\\d{4})?\\s*(?:-|to|and|until)\\s*(${MONTH})\\s+(\\d{4})`,
    'i'
  ).exec(words);
  if (months) {
    const [, m1 = '', y1, m2 = '', y2 = ''] = months;
    return `${joinedDate(y1 ?? y2, monthOf(m1))}/${joinedDate(y2, monthOf(m2))}`;
  }
  const ending = new RegExp(`year(?: ending| to)\\s+(${MONTH})\\s+(\\d{4})`, 'i').exec(words);
  if (ending && monthOf(ending[1] ?? '') === '03') return `${Number(ending[2]) - 1}-04/${ending[2]}-03`;
  const years = /\b(20\d\d)\s*(?:\/|-|to)\s*(20)?(\d\d)\b/.exec(words);
  if (!years || Number(years[3]) !== (Number(years[1]) + 1) % 100) return null;
  return `${years[1]}-04/${Number(years[1]) + 1}-03`;
}
