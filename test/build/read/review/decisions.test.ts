import { describe, expect, it } from 'vitest';
import { decisionsSchema } from '../../../../src/build/read/review/decisions';

const file = (decision: object) => ({
  decisions_version: 1,
  reports: [
    {
      inspection_id: 'x-2099',
      sha256: 'a'.repeat(64),
      reader_version: '1.0.0',
      decisions: { 'a/b/c': decision }
    }
  ]
});
const sound = (decision: object) => decisionsSchema.safeParse(file(decision)).success;

describe('a file of decisions', () => {
  it.each([
    { choice: 'accept', of: 'Good' },
    { choice: 'accept', of: 'Good', replaces: 'Outstanding' },
    { choice: 'edit', of: 'Good', value: 'Outstanding' },
    { choice: 'reject', of: '' }
  ])('may hold %o', (decision) => {
    expect(sound(decision)).toBe(true);
  });
  it.each([
    { choice: 'accept' },
    { choice: 'edit', of: 'Good' },
    { choice: 'reject', of: 'Good', value: 'Outstanding' },
    { choice: 'later', of: 'Good' },
    { choice: 'accept', of: 'Good', more: 'x' }
  ])('may not hold %o', (decision) => {
    expect(sound(decision)).toBe(false);
  });
});
