import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchForStall } from '$lib/engine/stall-watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('calls back once, after the given time without a sign of life', () => {
  const onStall = vi.fn();
  watchForStall(1000, onStall);
  vi.advanceTimersByTime(999);
  expect(onStall).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5000);
  expect(onStall).toHaveBeenCalledTimes(1);
});

it('begins anew with each sign of life', () => {
  const onStall = vi.fn();
  const watch = watchForStall(1000, onStall);
  for (let i = 0; i < 5; i += 1) {
    vi.advanceTimersByTime(900);
    watch.alive();
  }
  expect(onStall).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(onStall).toHaveBeenCalledTimes(1);
});

it('is still once it is stopped, even at a later sign of life', () => {
  const onStall = vi.fn();
  const watch = watchForStall(1000, onStall);
  watch.stop();
  watch.alive();
  vi.advanceTimersByTime(5000);
  expect(onStall).not.toHaveBeenCalled();
});
