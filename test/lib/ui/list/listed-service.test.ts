import { describe, expect, test } from 'vitest';
import type { ListedService } from '../../../../src/lib/queries/service-list';
import { listRow, programmeInShort } from '../../../../src/lib/ui/list/listed-service';
import { laterDay, ratingAge } from '../../../../src/lib/ui/list/rating-age';
import { ratedOn } from './rows';

// An invented service.
const service: ListedService = {
  service_id: 'somewhere',
  name: 'Somewhere',
  status: 'current',
  country: 'England',
  region: 'London',
  police_force_area: 'Metropolitan Police;City of London',
  latest_rating: 'Good',
  latest_programme_id: 'yjs-2021',
  latest_programme: 'Youth offending services inspection, standards of 2021',
  latest_published: '2023-05',
  latest_fieldwork_end: null,
  latest_from: '2023-05-01',
  ruler_score: 0,
  ruler_score_basis: 'report',
  ruler_rating: 'Good',
  ruler_published: '2023-05',
  inspections: 1,
  successor_ids: null,
  successor_names: null
};

describe('a row of the list', () => {
  test('splits lists, shortens the programme and keeps a score of zero', () => {
    expect(listRow(service)).toMatchObject({
      police: ['Metropolitan Police', 'City of London'],
      programme: 'standards of 2021',
      score: 0,
      scoreAbsent: null,
      successors: []
    });
  });

  test('tells a score that was not found from a rating that was not found', () => {
    expect(listRow({ ...service, ruler_score: null }).scoreAbsent).toBe('score not found');
    expect(listRow({ ...service, ruler_score: null, ruler_rating: null }).scoreAbsent).toBe(
      'no rating found'
    );
  });

  test('without a rating has no date either', () => {
    const none = { latest_rating: null, latest_programme: null, latest_published: null, latest_from: null };
    expect(listRow({ ...service, ...none })).toMatchObject({ rating: null, programme: null, rated: null });
  });

  test('pairs the successors of a former service with their names', () => {
    const former = { successor_ids: 'here;there', successor_names: 'Here;There' };
    expect(listRow({ ...service, ...former }).successors).toEqual([
      { id: 'here', name: 'Here' },
      { id: 'there', name: 'There' }
    ]);
  });

  test('a programme without a comma in its name keeps its whole name', () => {
    expect(programmeInShort('Core Case Inspection')).toBe('Core Case Inspection');
  });
});

describe('the age of a rating', () => {
  test('counts from the end of fieldwork where it is known', () => {
    expect(ratingAge(ratedOn('2024-03-05', '2023-11'), '2026-01-27')).toBe('2 years and 2 months');
  });

  test('is an age at least where only the publication is known', () => {
    expect(ratingAge(ratedOn('2023-01-17'), '2026-01-27')).toBe('at least 3 years');
  });

  test('is not counted for a report of this year that is known to the year only', () => {
    expect(ratingAge(ratedOn('2026'), '2026-01-27')).toBe('published this year');
  });

  test('a clock behind the facts is not believed', () => {
    expect(laterDay('1999-12-31', '2026-01-27')).toBe('2026-01-27');
    expect(laterDay('2026-11-22', '2026-01-27')).toBe('2026-11-22');
  });
});
