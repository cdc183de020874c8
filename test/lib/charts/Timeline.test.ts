import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import { placeDate, planTimeline } from '$lib/charts/layout/timeline';
import { percentScale } from '$lib/charts/scales/percent-scale';
import Timeline from '$lib/charts/Timeline.svelte';
import type { TimelineInspection } from '$lib/words/describe-timeline';
import { drawn, expectGolden } from './golden';

// All inspections here are invented.
const PROGRAMMES = {
  'cci-2009': { programme_name: 'Core Case Inspection', scale: 'percentage' },
  'sqs-2012': { programme_name: 'Short Quality Screening', scale: 'none' },
  'yos-2018': { programme_name: 'Youth offending services inspection, standards of 2018', scale: '0-36' },
  'yjs-2025': { programme_name: 'Youth justice inspection, standards of 2025', scale: 'rating' }
} as const;
function inspection(
  programme_id: keyof typeof PROGRAMMES,
  published: string | null,
  more: Partial<TimelineInspection> = {}
): TimelineInspection {
  const gives = programme_id === 'yos-2018' || programme_id === 'yjs-2025';
  const none = gives ? 'no-rating-found' : 'programme-gives-none';
  return {
    inspection_id: `${programme_id}-${published}`,
    service_id: 'new',
    service_name: 'New Service',
    programme_id,
    ...PROGRAMMES[programme_id],
    kind: 'single',
    published,
    overall_rating: null,
    overall_score: null,
    rating_state: more.overall_rating ? 'rated' : none,
    ...more
  };
}
const old = { service_id: 'old', service_name: 'Old Service and Its Neighbour' };
const PICTURES: Record<string, ComponentProps<typeof Timeline>['inspections']> = {
  'timeline-typical': [
    inspection('yos-2018', '2020-11-05', { overall_rating: 'Requires improvement', overall_score: 17 }),
    inspection('cci-2009', '2011-05', old),
    inspection('sqs-2012', '2015-05'),
    inspection('yos-2018', '2018-09', { ...old, overall_rating: 'Outstanding', overall_score: 31 }),
    inspection('yjs-2025', '2025-10', { overall_rating: 'Inadequate' })
  ],
  'timeline-missing': [
    inspection('yos-2018', null, { overall_rating: 'Good', overall_score: 24 }),
    inspection('yos-2018', '2021-02')
  ],
  'timeline-one-point': [inspection('yos-2018', '2019', { overall_rating: 'Good' })],
  'timeline-extremes': [
    inspection('cci-2009', '2009-01-01'),
    inspection('yjs-2025', '2026-12-31', { overall_rating: 'Good' })
  ],
  'timeline-all-equal': [1, 2].map((i) =>
    inspection('yos-2018', '2020-06', { inspection_id: `i${i}`, overall_rating: 'Good', overall_score: 24 })
  ),
  'timeline-empty': []
};

describe('the timeline', () => {
  for (const [name, inspections] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => {
      expectGolden(name, drawn(Timeline, { inspections, serviceId: 'new' }));
    });
  }
  it('explains the marks that it uses, and no others', () => {
    const typical = drawn(Timeline, { inspections: PICTURES['timeline-typical'] ?? [], serviceId: 'new' });
    expect(typical).toContain('Ring: no overall rating in this programme.');
    expect(typical).not.toContain('Question mark');
    const missing = drawn(Timeline, { inspections: PICTURES['timeline-missing'] ?? [], serviceId: 'new' });
    expect(missing).toContain('Question mark: no rating found in open sources.');
    expect(missing).not.toContain('Ring');
    const year = drawn(Timeline, { inspections: PICTURES['timeline-one-point'] ?? [], serviceId: 'new' });
    expect(year).toContain('Bar beneath a mark: only the year is known.');
  });
});

describe('places on the timeline', () => {
  const x = percentScale(2009, 2019);
  it('are as exact as the date: a day, the middle of a month, a bar over a year', () => {
    expect(placeDate('2014-01-01', x)).toEqual({ at: 50, year: null });
    expect(placeDate('2014-02', x)?.at).toBeCloseTo(51.21, 1);
    const year = placeDate('2014', x);
    expect(year?.at).toBeCloseTo(55);
    expect([year?.year?.start, year?.year?.width].map((v) => Math.round(v ?? 0))).toEqual([50, 10]);
    expect(placeDate(null, x)).toBeNull();
    expect(placeDate('soon', x)).toBeNull();
  });
  it('put each programme in a lane of its own, in order of time, and make the axis longer for a later date', () => {
    const plan = planTimeline(PICTURES['timeline-typical'] ?? [], 'new', 2009, 2020);
    const names = plan.items.map((item) =>
      'heading' in item ? item.heading.name.slice(0, 5) : item.inspection.published
    );
    expect(names).toEqual([
      'Core ',
      '2011-05',
      'Short',
      '2015-05',
      'Youth',
      '2018-09',
      '2020-11-05',
      'Youth',
      '2025-10'
    ]);
    expect(plan.ticks.at(-1)?.year).toBe(2025);
    const tops = plan.items.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(plan.height).toBeGreaterThan(tops.at(-1) ?? 0);
  });
});
