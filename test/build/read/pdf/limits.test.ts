import { describe, expect, it } from 'vitest';
import { Budget, PDF_LIMITS } from '../../../../src/build/read/pdf/limits';

describe('the budget for reading a file', () => {
  const budget = () => new Budget({ ...PDF_LIMITS, characters: 10, commands: 5 });

  it('allows what the limits allow, over all pages together', () => {
    const spent = budget();
    spent.spend(6);
    spent.spend(4);
    spent.draw(5);
    expect(() => spent.spend(1)).toThrow(expect.objectContaining({ reason: 'too-large' }));
  });

  it('ends with too many drawing commands', () => {
    expect(() => budget().draw(6)).toThrow(expect.objectContaining({ reason: 'too-large' }));
  });

  it('ends when its time has passed', () => {
    const over = new Budget({ ...PDF_LIMITS, seconds: 0 });
    expect(over.millisecondsLeft()).toBe(0);
    expect(() => over.checkTime()).toThrow(expect.objectContaining({ reason: 'too-slow' }));
    expect(() => budget().checkTime()).not.toThrow();
  });
});
