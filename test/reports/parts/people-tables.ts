import type { TruthValue } from '../invented-report';
import type { Making } from '../model/making';
import { heading, text, type Piece } from '../model/page-model';
import { may, must } from '../truth';

type Shares = readonly (readonly [string, number])[];

/** Parts that add to a hundred. */
function split(making: Making, names: readonly string[], least: number): Shares {
  let left = 100;
  return names.map((name, at) => {
    const last = at === names.length - 1;
    const rest = names.length - at - 1;
    const share = last ? left : making.random.whole(least, Math.max(least, left - rest * least));
    left -= share;
    return [name, share] as const;
  });
}

function shareTruth(
  population: string,
  dimension: string,
  shares: Shares,
  period: string | null
): TruthValue[] {
  return shares.flatMap(([category, share]) => {
    const key = { population, dimension, category };
    return [
      ...must('report_demographics', key, { share_pct: share }),
      ...may('report_demographics', key, { period })
    ];
  });
}

interface Split {
  /** What stands in the first cell of the head. */
  title: string;
  dimension: string;
  names: readonly string[];
  headed: readonly string[];
}

/** The row of all children who live there, whose third share is a dash. */
function residentRows(making: Making, minority: string): string[][] {
  const [white, other] = split(making, ['White', minority], 4);
  if (!white || !other) return [];
  making.know(shareTruth('resident-children', 'ethnicity', [white, other], null));
  const mark = making.notes.raised(`Information from ${making.service.name} YJS.`);
  return [[making.service.name, `${white[1]}%${mark}`, `${other[1]}%`, '–']];
}

/** What the tables split by. */
function splitsOf(making: Making, minority: string): Split[] {
  const ethnicity = ['White', minority, 'Unknown'];
  const sex = ['Male', 'Female'];
  const sexTitle = making.random.chance(0.5) ? 'Gender' : 'Sex';
  return [
    { title: 'Age', dimension: 'age', names: ['10-14', '15-17'], headed: ['10–14 years', '15–17 years'] },
    { title: 'Race/ethnicity', dimension: 'ethnicity', names: ethnicity, headed: ethnicity },
    { title: sexTitle, dimension: 'sex', names: sex, headed: sex }
  ];
}

function splitTable(making: Making, by: Split, period: string, named: string, between: string[][]): Piece {
  const { title, dimension, names, headed } = by;
  const own = split(making, names, 3);
  const national = split(making, names, 3);
  making.know(
    shareTruth('service', dimension, own, period),
    shareTruth('england-and-wales', dimension, national, period)
  );
  const row = (name: string, shares: Shares) => [name, ...shares.map(([, share]) => `${share}%`)];
  return {
    kind: 'table',
    widths: ['34%', ...names.map(() => `${66 / names.length}%`)],
    look: 'centred',
    head: [title, ...headed],
    rows: [row(named, own), ...between, row('National average', national)]
  };
}

/** Who the service works with, beside England and Wales: age, ethnicity, sex. */
export function peopleTables(
  making: Making,
  published: string,
  short: 'YOS' | 'YJS',
  minority: string
): void {
  const year = Number(published.slice(0, 4)) - 2;
  const source = `Youth Justice Board, annual statistics: ${year} to ${year + 1}`;
  const note = making.notes.raised(`${source}. The figures here are invented.`);
  const named = `${making.service.name} ${short}`;
  const residents = short === 'YJS' ? residentRows(making, minority) : [];
  const tables = splitsOf(making, minority).map((by) =>
    splitTable(making, by, `${year}-04/${year + 1}-03`, named, by.dimension === 'ethnicity' ? residents : [])
  );
  making.finish('page', [
    heading(2, `Caseload information${note}`),
    text('All children with whom the service worked in the year.'),
    ...tables
  ]);
}
