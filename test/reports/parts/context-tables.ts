import type { Making } from '../model/making';
import { heading, type Piece } from '../model/page-model';
import { fact, may } from '../truth';
import { withCommas } from '../words/numbers';
import { periodNotes, quotedIndicators } from './key-facts';

const SIDES = ['22%', '78%'];
const ofValues = (rows: readonly (readonly [string, string])[]): Piece => ({
  kind: 'table',
  widths: SIDES,
  look: 'plain',
  rows
});

/** Indicators and population: each value with its words beside it. */
export function contextTables(making: Making, published: string, short: 'YOS' | 'YJS'): void {
  const { random, service } = making;
  const quoted = quotedIndicators(making, published, 0);
  const marks = periodNotes(making, quoted);
  const year = String(Number(published.slice(0, 4)) - 1);
  const all = random.whole(90_000, 900_000);
  const young = Math.round(all * 0.095);
  const peopleNote = making.notes.raised(
    `Office for National Statistics, population estimates, mid-${year}. The figures here are invented.`
  );
  const asOf = (id: string) => may('context_facts', { fact_id: id }, { as_of: year });
  making.know(
    fact('population', all, 'people'),
    fact('population_10_17', young, 'people'),
    asOf('population'),
    asOf('population_10_17')
  );
  const { fte, reoffending } = quoted;
  const per = 'First-time entrant rate per 100,000 in';
  making.finish('page', [
    heading(1, 'Contextual facts'),
    heading(2, short === 'YJS' ? 'Youth justice information' : 'Key facts'),
    ofValues([
      [String(fte.own), `${per} ${service.name}${marks.fte}`],
      ...(service.region && fte.region !== null
        ? [[String(fte.region), `${per} ${service.region.name}`] as const]
        : []),
      [String(fte.national), `${per} England and Wales`],
      [`${reoffending.own}%`, `Reoffending rate in ${service.name}${marks.reoffending}`],
      [`${reoffending.national}%`, 'Reoffending rate in England and Wales']
    ]),
    heading(2, `Population information${peopleNote}`),
    ofValues([
      [withCommas(all), `Total population ${service.name}`],
      [withCommas(young), `Total youth population (10–17 years) in ${service.name}`]
    ])
  ]);
}
