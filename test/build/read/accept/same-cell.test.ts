import { describe, expect, it } from 'vitest';
import { sameCell } from '../../../../src/build/read/accept/same-cell';

describe('a cell that stands says the same as one that is read', () => {
  it.each([
    ['published', '2021-12-10', '2021-12', true],
    ['published', '2021-12-10', '2021', true],
    ['published', '2021-12', '2021-12-10', false],
    ['published', '2021-12-10', '2021-11', false],
    ['published', '', '2021-11', false],
    ['fieldwork', '2021-09-06/2021-09-10', '2021-09', true],
    ['fieldwork', '2021-09-06/2021-10-10', '2021-09', false],
    ['fieldwork', '2021-09-06/2021-10-10', '2021-09/2021-10', true],
    ['cases', '43', '43', true],
    ['cases', '43', '44', false],
    ['cases', '', '0', false],
    ['isbn', '2021-12', '2021', false]
  ])('%s: %s beside %s is %s', (column, stands, read, same) => {
    expect(sameCell('inspections', column, stands, read)).toBe(same);
  });

  it('compares numbers as numbers, and a code that looks like one as text', () => {
    expect(sameCell('report_indicators', 'value', '43.0', '43')).toBe(true);
    expect(sameCell('report_indicators', 'value', '43.0', '43.1')).toBe(false);
    expect(sameCell('question_results', 'question_code', '2.10', '2.1')).toBe(false);
  });
});
