import { listInWords, sentenceCase } from './lists';
import { formatPeriodShort } from './periods';
import { trendSentence, type NamedSeries, type SeriesBreak } from './trend-sentence';

function missingOf(series: NamedSeries): string {
  const missing = series.points.filter((p) => p.value === null);
  if (missing.length === 0) return '';
  const words = missing.map((p) => `${formatPeriodShort(p.period)} (${p.missing ?? 'not known'})`);
  return `No value for ${series.label}: ${listInWords(words)}.`;
}

function breakOf(one: SeriesBreak): string {
  const place = `after ${formatPeriodShort(one.after)}`;
  return `Not to be read across the break ${place}: ${one.note}.`;
}

/** What a trend shows, in sentences: movements, missing values of the first series, breaks, events. */
export function describeTrend(
  series: readonly NamedSeries[],
  breaks: readonly SeriesBreak[],
  events: readonly { before: string; label: string }[],
  unit: string,
  format: (value: number) => string
): string {
  const own = series[0];
  return [
    trendSentence(series, breaks, unit, format),
    own ? missingOf(own) : '',
    ...breaks.map(breakOf),
    ...events.map((event) => `${sentenceCase(event.label)} from ${formatPeriodShort(event.before)}.`)
  ]
    .filter(Boolean)
    .join(' ');
}
