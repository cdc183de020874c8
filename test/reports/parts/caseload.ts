import type { Making } from '../model/making';
import { heading, text, type Piece } from '../model/page-model';
import { fact, may } from '../truth';
import { CASELOAD, DISPOSALS, MONEY, OFFENCES, STAFF, STATUS, type FactWords } from '../words/fact-words';
import { withCommas } from '../words/numbers';

type Line = readonly [value: string, words: string];

const valueFirst = (rows: readonly Line[]): Piece => ({
  kind: 'table',
  widths: ['22%', '78%'],
  look: 'plain',
  rows
});
const wordsFirst = (rows: readonly Line[], head?: readonly string[]): Piece => ({
  kind: 'table',
  widths: ['76%', '24%'],
  rows: rows.map(([value, words]) => [words, value]),
  ...(head ? { head } : {})
});

/** A share of a hundred, as a line of a table. */
function share(making: Making, [id, words]: FactWords): Line {
  const value = making.random.whole(0, 60);
  making.know(fact(id, value, '%'));
  return [`${value}%`, words];
}

function children(making: Making, [id, words]: FactWords, most: number): Line {
  const value = making.random.whole(0, most);
  making.know(fact(id, value, 'children'));
  return [String(value), words];
}

/** The caseload by disposal, as the reports with counts print it: with the day that it is of. */
export function countsCaseload(making: Making, published: string): void {
  const year = Number(published.slice(0, 4)) - (Number(published.slice(5, 7)) > 5 ? 0 : 1);
  const note = making.notes.raised(`Figures from the service, of 31 March ${year}. They are invented.`);
  const lines = DISPOSALS.map((each) => children(making, each, 60));
  making.know(...DISPOSALS.map(([id]) => may('context_facts', { fact_id: id }, { as_of: `${year}-03-31` })));
  making.finish('page', [heading(2, `Additional caseload data${note}`), valueFirst(lines)]);
}

/** Caseload, education and child protection, offences of the cases inspected. */
export function fullCaseload(making: Making): void {
  const announced = 'Data from the service when the inspection was announced. They are invented.';
  const note = making.notes.raised(announced);
  const offences = making.notes.raised('Data from the cases inspected. They are invented.');
  making.finish('page', [
    heading(2, `Additional caseload data${note}`),
    valueFirst(CASELOAD.map(([id, words, most]) => children(making, [id, words], most))),
    heading(2, 'Education and child protection status of caseload'),
    valueFirst(STATUS.map((each) => share(making, each))),
    text('**For children subject to court disposals:**'),
    wordsFirst(
      OFFENCES.map((each) => share(making, each)),
      [`Offence types${offences}`, '%']
    )
  ]);
}

/** Money and staff, each table with its words first. */
export function moneyAndStaff(making: Making): { money: Piece; staff: Piece } {
  const { random } = making;
  const money = MONEY.map(([id, words]): Line => {
    const value = random.whole(600_000, 4_900_000);
    making.know(fact(id, value, 'GBP'));
    return [`£${withCommas(value)}`, words];
  });
  const staff = STAFF.map(([id, words, unit, most, digits]): Line => {
    const value = random.decimal(most / 6, most, digits);
    making.know(fact(id, value, unit));
    return [unit === '%' ? `${value}%` : value, words];
  });
  return { money: wordsFirst(money), staff: wordsFirst(staff) };
}
