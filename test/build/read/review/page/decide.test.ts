import { describe, expect, it } from 'vitest';
import {
  accepted,
  edited,
  mayJoin,
  rejected,
  validityOf
} from '../../../../../src/build/read/review/page/decide';
import { pageOf, valueOf } from './page-values';

const score = valueOf('inspections overall_score');
const rating = valueOf('inspections overall_rating');

describe('a decision', () => {
  it('records what it replaces in data/, and nothing where nothing different stands', () => {
    expect(accepted(score)).toEqual({ choice: 'accept', of: '21', replaces: '20' });
    expect(accepted(rating)).toEqual({ choice: 'accept', of: 'Good' });
    expect(accepted(valueOf('inspections published'))).toEqual({ choice: 'accept', of: '2099-05' });
    expect(edited(score, '20')).toEqual({ choice: 'edit', value: '20', of: '21' });
    expect(edited(score, '22')).toEqual({ choice: 'edit', value: '22', of: '21', replaces: '20' });
    expect(rejected(score)).toEqual({ choice: 'reject', of: '21' });
  });
  it('that edits a value to what was read accepts it', () => {
    expect(edited(rating, 'Good')).toEqual(accepted(rating));
  });
  it('stands while value and data/ are the same, and no longer', () => {
    expect(validityOf(score, accepted(score))).toBe('stands');
    expect(validityOf({ ...score, value: '23' }, accepted(score))).toBe('value-changed');
    const known = { value: '19', source: 'invented', basis: null };
    expect(validityOf({ ...score, known }, accepted(score))).toBe('data-changed');
    expect(validityOf({ ...rating, known }, accepted(rating))).toBe('data-changed');
    expect(validityOf({ ...score, known }, rejected(score))).toBe('stands');
  });
});

describe('accepting all certain values', () => {
  it('takes what is certain and replaces nothing different', () => {
    const joined = pageOf()
      .values.filter(mayJoin)
      .map(({ code }) => code);
    expect(joined).toHaveLength(9);
    expect(joined).not.toContain('standard_ratings 2.3 rating');
    expect(joined).toContain('standard_ratings 2.1 rating');
    expect(joined).toContain('inspections published');
  });
  it('leaves out what is likely, in conflict, printed otherwise elsewhere, or unfit for its column', () => {
    expect(mayJoin(rating)).toBe(true);
    expect(mayJoin({ ...rating, confidence: 'likely' })).toBe(false);
    expect(mayJoin({ ...rating, conflict: true })).toBe(false);
    expect(mayJoin({ ...rating, others: [{ value: 'Outstanding', evidence: [] }] })).toBe(false);
    expect(mayJoin({ ...rating, value: 'Fair' })).toBe(false);
  });
});
