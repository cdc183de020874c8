import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import { placeDate, planTimeline, type TimelineRow } from '$lib/charts/layout/timeline';
import { percentScale } from '$lib/charts/scales/percent-scale';
import Timeline from '$lib/charts/Timeline.svelte';
import type { TimelineChange, TimelineInspection } from '$lib/words/describe-timeline';
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

const CHANGES: TimelineChange[] = [
  {
    id: 'began',
    date: '2014',
    text: 'Old Service and Its Neighbour began, a joint service of New Service and East'
  },
  { id: 'ended', date: '2018-12-31', text: 'Old Service and Its Neighbour split into New Service and East' },
  { id: 'joined', date: null, text: 'West became part of New Service' }
];
const followed = {
  inspections: PICTURES['timeline-typical'] ?? [],
  changes: CHANGES,
  serviceId: 'new',
  anchorOf: (row: TimelineRow) =>
    'change' in row ? `c-${row.change.id}` : `i-${row.inspection.inspection_id}`
};

describe('the timeline', () => {
  for (const [name, inspections] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => {
      expectGolden(name, drawn(Timeline, { inspections, serviceId: 'new' }));
    });
  }
  it('marks the changes of the service above all lanes, and leads from each mark to what is said of it', () => {
    const picture = drawn(Timeline, followed);
    expectGolden('timeline-changed', picture);
    expect(picture).toContain('role="group"');
    expect(picture).toContain('Diamond and broken line: a change of the service');
    const links = [...picture.matchAll(/<a href="(.+?)".*?>(.*?)<\/a>/gs)].map(([, href, of]) => ({
      href,
      words: [...(of ?? '').matchAll(/<text[^>]*class="wide halo">(.*?)</g)].map(([, line]) => line).join('')
    }));
    expect(links).toHaveLength(CHANGES.length + followed.inspections.length);
    expect(links).toContainEqual({
      href: '#c-ended',
      words: '31 December 2018: Old Service and Its Neighbour split into New Service and East'
    });
    expect(links).toContainEqual({ href: '#i-sqs-2012-2015-05', words: 'May 2015' });
  });
  it('is an image without links where it is told no addresses', () => {
    const picture = drawn(Timeline, { ...followed, anchorOf: undefined });
    expect(picture).toContain('role="img"');
    expect(picture).not.toContain('<a ');
  });
  it('draws no line for a change whose date is not verified', () => {
    const only = { ...followed, changes: CHANGES.slice(2) };
    const picture = drawn(Timeline, only);
    expect(picture).toContain('Date not verified: West became part of New Service');
    expect(picture).not.toContain('class="since');
    expect(picture).not.toContain('Diamond');
  });
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
  it('put changes under a heading of their own, first, each at its date, and make the axis longer for them', () => {
    const late = { id: 'late', date: '2027-06', text: 'New Service ended' };
    const plan = planTimeline([], 'new', 2009, 2020, [...CHANGES, late]);
    const rows = plan.items.map((item) =>
      'heading' in item ? item.heading.name : 'change' in item && item.change.id
    );
    expect(rows).toEqual(['Changes of the service', 'began', 'ended', 'joined', 'late']);
    expect(plan.ticks.at(-1)?.year).toBe(2027);
    const marks = plan.items.map((item) => ('mark' in item ? item.mark : null));
    expect(marks[1]?.year).not.toBeNull();
    expect(marks[2]?.at).toBeCloseTo(percentScale(2009, 2028)(2018.998), 1);
    expect(marks[3]).toBeNull();
    expect(plan.since.map(({ at }) => at)).toEqual([marks[1]?.at, marks[2]?.at, marks[4]?.at]);
    for (const { wide, narrow } of plan.since) expect(Math.max(wide, narrow)).toBeLessThan(plan.height);
    expect(planTimeline([], 'new', 2009, 2020).items).toEqual([]);
  });
  it('put each programme in a lane of its own, in order of time, and make the axis longer for a later date', () => {
    const plan = planTimeline(PICTURES['timeline-typical'] ?? [], 'new', 2009, 2020);
    const names = plan.items.map((item) =>
      'heading' in item ? item.heading.name.slice(0, 5) : 'inspection' in item && item.inspection.published
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
