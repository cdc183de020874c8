import { describe, expect, it } from 'vitest';
import type { ServiceProfile } from '$lib/queries/service-profile';
import { serviceHeadline } from '$lib/words/service-headline';

/** An invented service. */
const profile: ServiceProfile = {
  service_id: 'anyshire',
  name: 'Anyshire',
  aliases: null,
  country: 'England',
  region: 'South East',
  police_force_area: 'Anyshire',
  status: 'current',
  note: null,
  source: null,
  confidence: 'high',
  pop_10_17: 1000,
  authorities: 'Anyshire',
  districts: null,
  latest_id: 'anyshire-2020-11',
  latest_rating: 'Good',
  latest_programme_id: 'yos-2018',
  latest_programme: 'Inspection of 2018',
  latest_published: '2020-11',
  latest_fieldwork_end: null,
  ruler_id: 'anyshire-2020-11',
  ruler_rating: 'Good',
  ruler_score: 29,
  ruler_score_basis: 'report',
  ruler_programme_id: 'yos-2018',
  ruler_programme: 'Inspection of 2018',
  ruler_published: '2020-11',
  ruler_fieldwork_end: null
};
const unrated = {
  latest_id: null,
  latest_rating: null,
  latest_published: null,
  ruler_id: null,
  ruler_rating: null
} as const;

describe('the headline of a service', () => {
  it('says the rating and when it was published', () => {
    expect(serviceHeadline(profile).lead).toBe(
      'Anyshire was rated Good in the report published in November 2020.'
    );
    expect(serviceHeadline({ ...profile, latest_published: '2020-11-05' }).lead).toContain(
      'on 5 November 2020'
    );
    expect(serviceHeadline(profile).more).toEqual(['Inspection of 2018.']);
  });

  it('keeps a rating of the 2025 programme apart from the last one on the 0–36 scale', () => {
    const later = {
      ...profile,
      latest_id: 'anyshire-2025',
      latest_published: '2025',
      latest_rating: 'Outstanding' as const
    };
    const { lead, more } = serviceHeadline(later);
    expect(lead).toBe('Anyshire was rated Outstanding in the report published in 2025.');
    expect(more.join(' ')).toContain('not a change from an earlier one');
    expect(more.join(' ')).toContain('Good, published in November 2020, with 29 of 36 points.');
  });

  it('says how a score is known that was not read in the report', () => {
    const later = {
      ...profile,
      latest_id: 'anyshire-2025',
      ruler_score_basis: 'third-party-scrape' as const
    };
    expect(serviceHeadline(later).more.join(' ')).toContain('from a third-party scrape of the report');
    const none = { ...later, ruler_score: null, ruler_score_basis: null };
    expect(serviceHeadline(none).more.join(' ')).toContain('its score out of 36 was not found');
  });

  it('says that no rating was found, which is not that the service was not inspected', () => {
    const { lead, more } = serviceHeadline({ ...profile, ...unrated });
    expect(lead).toBe('No overall rating of Anyshire since 2018 was found in open sources.');
    expect(more).toEqual([
      'That says what could be found. It does not say that the service was not inspected.'
    ]);
  });

  it('says that a former service is one', () => {
    expect(serviceHeadline({ ...profile, ...unrated, status: 'former' }).lead).toContain('no longer exists');
    expect(serviceHeadline({ ...profile, status: 'former' }).lead).toContain('was last rated Good');
  });
});
