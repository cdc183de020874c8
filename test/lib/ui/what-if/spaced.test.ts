import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spaced } from '$lib/ui/what-if/spaced';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('writes that are kept apart', () => {
  it('go out at once, then the newest of those that came too soon', () => {
    const written: number[] = [];
    const { put } = spaced((value: number) => written.push(value), 400);
    for (let i = 0; i < 50; i++) put(i);
    expect(written).toEqual([0]);
    vi.advanceTimersByTime(400);
    expect(written).toEqual([0, 49]);
    vi.advanceTimersByTime(10_000);
    put(50);
    expect(written).toEqual([0, 49, 50]);
  });

  it('stay below the hundred in half a minute that Safari allows, however often they are asked for', () => {
    const written: number[] = [];
    const { put } = spaced((value: number) => written.push(value), 400);
    for (let ms = 0; ms < 30_000; ms += 20) {
      put(ms);
      vi.advanceTimersByTime(20);
    }
    expect(written.length).toBeLessThan(100);
    vi.advanceTimersByTime(400);
    expect(written.at(-1)).toBe(29_980);
  });

  it('go out before the page is left', () => {
    const written: number[] = [];
    const { put, flush } = spaced((value: number) => written.push(value), 400);
    put(1);
    put(2);
    flush();
    expect(written).toEqual([1, 2]);
    vi.advanceTimersByTime(1000);
    expect(written).toEqual([1, 2]);
  });
});
