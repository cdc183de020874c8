import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/build/read/draft';
import {
  draftWords,
  summaryLines,
  timeLeft,
  toLookAt,
  type FileOutcome
} from '../../../../src/build/read/command/outcome';
import { inventedDraft, inventedValue } from '../review/invented-drafts';

const value = (confidence: 'certain' | 'likely' | 'doubtful', column = 'cases') =>
  inventedValue({ table: 'inspections', column, value: '8', confidence });
const finding = (kind: Finding['kind']): Finding => ({
  check: 'invented',
  kind,
  message: 'Words.',
  values: [],
  evidence: []
});

describe('what a person has to look at in a draft', () => {
  it('is what is not certain, and what is found but for notes', () => {
    const draft = inventedDraft([value('certain'), value('likely'), value('likely'), value('doubtful')], {
      findings: [finding('note'), finding('conflict'), finding('missing')]
    });
    expect(toLookAt(draft)).toEqual({ unsure: 3, open: 2 });
    expect(draftWords(draft)).toBe(
      'barnet-2099-05 (yos-2018): 4 values, 3 not certain, 1 of them doubtful; 2 findings to settle'
    );
  });
  it('may be nothing', () => {
    const draft = inventedDraft([value('certain')], { findings: [finding('note')] });
    expect(toLookAt(draft)).toEqual({ unsure: 0, open: 0 });
    expect(draftWords(draft)).toBe('barnet-2099-05 (yos-2018): 1 value, 0 not certain; 0 findings to settle');
  });
  it('is the programme too where it is not known', () => {
    expect(draftWords(inventedDraft([], { programme_id: null, findings: [finding('missing')] }))).toBe(
      'barnet-2099-05 (programme not recognised): 0 values, 0 not certain; 1 finding to settle'
    );
  });
});

describe('the time left', () => {
  it.each([
    [0, 10, 5, ''],
    [10, 10, 50, ''],
    [1, 10, 5, 'about 45 s left'],
    [1, 2, 89, 'about 89 s left'],
    [1, 2, 90, 'about 2 min left'],
    [1, 61, 60, 'about 60 min left']
  ])('after %i of %i files in %i s is "%s"', (done, all, seconds, words) => {
    expect(timeLeft(done, all, seconds)).toBe(words);
  });
});

describe('the summary', () => {
  const outcome = (kind: FileOutcome['kind'], words: string): FileOutcome => ({
    name: 'a.pdf',
    kind,
    words,
    needsPerson: false
  });
  it('counts what was read, and names every file that was not', () => {
    expect(
      summaryLines(
        [
          outcome('read', 'a'),
          outcome('read', 'b'),
          outcome('kept', 'c stands'),
          outcome('left', 'd is a copy'),
          outcome('unreadable', 'e is damaged')
        ],
        ['f: there is no such file.']
      )
    ).toEqual([
      '2 reports read, 1 read before, 1 left out, 1 could not be read.',
      '  c stands',
      '  d is a copy',
      '  e is damaged',
      '  f: there is no such file.'
    ]);
  });
  it('is short where all went well, or nothing was there', () => {
    expect(summaryLines([outcome('read', 'a')], [])).toEqual(['1 report read.']);
    expect(summaryLines([], [])).toEqual(['0 reports read.']);
    expect(summaryLines([], [], ['a.html', 'b.docx'])).toEqual([
      '0 reports read.',
      '  Passed over in the folders, neither PDF nor text: a.html, b.docx.'
    ]);
  });
});
