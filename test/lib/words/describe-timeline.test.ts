import { describe, expect, it } from 'vitest';
import { SCALES } from '$lib/data/words';
import {
  describeTimeline,
  inspectionInWords,
  lanesOf,
  scaleInWords,
  type TimelineInspection
} from '$lib/words/describe-timeline';

// All inspections here are invented.
const base: TimelineInspection = {
  inspection_id: 'a',
  service_id: 'bury-and-rochdale',
  service_name: 'Bury and Rochdale',
  programme_id: 'yos-2018',
  programme_name: 'Inspection of 2018',
  scale: '0-36',
  kind: 'single',
  published: '2020-11-05',
  overall_rating: 'Good',
  overall_score: 29,
  rating_state: 'rated'
};
const words = (more: Partial<TimelineInspection>) =>
  inspectionInWords({ ...base, ...more }, 'bury-and-rochdale');

describe('the words of an inspection on the timeline', () => {
  it('say date, rating and score as far as each is known', () => {
    expect(words({})).toBe('5 November 2020: Good, 29 of 36');
    expect(words({ overall_score: null, published: '2020' })).toBe('2020: Good');
    expect(words({ overall_score: 0, overall_rating: 'Inadequate' })).toBe(
      '5 November 2020: Inadequate, 0 of 36'
    );
    expect(words({ published: null })).toBe('Date not found: Good, 29 of 36');
  });
  it('tell a rating that was not found from a programme that gives none', () => {
    const unrated = { overall_rating: null, overall_score: null };
    expect(words({ ...unrated, rating_state: 'no-rating-found' })).toBe('5 November 2020: no rating found');
    expect(words({ ...unrated, rating_state: 'programme-gives-none' })).toBe('5 November 2020');
  });
  it('name a predecessor, and a pilot as unofficial', () => {
    expect(words({ service_id: 'bury', service_name: 'Bury', kind: 'pilot' })).toBe(
      '5 November 2020: Good, 29 of 36 (pilot, unofficial; as Bury)'
    );
  });
  it('have words for every scale', () => {
    expect(new Set(SCALES.map(scaleInWords)).size).toBe(SCALES.length);
  });
});

describe('the sentences of the timeline', () => {
  it('go lane by lane, dates in order, those not found last', () => {
    const later = { ...base, published: null };
    const early = {
      ...base,
      programme_id: 'cci',
      programme_name: 'Core',
      scale: 'percentage',
      published: '2011'
    } as const;
    expect(
      lanesOf([later, base, early]).map((lane) => [lane.name, lane.inspections.map((i) => i.published)])
    ).toEqual([
      ['Core', ['2011']],
      ['Inspection of 2018', ['2020-11-05', null]]
    ]);
    expect(describeTimeline([base], 'bury-and-rochdale')).toBe(
      'Inspection of 2018 (four ratings, score from 0 to 36): 5 November 2020: Good, 29 of 36.'
    );
    expect(describeTimeline([], 'x')).toBe('No inspection was found.');
    const changes = [{ id: 'c', date: '2014', text: 'Bury merged with Rochdale into Bury and Rochdale' }];
    expect(describeTimeline([], 'x', changes)).toBe(
      'Changes of the service: 2014: Bury merged with Rochdale into Bury and Rochdale. No inspection was found.'
    );
  });
});
