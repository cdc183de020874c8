import { partialDate, type PartialDate } from '$lib/data/partial-date';
import { countOf } from './lists';

function wholeMonths(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

function inWords(months: number): string {
  if (months < 1) return 'less than a month';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return countOf(rest, 'month');
  return rest === 0 ? countOf(years, 'year') : `${countOf(years, 'year')} and ${countOf(rest, 'month')}`;
}

function fromYear(years: number, atLeast: boolean): string {
  if (atLeast && years === 0) return 'less than two years';
  if (years < 1) return 'less than a year';
  return `${atLeast ? 'at least' : 'about'} ${countOf(years, 'year')}`;
}

function fromMonthOrDay(date: PartialDate, today: string, atLeast: boolean): string {
  if (atLeast) {
    const months = wholeMonths(date.to, today);
    return months < 1 ? 'less than a month' : `at least ${inWords(months)}`;
  }
  return inWords(wholeMonths(date.precision === 'day' ? date.text : `${date.text}-01`, today));
}

/**
 * How long ago a date is, no more exact than the date: `2 years and 3 months`, `about 8 years` from a mere year.
 * @param from a date of any precision, not after `today`
 * @param today day `YYYY-MM-DD`, passed in so that pages do not depend on a clock
 * @param atLeast the date is a latest one (publication, where the end of fieldwork is not known):
 *   counts from the last day it can mean and says `at least`
 * @throws RangeError when either is no date or `from` lies after `today`
 */
export function ageInWords(from: string, today: string, atLeast = false): string {
  const start = partialDate(from);
  const end = partialDate(today);
  if (!start) throw new RangeError(`ageInWords: from is “${from}”, expected a date`);
  if (end?.precision !== 'day') throw new RangeError(`ageInWords: today is “${today}”, expected a day`);
  if (start.from > today) throw new RangeError(`ageInWords: from is “${from}”, which lies after ${today}`);
  if (start.precision !== 'year') return fromMonthOrDay(start, today, atLeast);
  return fromYear(Number(today.slice(0, 4)) - Number(from) - (atLeast ? 1 : 0), atLeast);
}
