import { describe, expect, it } from 'vitest';
import { futureDates } from '../../../src/build/check/future-dates';
import {
  latePublications,
  nearDuplicates,
  unreachableScores
} from '../../../src/build/check/inspection-doubts';
import { scoresBeyondLaterReports, sourceSlips } from '../../../src/build/check/source-slips';
import { append, observing, plant, real } from './plant';

const HARROW = { inspection_id: 'harrow-2021-12' };

describe('an inspection kept twice', () => {
  it('is doubted when another of its service and programme appeared within three months', () => {
    const set = { inspection_id: 'harrow-2022-03', published: '2022-03-09' };
    expect(nearDuplicates(append(real, 'inspections', HARROW, set).facts)).toMatchObject([
      {
        row_key: 'inspection_id=harrow-2022-03',
        column_name: 'published',
        value: '2022-03-09',
        check_id: 'near-duplicate'
      }
    ]);
  });

  it('is not doubted later, or under another programme', () => {
    const later = append(real, 'inspections', HARROW, {
      inspection_id: 'harrow-2022-04',
      published: '2022-04'
    });
    expect(nearDuplicates(later.facts)).toEqual([]);
    const other = append(real, 'inspections', HARROW, {
      inspection_id: 'harrow-2022-01',
      programme_id: 'yjs-2025'
    });
    expect(nearDuplicates(other.facts)).toEqual([]);
  });

  it('is doubted when a date known to the year may lie within them', () => {
    const year = append(real, 'inspections', HARROW, { inspection_id: 'harrow-2022', published: '2022' });
    expect(nearDuplicates(year.facts)).toHaveLength(1);
  });
});

it('doubts a report without fieldwork that appeared long after its programme', () => {
  const set = { published: '2022-02', fieldwork: '' };
  expect(
    latePublications(plant(real, 'inspections', { inspection_id: 'kent-2021-10' }, set).facts)
  ).toMatchObject([
    {
      row_key: 'inspection_id=kent-2021-10',
      column_name: 'published',
      value: '2022-02',
      check_id: 'late-publication'
    }
  ]);
  expect(latePublications(real)).toEqual([]);
});

describe('a score against the standards that are known', () => {
  it('is doubted below what they already add to', () => {
    const barnet = { inspection_id: 'barnet-2022-05' };
    expect(unreachableScores(plant(real, 'inspections', barnet, { overall_score: '3' }).facts)).toMatchObject(
      [{ column_name: 'overall_score', value: '3', check_id: 'score-reach' }]
    );
  });

  it('is doubted when the rating alone is out of reach', () => {
    const oldham = { inspection_id: 'hartlepool-2021-02' };
    const set = { overall_score: '', score_basis: '', overall_rating: 'Inadequate' };
    expect(unreachableScores(plant(real, 'inspections', oldham, set).facts)).toMatchObject([
      { column_name: 'overall_rating', value: 'Inadequate', check_id: 'score-reach' }
    ]);
  });

  it('is within reach for every inspection of the project', () => {
    expect(unreachableScores(real)).toEqual([]);
  });
});

describe('a date in the future', () => {
  it('is doubted after the newest source', () => {
    const { facts } = plant(
      real,
      'inspections',
      { inspection_id: 'lambeth-2026-01' },
      { published: '2026-02-01' }
    );
    expect(futureDates(facts)).toMatchObject([
      { column_name: 'published', value: '2026-02-01', check_id: 'future-date' }
    ]);
  });

  it('is doubted where a period was not over when its source appeared', () => {
    expect(futureDates(observing({ period: '2026', source_id: 's36' }))).toMatchObject([
      { column_name: 'period', value: '2026' }
    ]);
    expect(futureDates(observing({ period: '2025' }))).toEqual([]);
  });
});

describe('a slip of a source', () => {
  it('is taken over as a note on the very figure, with its value', () => {
    const slips = sourceSlips(real);
    expect(slips).toHaveLength(real.tables.source_notes.rows.length);
    expect(slips).toContainEqual(
      expect.objectContaining({
        table_name: 'prompt_results',
        row_key: 'inspection_id=harrow-2021-12; question_code=3.3.2; prompt_code=b',
        column_name: 'published_pct',
        value: '53',
        severity: 'note'
      })
    );
  });

  it('without a row of its own stands on the inspection', () => {
    expect(sourceSlips(real)).toContainEqual(
      expect.objectContaining({
        row_key: 'inspection_id=peterborough-2020-11',
        column_name: 'overall_score',
        value: '29'
      })
    );
  });
});

it('doubts a score outside the span that a later report prints for all areas so far', () => {
  const where = { inspection_id: 'greenwich-2012-01', code: 'safeguarding' };
  const found = scoresBeyondLaterReports(plant(real, 'cci_scores', where, { pct: '95' }).facts);
  expect(found).toContainEqual(
    expect.objectContaining({
      row_key: 'inspection_id=greenwich-2012-01; level=headline; code=safeguarding',
      value: '95',
      check_id: 'beyond-so-far'
    })
  );
});
