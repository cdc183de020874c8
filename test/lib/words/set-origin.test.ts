import { describe, expect, it } from 'vitest';
import { setOrigin } from '$lib/words/comparator-names';

describe('who chose the members of a set', () => {
  it('is a published model for similar services, another one in Wales', () => {
    expect(setOrigin({ kind: 'similar', members: 10 }, 'England')).toBe(
      '10 services, by a published model of the children who live there (Department for Education), not picked by us'
    );
    expect(setOrigin({ kind: 'similar', members: 9 }, 'Wales')).toContain('local areas (Office for National');
  });

  it('is not said of places', () => {
    expect(setOrigin({ kind: 'region', members: 1 }, 'England')).toBe('1 service');
  });
});
