import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../src/build/read/draft';
import { READER_VERSION } from '../../../../src/build/read/draft';
import { accept, csv, disk, draft, over, plan, row, textOf } from './invented';

const OWN = { inspection_id: 'hackney-2023-05' };
const head = { ...OWN, citation: 'Report: Invented' };
const standard = (code: string, rating: string, decision: Decision = accept) =>
  row('standard_ratings', { ...OWN, standard_code: code }, { rating }, decision);
const own = (cells: Record<string, string>, decision: Decision = accept) =>
  row('inspections', OWN, cells, decision);
const changes = (values: ReturnType<typeof own>, certain = false) => plan(draft(values, head), { certain });

describe('a rating that a third party collected and the report confirms', () => {
  const { files, diff, changed, added } = changes(standard('1.1', 'Good'));

  it('is known from the report from then on, with the report as its source', () => {
    expect(diff).toContain('+hackney-2023-05,1.1,Good,report,,,Report: Invented');
    expect(diff).toContain(
      '-hackney-2023-05,1.1,Good,third-party-scrape,,,"data-to-insight/hmi-probation-youth-justice-scrape, 24 February 2025"'
    );
    expect({ changed, added }).toEqual({ changed: 2, added: 0 });
  });

  it('leaves its other columns, and marks the inspection with the version of the reader', () => {
    const line = files
      .get(csv('inspections'))
      ?.split('\n')
      .find((text) => text.startsWith('hackney-2023-05'));
    const before = textOf(disk, csv('inspections'))
      .split('\n')
      .find((text) => text.startsWith('hackney-2023-05'));
    expect(line).toBe(`${before}${READER_VERSION}`);
  });

  it('keeps the note that was written beside it', () => {
    const noted = textOf(disk, csv('standard_ratings'))
      .split('\n')
      .map((line) => /^([^,]+),([^,]+),(Good|Outstanding),derived-by-arithmetic,,([^",]+),/.exec(line))
      .find((found) => found !== null);
    const [, id = '', code = '', rating = '', note = ''] = noted ?? [];
    const service = id.replace(/-\d{4}(-\d{2})?$/, '');
    const values = row('standard_ratings', { inspection_id: id, standard_code: code }, { rating }, accept);
    const programme = textOf(disk, csv('inspections')).includes(`${id},${service},yos-2018`)
      ? 'yos-2018'
      : 'yjs-2021';
    const of = {
      inspection_id: id,
      service_id: service,
      programme_id: programme,
      citation: 'Report: Invented'
    };
    expect(plan(draft(values, of)).diff).toContain(
      `+${id},${code},${rating},report,,${note},Report: Invented`
    );
  });
});

describe('a rating that differs from the one that stands', () => {
  it('is left alone, and both are told', () => {
    const { files, leftAlone } = changes(standard('1.2', 'Good'));
    expect(files.size).toBe(0);
    expect(leftAlone).toEqual([
      'drafts/invented.json: standard_ratings, inspection_id=hackney-2023-05; standard_code=1.2, rating: stands: "Outstanding", read: "Good"'
    ]);
  });

  it('is replaced when the decision names the very text that stands there, and its basis with it', () => {
    const { diff } = changes(standard('1.2', 'Good', { choice: 'accept', replaces: 'Outstanding' }));
    expect(diff).toContain('+hackney-2023-05,1.2,Good,report,,,Report: Invented');
  });

  it('is left alone when something else stands there than the person saw', () => {
    const { files, leftAlone } = changes(
      standard('1.2', 'Good', { choice: 'accept', replaces: 'Inadequate' })
    );
    expect(files.size).toBe(0);
    expect(leftAlone[0]).toMatch(/stands: "Outstanding", read: "Good"; it was to replace "Inadequate"$/);
  });

  it('is a note and no acceptance when only --certain would take it', () => {
    const key = { ...OWN, standard_code: '1.2' };
    const certain = row('standard_ratings', key, { rating: 'Good' });
    const { files, leftAlone, notes } = changes(certain, true);
    expect({ files: files.size, leftAlone }).toEqual({ files: 0, leftAlone: [] });
    expect(notes[0]).toMatch(/stands: "Outstanding", read: "Good"; certain, yet to be decided by a person$/);
  });
});

describe('the version of the reader', () => {
  const first = changes(own({ cases: '20' })).files;
  const later = (values: ReturnType<typeof own>) =>
    plan(draft(values, { ...head, reader_version: '9.9.9' }), {}, over(first)).diff;

  it('follows the newest with whose help something of the inspection was written', () => {
    expect(later(own({ isbn: 'Invented' }))).toContainEqual(
      expect.stringMatching(/^\+hackney-2023-05.*,9\.9\.9$/)
    );
    expect(later(standard('1.1', 'Good'))).toContainEqual(
      expect.stringMatching(/^\+hackney-2023-05.*,9\.9\.9$/)
    );
  });

  it('stays when a newer one finds nothing to write', () => {
    expect(later(own({ cases: '20' }))).toEqual([]);
  });
});

describe('a row of an inspection', () => {
  it('takes values for its empty cells', () => {
    const { diff } = changes(own({ isbn: '978-1-00000-000-0', cases: '20' }));
    expect(diff.filter((line) => line.startsWith('+hackney'))).toEqual([
      expect.stringMatching(/,20,,,978-1-00000-000-0,https:.*,1\.0\.0$/)
    ]);
  });

  it('does not change for a date that is less exact, nor for what stands there already', () => {
    const { files, leftAlone } = changes(own({ overall_rating: 'Good', kind: 'joint' }));
    expect({ files: files.size, leftAlone }).toEqual({ files: 0, leftAlone: [] });
  });

  it('rests on the report once its date is accepted from it, the more exact date kept', () => {
    const { diff, leftAlone } = changes(own({ published: '2023-05' }));
    expect(leftAlone).toEqual([]);
    expect(diff).toContainEqual(
      expect.stringMatching(/^\+hackney-2023-05,.*,2023-05-\d\d,.*,"?Report[^"]*"?,report,high,/)
    );
  });

  it('has its score known from the report once the report confirms it', () => {
    const { diff } = changes(own({ overall_score: '25' }));
    expect(diff).toContainEqual(expect.stringMatching(/^\+hackney-2023-05,.*,Good,25,report,/));
  });

  it('keeps the basis of a score that is left alone', () => {
    const { files, leftAlone } = changes(own({ overall_score: '24' }));
    expect(files.size).toBe(0);
    expect(leftAlone).toEqual([expect.stringMatching(/overall_score: stands: "25", read: "24"$/)]);
  });

  it('takes a basis that the person gave over the one by rule', () => {
    const basis = own({ score_basis: 'other-page' }, { choice: 'accept', replaces: 'third-party-scrape' });
    const { diff } = changes([...own({ overall_score: '25' }), ...basis]);
    expect(diff).toContainEqual(expect.stringMatching(/^\+hackney-2023-05,.*,Good,25,other-page,/));
  });
});

describe('numbers', () => {
  it('are equal when they are the same number', () => {
    const key = { indicator_id: 'reoff_rate_all', area: 'hertfordshire', period: '2015-07/2016-06' };
    const of = {
      inspection_id: 'hertfordshire-2018-09',
      service_id: 'hertfordshire',
      programme_id: 'yos-2018'
    };
    const values = row(
      'report_indicators',
      { inspection_id: of.inspection_id, ...key },
      { value: '43' },
      accept
    );
    const { files, leftAlone } = plan(draft(values, of));
    expect({ files: files.size, leftAlone }).toEqual({ files: 0, leftAlone: [] });
  });
});
