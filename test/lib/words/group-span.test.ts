import { describe, expect, it } from 'vitest';
import { groupSpan } from '$lib/words/group-span';

// All indices here are invented.
const at = (group: string, stage: string, value: number | null) => ({ group, stage, value });

describe('the finding over all stages', () => {
  it('is of the group with the highest index, from its lowest stage to its highest', () => {
    const indices = [at('Black', 'Arrests', 1.76), at('Mixed', 'Remands', 5.1), at('Black', 'Remands', 7.08)];
    expect(groupSpan(indices)).toBe(
      'Black children: from 1.76 times the rate of White children (arrests) to 7.1 times (remands)'
    );
  });
  it('is of one stage where only one is known, and says so where none is', () => {
    expect(groupSpan([at('Mixed', 'Arrests', 1.2), at('Mixed', 'Remands', null)])).toBe(
      'Mixed children: 1.20 times the rate of White children (arrests)'
    );
    expect(groupSpan([at('Mixed', 'Arrests', null)])).toBe('No index is known');
  });
});
