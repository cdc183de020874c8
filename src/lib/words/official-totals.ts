import { formatPartialDate } from './dates';
import { countOf, listInWords, sentenceCase } from './lists';

/** An inspection that has to do with a total. */
export interface TotalMember {
  service: string;
  published: string;
}

/** One figure of a published total with what was found in its window. */
export interface CheckedTotal {
  published: number;
  /** Rated inspections whose whole date lies in the window. */
  ours: number;
  /** Those of this rating whose date may lie in the window or outside of it. */
  maybe: readonly TotalMember[];
  /** Whether each total of another window that they might belong to instead comes out without them. */
  elsewhereFull: boolean;
  /** Inspections that lie or may lie in the window, of which no rating was found. */
  unrated: readonly TotalMember[];
  /** Those of ours that were read on a news page, so that their date rests on it. */
  fromNews: readonly TotalMember[];
}

const named = (members: readonly TotalMember[]) =>
  listInWords(members.map(({ service, published }) => `${service} (${formatPartialDate(published)})`));
const vaguelyDated = (members: readonly TotalMember[]) =>
  listInWords(
    members.map(({ service, published }) => `${service} (dated ${formatPartialDate(published)} only)`)
  );

function shortfall(total: CheckedTotal, gap: number): string {
  const { maybe, elsewhereFull } = total;
  if (maybe.length === 0) return `${sentenceCase(countOf(gap, 'service'))} not found`;
  const it = maybe.length === 1 ? 'it' : 'them';
  const elsewhere = elsewhereFull ? `; the other total that could hold ${it} comes out without ${it}` : '';
  if (maybe.length > gap)
    return `${vaguelyDated(maybe)} may belong; ${gap} of them would make the total come out${elsewhere}`;
  const rest = gap - maybe.length;
  const outcome =
    rest === 0
      ? 'the total comes out'
      : `${countOf(rest, 'service')} ${rest === 1 ? 'is' : 'are'} still not found`;
  return `${vaguelyDated(maybe)} may belong: with ${it} ${outcome}${elsewhere}`;
}

function outcome(total: CheckedTotal): string {
  const gap = total.published - total.ours;
  if (gap > 0) return shortfall(total, gap);
  if (gap < 0)
    return `${sentenceCase(countOf(-gap, 'inspection'))} more found than published: the window is our reading and may be too wide`;
  if (total.maybe.length === 0) return 'Comes out';
  return `Comes out without ${vaguelyDated(total.maybe)}, which may lie in the window too`;
}

/**
 * Why our count is what it is beside a published total: that it comes out, or what explains the gap. Worked out from
 * the rows alone.
 */
export function explainTotal(total: CheckedTotal): string {
  const { unrated, fromNews } = total;
  const missing = total.published - total.ours - total.maybe.length;
  const none =
    missing > 0 && unrated.length ? `. No rating was found of ${named(unrated)} in the window` : '';
  const news = fromNews.length
    ? `. ${listInWords(fromNews.map(({ service }) => service))} ${fromNews.length === 1 ? 'was' : 'were'} read on a news page, so the date rests on it`
    : '';
  return `${outcome(total)}${none}${news}.`;
}

/**
 * The finding over the ratings of all published totals: how many come out, how many more with inspections that are
 * dated by their year only, and how many services were not found.
 * @param rows without the rows for all ratings together
 */
export function totalsFinding(rows: readonly { published: number; ours: number; maybe: number }[]): string {
  const short = rows.filter(({ published, ours }) => ours < published);
  const out = rows.filter(({ published, ours }) => published === ours).length;
  const filled = short.filter(({ published, ours, maybe }) => published <= ours + maybe).length;
  const missing = short.reduce(
    (sum, { published, ours, maybe }) => sum + Math.max(0, published - ours - maybe),
    0
  );
  const over = rows.length - out - short.length;
  const parts = [
    `${out} of ${countOf(rows.length, 'published count')} ${rows.length === 1 ? 'comes' : 'come'} out`,
    filled ? `${filled} more with inspections dated by their year only` : '',
    missing ? `${countOf(missing, 'service')} ${missing === 1 ? 'was' : 'were'} not found` : '',
    over ? `for ${over} more was found than published` : ''
  ];
  return parts.filter(Boolean).join('; ');
}
