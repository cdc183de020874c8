import { expect, it } from 'vitest';
import { mayPreload } from '$lib/engine/may-preload';

it.each([
  ['a good connection', { effectiveType: '4g', saveData: false }, true],
  ['a good connection that says nothing of saving', { effectiveType: '4g' }, true],
  ['Save-Data on a good connection', { effectiveType: '4g', saveData: true }, false],
  ['a slow connection', { effectiveType: '3g', saveData: false }, false],
  ['a connection of unknown speed', { saveData: false }, false],
  ['a browser that tells nothing', undefined, false]
])('answers for %s', (_, connection, expected) => {
  expect(mayPreload(connection)).toBe(expected);
});
