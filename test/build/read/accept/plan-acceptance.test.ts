import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowKey } from '$lib/data/row-key';
import { contractOf } from '../../../../src/build/facts';
import { openCsv } from '../../../../src/build/read/accept/csv-file';
import type { Decision, DraftTable, DraftValue } from '../../../../src/build/read/draft';
import { csv, disk, draft, over, plan, textOf, value } from './invented';

/** Inspections that stand in data/ with rows of several tables, and one that does not. */
const HEADS = [
  { inspection_id: 'hertfordshire-2018-09', service_id: 'hertfordshire', programme_id: 'yos-2018' },
  { inspection_id: 'hackney-2023-05', service_id: 'hackney', programme_id: 'yjs-2021' },
  { inspection_id: 'hackney-2024-06', service_id: 'hackney', programme_id: 'yjs-2021' }
];

const code = fc.constantFrom('1.1', '1.2', '2.1', '3.4');
const question = fc.constantFrom('2.1.1', '2.1.2', '3.3.3');
const number = fc.constantFrom('0', '10', '43', '96', '96.0');
const words = fc.constantFrom('Invented', 'Invented, with a comma', 'an "invented" quote');

/** A place of a table with a good text for it: key columns besides the inspection, column, text. */
type Spot = [DraftTable, Record<string, string>, string, string];
const spot: fc.Arbitrary<Spot> = fc
  .oneof(
    fc.tuple(fc.constantFrom('published'), fc.constantFrom('2018-09', '2023-05-10', '2024-06')),
    fc.tuple(fc.constantFrom('overall_score'), fc.constantFrom('25', '26')),
    fc.tuple(fc.constantFrom('isbn', 'note'), words)
  )
  .map(([column, text]): Spot => ['inspections', {}, column, text]);
const rating = fc
  .tuple(code, fc.constantFrom('Good', 'Outstanding'))
  .map(([standard_code, text]): Spot => ['standard_ratings', { standard_code }, 'rating', text]);
const note = fc
  .tuple(code, words)
  .map(([standard_code, text]): Spot => ['standard_ratings', { standard_code }, 'note', text]);
const share = fc
  .tuple(question, fc.constantFrom('published_pct', 'yes_cases'), fc.constantFrom('10', '96'))
  .map(([question_code, column, text]): Spot => ['question_results', { question_code }, column, text]);
const fact = fc
  .tuple(
    fc.constantFrom('population', 'invented_fact'),
    fc.oneof(
      number.map((text) => ['value', text]),
      words.map((text) => ['label', text]),
      fc.constantFrom(['unit', 'people'], ['unit', 'children'])
    )
  )
  .map(([fact_id, [column = '', text = '']]): Spot => ['context_facts', { fact_id }, column, text]);

const decision: fc.Arbitrary<Decision | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ choice: 'accept' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('Good', 'Outstanding', '25', '43', '96')
      .map((replaces) => ({ choice: 'accept' as const, replaces }))
  },
  fc.constant({ choice: 'reject' as const }),
  fc.constant(undefined)
);
const asValue =
  (id: string) =>
  ([[table, key, column, text], decided]: [Spot, Decision | undefined]): DraftValue =>
    value(table, { inspection_id: id, ...key }, column, text, decided ? { decision: decided } : {});

const named = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(fc.tuple(fc.oneof(spot, rating, note, share, fact), decision), { maxLength: 25 })
  )
  .map(([head, spots]) =>
    draft(spots.map(asValue(head.inspection_id)), { ...head, citation: 'Report: Invented' })
  );
const drafts = fc.array(named, { minLength: 1, maxLength: 3 });

const recordsOf = (table: string, text: string) => openCsv(csv(table), text).lines;
const tables = ['inspections', 'standard_ratings', 'question_results', 'context_facts'] as const;

describe('whatever is accepted', () => {
  it('a second run on the result changes nothing', () => {
    const property = fc.property(drafts, fc.boolean(), (some, certain) => {
      const first = plan(some, { certain });
      const second = plan(some, { certain }, over(first.files));
      expect(second.diff).toEqual([]);
      expect(second.files.size).toBe(0);
    });
    fc.assert(property, { seed: 2026, numRuns: 150 });
  });

  it('every record of data/ keeps its place, and its bytes unless a value of its own row was accepted', () => {
    const property = fc.property(drafts, fc.boolean(), (some, certain) => {
      const { files } = plan(some, { certain });
      for (const table of tables) {
        const text = files.get(csv(table)) ?? textOf(disk, csv(table));
        const nameOf = (cells: Readonly<Record<string, string>>) => rowKey(contractOf(table), cells);
        const before = recordsOf(table, textOf(disk, csv(table)));
        const known = new Set(before.map(({ cells }) => nameOf(cells)));
        const after = recordsOf(table, text).filter(({ cells }) => known.has(nameOf(cells)));
        expect(after.map(({ cells }) => nameOf(cells))).toEqual(before.map(({ cells }) => nameOf(cells)));
        const touched = new Set(some.map(({ draft: of }) => of.inspection_id));
        const own = ({ cells }: (typeof after)[number]) => touched.has(cells.inspection_id ?? '');
        const raws = (lines: typeof after) => lines.filter((line) => !own(line)).map(({ raw }) => raw);
        expect(raws(after)).toEqual(raws(before));
      }
    });
    fc.assert(property, { seed: 2027, numRuns: 60 });
  });

  it('no cell of data/ that held something holds other text, unless a decision named what it held', () => {
    const property = fc.property(drafts, (some) => {
      const { files } = plan(some, { certain: true });
      const replaced = new Set(
        some.flatMap(({ draft: of }) => of.values.map((each) => each.decision?.replaces))
      );
      const byRule = ['basis', 'source', 'source_kind', 'confidence', 'score_basis', 'reader_version'];
      for (const table of tables) {
        const nameOf = (cells: Readonly<Record<string, string>>) => rowKey(contractOf(table), cells);
        const after = new Map(
          recordsOf(table, files.get(csv(table)) ?? '').map(({ cells }) => [nameOf(cells), cells])
        );
        for (const { cells } of files.has(csv(table)) ? recordsOf(table, textOf(disk, csv(table))) : [])
          for (const [column, text] of Object.entries(cells).filter(([column]) => !byRule.includes(column)))
            if (text !== '' && after.get(nameOf(cells))?.[column] !== text) expect(replaced).toContain(text);
      }
    });
    fc.assert(property, { seed: 2028, numRuns: 60 });
  });
});

describe('a file that cannot be written without harm', () => {
  const accepted = [
    value('inspections', { inspection_id: 'hackney-2023-05' }, 'cases', '20', {
      decision: { choice: 'accept' }
    })
  ];
  const of = draft(accepted, { inspection_id: 'hackney-2023-05' });
  const holding = (text: string) => plan(of, {}, over(new Map([[csv('inspections'), text]])));

  it('is left when it lacks a column of its table', () => {
    const text = textOf(disk, csv('inspections')).replace(',isbn,', ',ibsn,');
    expect(holding(text)).toMatchObject({
      files: new Map(),
      refused: ['data/inspections/inspections.csv lacks the column isbn; nothing is written there']
    });
  });

  it('is left when it is not in UTF-8, as its other lines would be changed', () => {
    const found = holding(textOf(disk, csv('inspections')).replace('sefton', 'sef\uFFFDton'));
    expect(found.files.size).toBe(0);
    expect(found.refused).toEqual([
      expect.stringMatching(/text that is not UTF-8; nothing is written there$/)
    ]);
  });
});
