import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { cellsOf, grouped } from './cells';
import { knownValues } from './known';
import type { Cells } from './placed';
import { faultAt, placed } from './placed';

/** Rows before which a rank is missing, in lists that should run 1, 2, 3 … n; lists with an unreadable rank are left to the contract. */
function rankGaps(rows: readonly Cells[], list: readonly string[], column: string): Fault[] {
  return [...grouped(rows, list).values()].flatMap((group) => {
    const ranked = group.map((row) => ({ row, rank: Number(row.text[column] || NaN) }));
    if (ranked.some(({ rank }) => !Number.isInteger(rank))) return [];
    const ranks = new Set(ranked.map(({ rank }) => rank));
    return ranked
      .filter(({ rank }) => rank > 1 && !ranks.has(rank - 1))
      .map(({ row, rank }) =>
        faultAt(row, column, `ranks without a gap: ${rank - 1} is missing`, 'rank-gap')
      );
  });
}

/** Neighbours that are the authority itself. */
function selves({ tables }: Facts): Fault[] {
  return [...placed(tables.similar_areas_dfe), ...placed(tables.similar_areas_ons)]
    .filter(({ row }) => row.neighbour_code === row.area_code)
    .map((at) =>
      faultAt(at, 'neighbour_code', 'another authority than the one it is a neighbour of', 'own-neighbour')
    );
}

/** Neighbours named twice in one list. */
function repeats(rows: readonly Cells[], list: readonly string[]): Fault[] {
  return [...grouped(rows, [...list, 'neighbour_code']).values()].flatMap(([first, ...again]) =>
    again.map((row) =>
      faultAt(row, 'neighbour_code', `a neighbour named once: line ${first?.line} has it`, 'neighbour-twice')
    )
  );
}

/** Lists of neighbours that name the authority itself, a neighbour twice, or whose ranks leave a gap. */
export function brokenNeighbours(facts: Facts): Fault[] {
  const dfe = ['area_code', 'edition', 'section'];
  const ons = ['model', 'area_code'];
  const { similar_areas_dfe: dfeRows, similar_areas_ons: onsRows } = facts.tables;
  const registered = cellsOf(onsRows).filter(({ text }) => text.in_register !== '0');
  return [
    ...selves(facts),
    ...repeats(cellsOf(dfeRows), dfe),
    ...repeats(cellsOf(onsRows), ons),
    ...rankGaps(cellsOf(dfeRows), dfe, 'neighbour_rank'),
    ...rankGaps(cellsOf(onsRows), ons, 'neighbour_rank'),
    ...rankGaps(registered, ons, 'rank_in_register')
  ];
}

/** Services of authorities whose row kept its contract; of the others the service is not known. */
const servicesOf = ({ tables }: Facts) =>
  new Map(placed(tables.area_codes).map(({ row }) => [row.area_code, row.service_id]));

/** Neighbours that are said to be in the register without rank, service or code there, or the other way about. */
export function unregisteredNeighbours(facts: Facts): Fault[] {
  const codes = knownValues(facts.tables.area_codes, 'area_code');
  const services = servicesOf(facts);
  return placed(facts.tables.similar_areas_ons).flatMap((at) => {
    const {
      in_register: flag,
      rank_in_register: rank,
      neighbour_service_id: service,
      neighbour_code: code
    } = at.row;
    const known = flag === 1;
    const fault = (column: string, expected: string) => [faultAt(at, column, expected, 'neighbour-register')];
    if ((rank !== null) !== known)
      return fault('rank_in_register', known ? 'its rank in the register' : 'empty');
    if (known && codes && !codes.has(code))
      return fault('neighbour_code', 'a code in area_codes, as in_register says');
    const due = known ? services.get(code) : null;
    if (due === undefined || service === due) return [];
    return fault('neighbour_service_id', due ?? 'empty, as it is not in the register');
  });
}
