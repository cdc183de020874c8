import { expect, test } from 'vitest';
import { askedName } from '../../../../src/lib/ui/search/asked-name';

test.each([
  ['/services/bury-and-rochadle/', 'bury and rochadle'],
  ['/yos/services/ynys-m%C3%B4n', 'ynys môn'],
  ['/services/harrow.html', 'harrow'],
  ['/services/100%-wrong/', '100% wrong'],
  ['/', '']
])('from %s a reader seems to have looked for "%s"', (path, asked) => {
  expect(askedName(path)).toBe(asked);
});
