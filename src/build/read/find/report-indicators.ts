import { reading } from '../found';
import type { Passage } from '../passages';
import type { Evidence } from '../draft';
import type { Plainness, Reading } from '../reading';
import type { Source } from '../source';
import { periodIn } from '../words/date-words';
import { folded, sentencesOf } from '../words/plain';
import { bare, gluedMark } from './figures';
import type { Pair } from './pairs';
import { areaIn, type AreaNames } from './areas';

interface Quoted {
  indicator: string;
  unit: string;
  topic: RegExp;
  label: RegExp;
}

const QUOTED: readonly Quoted[] = [
  {
    indicator: 'fte_rate_yds',
    unit: 'per 100,000 aged 10-17',
    topic: /first.time entrants?/i,
    label: /first.time entrants? rates?(?: per 100,000)?/
  },
  { indicator: 'reoff_rate_all', unit: '%', topic: /reoffending/i, label: /reoffending rates?/ }
];

/** Notes that say where a figure is from, not what became of it. */
const CITES = /\b(?:cohort|ministry of justice|youth justice board|yjb|moj|statistics|published|data)\b/i;

/** The one period that notes on the topic name; null when they name none, or several. */
function periodOf(topic: RegExp, source: Source): string | null {
  const notes = source.footnotes
    .filter(({ text }) => topic.test(text) && CITES.test(text))
    .map(({ text }) => text);
  const blocks = source.blocks.filter(
    ({ kind, cells }) =>
      kind !== 'footnote' &&
      topic.test(cells.join(' ')) &&
      /\b(?:cohort|ministry of justice|youth justice board)\b/i.test(cells.join(' '))
  );
  const texts = [
    ...notes,
    ...blocks.flatMap(({ cells }) => sentencesOf(cells.join(' ')).filter((sentence) => topic.test(sentence)))
  ];
  const periods = new Set(
    texts.flatMap(
      (text) =>
        [afterTopic(text, topic), text].map(periodIn).find((period) => period && isOneYear(period)) ?? []
    )
  );
  return periods.size === 1 ? ([...periods][0] ?? null) : null;
}

/** Rates are of twelve months; a longer span is what a sentence says of a trend. */
function isOneYear(period: string): boolean {
  const [from = '', to = ''] = period.split('/').map((date) => date.split('-').map(Number));
  return Number(to[0]) * 12 + Number(to[1]) - Number(from[0]) * 12 - Number(from[1]) === 11;
}

const afterTopic = (text: string, topic: RegExp) => text.slice(topic.exec(text)?.index ?? 0);

function quoted(
  quote: Quoted,
  area: string,
  value: string,
  period: string | null,
  rule: string,
  plainness: Plainness,
  from: Passage | Evidence,
  doubt?: string
): Reading[] {
  const key = { indicator_id: quote.indicator, area, period: period ?? '' };
  const unsure = period === null ? 'no note tells the period' : doubt;
  return [
    reading({ table: 'report_indicators', key, column: 'value', value }, rule, plainness, from, unsure),
    reading(
      { table: 'report_indicators', key, column: 'unit', value: quote.unit },
      rule,
      plainness,
      from,
      unsure
    )
  ];
}

function fromPair(pair: Pair, names: AreaNames, source: Source): Reading[] {
  const own = QUOTED.find(({ label }) => label.test(folded(pair.label)));
  const quote = own ?? QUOTED.find(({ label }) => label.test(pair.heading));
  if (!quote || (quote.unit === '%') !== pair.figure.includes('%')) return [];
  const area = areaIn(pair.label.replace(quote.label, ''), names);
  if (area === null) return [];
  const value = bare(pair.figure);
  const glued =
    gluedMark(value, pair, source) === null ? undefined : 'a footnote mark may be glued to the figure';
  return quoted(
    quote,
    area,
    value,
    periodOf(quote.topic, source),
    'indicator-label',
    'table',
    pair.passage,
    pair.doubt ?? glued
  );
}

const RATE = /\b(?:published )?reoffending rate\s?\d{0,2} for (.{3,80}?) was (\d{1,3}(?:\.\d+)?)\s?%/i;
const AVERAGE = /\bengland and wales (?:had an )?average (?:of|was|is) (\d{1,3}(?:\.\d+)?)\s?%/i;
const YEAR_BEFORE =
  /\b(better|worse) than (?:the |in the )?(?:previous year|(?:a |the )?year (?:before|earlier))\b|\b(the same|similar|unchanged)\b.{0,12}\bprevious year\b/i;

/** The sentences of a letter on the published reoffending rate and its comparators. */
function fromSentence(
  passage: Passage,
  next: Passage | undefined,
  names: AreaNames,
  source: Source
): Reading[] {
  const [, quote] = QUOTED;
  const words = `${passage.words} ${next?.kind === 'text' ? next.words : ''}`;
  const rate = RATE.exec(passage.words);
  if (!rate || !quote) return [];
  const from = { page: passage.page, line: passage.line, words: words.slice(rate.index, rate.index + 240) };
  const period = periodOf(/\breoffending|cohort\b/i, source);
  const average = AVERAGE.exec(words)?.[1];
  const before = YEAR_BEFORE.exec(words);
  const area = areaIn(rate[1] ?? '', names);
  if (area === null) return [];
  const key = { indicator_id: quote.indicator, area, period: period ?? '' };
  const note = before
    ? `${(before[1] ?? before[2] ?? '').toLowerCase()} than the previous year (figure not printed)`
    : null;
  return [
    ...quoted(quote, area, rate[2] ?? '', period, 'reoffending-sentence', 'sentence', from),
    ...(note
      ? [
          reading(
            { table: 'report_indicators', key, column: 'note', value: note.replace('same than', 'same as') },
            'reoffending-sentence',
            'sentence',
            from
          )
        ]
      : []),
    ...(average
      ? quoted(quote, 'england-and-wales', average, period, 'reoffending-sentence', 'sentence', from)
      : [])
  ];
}

/** Indicators that a report quotes, with their area, comparators and period. */
export function findReportIndicators(
  pairs: readonly Pair[],
  passages: readonly Passage[],
  names: AreaNames,
  source: Source
): Reading[] {
  return [
    ...pairs.flatMap((pair) => fromPair(pair, names, source)),
    ...passages.flatMap((passage) =>
      passage.kind === 'footnote' ? [] : fromSentence(passage, passages[passage.index + 1], names, source)
    )
  ];
}
