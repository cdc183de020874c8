import { csvFormatRows, csvParseRows } from 'd3-dsv';

/**
 * Which cells name a service, an inspection or an authority of the register.
 *
 * @typedef {object} Names
 * @property {ReadonlySet<string>} services
 * @property {ReadonlyMap<string, string>} inspections service by inspection
 * @property {ReadonlyMap<string, number>} areas a number for each code of an authority or a district
 */

/** Tables by name, each its file's text. @typedef {ReadonlyMap<string, string>} Tables */

/**
 * @param {Tables} tables
 * @param {string} table
 * @param {string} column
 */
function cellsIn(tables, table, column) {
  const [header = [], ...rows] = csvParseRows(tables.get(table) ?? '');
  return rows.map((row) => row[header.indexOf(column)] ?? '');
}

/**
 * @param {Tables} tables
 * @returns {Names}
 */
function namesIn(tables) {
  const services = cellsIn(tables, 'inspections', 'service_id');
  const codes = [
    ...cellsIn(tables, 'area_codes', 'area_code'),
    ...cellsIn(tables, 'districts', 'district_code'),
    ...cellsIn(tables, 'gss_recodes', 'old_code')
  ];
  return {
    services: new Set(cellsIn(tables, 'services', 'service_id')),
    inspections: new Map(
      cellsIn(tables, 'inspections', 'inspection_id').map((id, i) => [id, services[i] ?? ''])
    ),
    areas: new Map([...new Set(codes)].map((code, i) => [code, i]))
  };
}

/**
 * The name that a copy has in place of a real one; undefined for what names nothing of the register. Codes 8… are
 * not given out by anybody.
 *
 * @param {Names} names
 * @param {string} text a cell, or one of several in it; `inspection_id=…` in the key of another row
 * @param {number} copy
 */
function renamed({ services, inspections, areas }, text, copy) {
  const [, key = '', cell = ''] = /^(inspection_id=)?(.*)$/s.exec(text) ?? [];
  if (services.has(cell)) return `${cell}-invented-${copy}`;
  const service = inspections.get(cell);
  if (service !== undefined) return `${key}${service}-invented-${copy}${cell.slice(service.length)}`;
  const area = areas.get(cell);
  return area === undefined ? undefined : `${cell[0]}8${copy}${String(area).padStart(6, '0')}`;
}

/**
 * @param {Names} names
 * @param {string} cell
 * @param {number} copy
 */
function cellOfCopy(names, cell, copy) {
  const parts = cell.split(';');
  const copied = parts.map((part) => renamed(names, part, copy));
  return copied.some((part) => part !== undefined)
    ? parts.map((part, i) => copied[i] ?? part).join(';')
    : null;
}

/**
 * @param {Names} names
 * @param {readonly string[]} header
 * @param {readonly string[]} row
 * @param {number} copy
 * @returns {string[] | null} null for a row about no service of the register
 */
function rowOfCopy(names, header, row, copy) {
  const cells = row.map((cell) => cellOfCopy(names, cell, copy));
  if (cells.every((cell) => cell === null)) return null;
  const plain = row.map((cell, i) => cells[i] ?? cell);
  const named = header[0] === 'service_id' ? header.indexOf('name') : -1;
  return plain.map((cell, i) => (i === named ? `${cell} (invented, copy ${copy})` : cell));
}

/**
 * Invented facts for a larger register: every row about a service, an inspection or an authority stands there again for
 * each copy, under ids and codes that say that they are invented. All other rows stay as they are.
 *
 * @param {Tables} tables the real facts
 * @param {number} times how many services there are for each real one, 1 to 10
 * @returns {Map<string, string>}
 */
export function multiplied(tables, times) {
  const names = namesIn(tables);
  const copies = Array.from({ length: times - 1 }, (_, i) => i + 1);
  return new Map(
    [...tables].map(([table, text]) => {
      const [header = [], ...rows] = csvParseRows(text);
      const invented = copies.flatMap((copy) =>
        rows.flatMap((row) => [rowOfCopy(names, header, row, copy) ?? []])
      );
      return [table, `${csvFormatRows([header, ...rows, ...invented.filter((row) => row.length)])}\n`];
    })
  );
}
