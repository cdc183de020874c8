import { expect, test } from 'vitest';
import { foundInWords } from '../../../../src/lib/ui/list/found-words';

test('with nothing chosen, both kinds are counted', () => {
  expect(foundInWords([155, 155], [17, 17])).toBe('155 services and, apart, 17 former ones');
});

test('with a choice, what is kept is held against all', () => {
  expect(foundInWords([0, 155], [1, 17])).toBe('0 of 155 services; 1 of 17 former ones');
  expect(foundInWords([155, 155], [1, 17])).toBe('155 of 155 services; 1 of 17 former ones');
});
