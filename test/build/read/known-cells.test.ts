import { describe, expect, it } from 'vitest';
import { factTables } from '../../../src/lib/data/manifest';
import { knownCells } from '../../../src/build/read/known-cells';
import { known } from './invented';
import { inventedDraft, inventedValue, type Sketch } from './review/invented-drafts';

const { facts } = known;
const [standing] = facts.tables.standard_ratings.rows;
if (!standing) throw new Error('the facts hold ratings');
const inspection = standing.inspection_id;

const cellsOf = (...sketches: Sketch[]) =>
  knownCells(
    [
      inventedDraft(
        sketches.map((sketch) => inventedValue(sketch, inspection)),
        { inspection_id: inspection }
      )
    ],
    facts
  );
const rating = (code: string): Sketch => ({
  table: 'standard_ratings',
  key: { standard_code: code },
  column: 'rating',
  value: 'Good'
});

describe('what stands in data/ for a value of a draft', () => {
  it('is the cell of the same row, whatever the draft says, with its source and basis', () => {
    const [cell] = cellsOf({ ...rating(standing.standard_code), value: 'Not what stands' });
    expect(cell).toEqual({
      id: `standard_ratings/inspection_id=${inspection}; standard_code=${standing.standard_code}/rating`,
      value: standing.rating,
      source: standing.source,
      basis: standing.basis
    });
  });
  it('is nothing where the row or the cell is not there', () => {
    expect(cellsOf(rating('9.9'))).toEqual([]);
    const blank = facts.tables.inspections.texts.find(({ isbn }) => isbn === '');
    expect(blank).toBeDefined();
    const isbn = inventedValue(
      { table: 'inspections', column: 'isbn', value: '1' },
      blank?.['inspection_id']
    );
    expect(
      knownCells([inventedDraft([isbn], { inspection_id: blank?.['inspection_id'] ?? '' })], facts)
    ).toEqual([]);
  });
  it('has the source of its inspection where its table names none', () => {
    expect(Object.keys(factTables.question_results.columns)).not.toContain('source');
    const [row] = facts.tables.question_results.texts;
    const id = row?.['inspection_id'] ?? '';
    const key = { question_code: row?.['question_code'] ?? '' };
    const pct = inventedValue({ table: 'question_results', key, column: 'published_pct', value: '1' }, id);
    const [cell] = knownCells([inventedDraft([pct], { inspection_id: id })], facts);
    const own = facts.tables.inspections.rows.find((one) => one.inspection_id === id);
    expect(cell).toMatchObject({ value: row?.['published_pct'], source: own?.source, basis: null });
  });
  it('is found for a Full Joint Inspection by its service', () => {
    const [row] = facts.tables.fji.rows;
    const value = inventedValue({ table: 'fji', column: 'protecting_public', value: 'Good' });
    const draft = inventedDraft([{ ...value, key: { service_id: row?.service_id ?? '' } }]);
    expect(knownCells([draft], facts)).toMatchObject([{ value: row?.protecting_public, basis: null }]);
  });
  it('is given for every draft', () => {
    const draft = inventedDraft([inventedValue(rating(standing.standard_code), inspection)]);
    expect(knownCells([draft, draft], facts)).toHaveLength(2);
    expect(knownCells([], facts)).toEqual([]);
  });
});
