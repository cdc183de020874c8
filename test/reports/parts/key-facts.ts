import type { Making } from '../model/making';
import { heading, type Figure, type Piece } from '../model/page-model';
import { fact, may, must } from '../truth';
import { monthsBefore, yearFrom } from '../words/dates';
import { withCommas } from '../words/numbers';

/** What a report quotes of first-time entrants and reoffending. */
export interface Quoted {
  fte: { own: number; national: number; region: number | null; period: { key: string; words: string } };
  reoffending: { own: string; national: string; period: { key: string; words: string } };
}

/** Draws the indicators, for a report of a month, and notes what is to be read. */
export function quotedIndicators(making: Making, published: string, digits: 0 | 1): Quoted {
  const { random, service } = making;
  const year = Number(published.slice(0, 4));
  const fte = {
    own: random.whole(90, 480),
    national: random.whole(160, 320),
    region: service.region ? random.whole(150, 330) : null,
    period: yearFrom(random.chance(0.5) ? `${year - 2}-01` : monthsBefore(`${year - 1}-10`, 12))
  };
  const reoffending = {
    own: random.decimal(24, 49, digits),
    national: random.decimal(32, 43, digits),
    period: yearFrom(`${year - 3}-${random.pick(['04', '07'])}`)
  };
  const indicator = (id: string, area: string, period: string, value: string | number, unit: string) => {
    const key = { indicator_id: id, area, period };
    return [...must('report_indicators', key, { value }), ...may('report_indicators', key, { unit })];
  };
  const entrants = (area: string, value: number) =>
    indicator('fte_rate_yds', area, fte.period.key, value, 'per 100,000 aged 10-17');
  const again = (area: string, value: string) =>
    indicator('reoff_rate_all', area, reoffending.period.key, value, '%');
  making.know(entrants(service.id, fte.own), entrants('england-and-wales', fte.national));
  if (service.region && fte.region !== null) making.know(entrants(service.region.id, fte.region));
  making.know(again(service.id, reoffending.own), again('england-and-wales', reoffending.national));
  return { fte, reoffending };
}

/** Footnotes that say what period the indicators are of. */
export function periodNotes(making: Making, quoted: Quoted): { fte: string; reoffending: string } {
  return {
    fte: making.notes.raised(
      `Youth Justice Board, first-time entrants, ${quoted.fte.period.words}. The figures here are invented.`
    ),
    reoffending: making.notes.raised(
      `Ministry of Justice, proven reoffending, ${quoted.reoffending.period.words}. The figures here are invented.`
    )
  };
}

function population(making: Making) {
  const { random } = making;
  const all = random.whole(90_000, 1_400_000);
  const young = Math.round(all * (random.whole(82, 104) / 1000));
  const minority = Math.round(young * (random.whole(30, 400) / 1000));
  const share = (part: number, of: number) => ((100 * part) / of).toFixed(1);
  const shares = { young: share(young, all), minority: share(minority, young) };
  making.know(
    fact('population', all, 'people'),
    fact('population_10_17', young, 'people'),
    fact('population_10_17_bame', minority, 'people'),
    fact('youth_share', shares.young, '%'),
    fact('bame_share', shares.minority, '%')
  );
  return { all, young, minority, shares };
}

function populationFigures(making: Making, first: 'value' | 'label'): Figure[] {
  const { all, young, minority, shares } = population(making);
  return [
    {
      value: withCommas(all),
      label: `Total population ${making.service.name}`,
      first,
      heading: 'Population information'
    },
    { value: `${withCommas(young)} (${shares.young}%)`, label: 'Total youth population', first },
    {
      value: `${withCommas(minority)} (${shares.minority}%)`,
      label: 'Total black and minority ethnic\nyouth population',
      first
    }
  ];
}

/** Rows of the other column beside those of the first, so that a printer sets them side by side. */
function beside(left: readonly Figure[], right: readonly Figure[]): Figure[] {
  const blank: Figure = { value: '', label: '' };
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    left[at] ?? blank,
    right[at] ?? blank
  ]).flat();
}

/** The page of key facts of the first reports: big numbers with their labels. */
export function keyFactsPage(making: Making, published: string): void {
  const quoted = quotedIndicators(making, published, 1);
  const marks = periodNotes(making, quoted);
  const own = `${making.service.name} YOS`;
  const average = 'Average for\nEngland and Wales';
  const { fte, reoffending } = quoted;
  const rates: Figure[] = [
    { value: String(fte.own), label: own, heading: `First-time entrant rate${marks.fte}\nper 100,000` },
    { value: String(fte.national), label: average },
    { value: `${reoffending.own}%`, label: own, heading: `Reoffending rates${marks.reoffending}` },
    { value: `${reoffending.national}%`, label: average }
  ];
  const two = making.traps.has('two-columns');
  const people = populationFigures(making, 'label');
  const figures: Piece = {
    kind: 'figures',
    columns: two ? 2 : 1,
    items: two ? beside(rates, people) : [...rates, ...people]
  };
  making.finish('page', [heading(1, 'Key facts'), figures]);
}
