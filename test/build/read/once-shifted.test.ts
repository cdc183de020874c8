// Figures that were once taken one row off, or from a line that only looks like one; all texts are invented.
import { describe, expect, it } from 'vitest';
import { isArea } from '../../../src/build/read/find/areas';
import { findOverallRating } from '../../../src/build/read/find/overall-rating';
import { pairsIn } from '../../../src/build/read/find/pairs';
import { findReportIndicators } from '../../../src/build/read/find/report-indicators';
import { findResults } from '../../../src/build/read/find/results';
import { orderIn, resultIn } from '../../../src/build/read/find/result-values';
import { walkResults } from '../../../src/build/read/find/walk-results';
import { openSource } from '../../../src/build/read/open-source';
import { cell, draft, known, passages, sourceOf } from './invented';
import { ratingsTable } from './invented-twelve';

const Q = ["support the child's desistance?", 'keep the child safe?', 'keep other people safe?'].map(
  (theme) => `Does assessment analyse sufficiently and well how to ${theme}`
);
const questions = known.rules.get('yjs-2021')?.questions ?? [];
const walked = (text: string) => walkResults(passages(text), questions, () => 11).answered;
const results = (text: string) => findResults(walked(text));
const head = `An inspection of youth offending services in\n\nHarrow\n\nHM Inspectorate of Probation, December 2021\n\n${ratingsTable(
  { '2.1': ['Assessment', 'Good'], '3.4': ['Out-of-court disposal policy and provision', 'Good'] }
)}\n\n2. Court disposals\n\n2.1. Assessment\tGood\n\n\t% 'Yes'`;

describe('results on lines of their own', () => {
  const below = Q.map((question, i) => `${question}\n\n${72 + i}%`).join('\n\n');
  it('are not certain because the rating follows from them: it would from the next ones too', () => {
    const sure = (text: string) =>
      cell(draft(text), 'question_results', { question_code: '2.1.1' }, 'published_pct')?.confidence;
    expect(sure(`${head}\n${Q.map((question, i) => `${question}\t${72 + i}%`).join('\n')}`)).toBe('certain');
    expect(sure(`${head}\n\n${below}`)).not.toBe('certain');
  });
  it('are in doubt where figures also stand above the first question', () => {
    const doubts = (text: string) => walked(text).map(({ result }) => result.doubt);
    const lead = "2.1. Assessment\n\n\t% 'Yes'\n\n";
    expect(doubts(lead + below).slice(0, 2)).toEqual([undefined, undefined]);
    expect(new Set(doubts(`${lead}71%\n\n${below}`))).toEqual(
      new Set(['figures may stand above their questions here'])
    );
  });
  it('are in doubt where the letters of the prompts go back', () => {
    const rows = (letters: string) =>
      [...letters].map((letter, i) => `${letter}) Is thing ${i} seen?\t${60 + i}%`).join('\n');
    const doubts = (letters: string) =>
      results(`2.1. Assessment\n\n\t% 'Yes'\n${Q[0]}\t64%\n${rows(letters)}`)
        .filter(({ table }) => table === 'prompt_results')
        .map(({ doubt }) => doubt);
    expect(new Set(doubts('abc'))).toEqual(new Set([undefined]));
    expect(new Set(doubts('acb'))).toEqual(new Set(['the letters of the prompts are out of order']));
  });
  it('are in doubt where a mark may be glued to a base and no sample is known', () => {
    const order = orderIn("Number 'Yes'\tRelevant cases") ?? [];
    expect(resultIn('8\t112', order, null)?.doubt).toContain('footnote mark');
    expect(resultIn('8\t12', order, null)?.doubt).toBeUndefined();
  });
});

describe('figures of other lines', () => {
  it('are not the overall score where a sentence or a row has them', () => {
    for (const words of ['We met 12 of the 36 managers.', 'Cases seen 12/36'])
      expect(findOverallRating(passages(words)).filter(({ column }) => column === 'overall_score')).toEqual(
        []
      );
    expect(findOverallRating(passages('Overall\t12/36')).map(({ value }) => value)).toContain('12');
  });
  it('are each of their own label where several stand side by side, and in doubt', () => {
    const pairs = pairsIn(passages('12\tManagers\t30\tVolunteers'), () => true);
    expect(pairs.map(({ figure, label, doubt }) => [figure, label, doubt !== undefined])).toEqual([
      ['12', 'managers', true],
      ['30', 'volunteers', true]
    ]);
  });
  it('are of twelve months, not of a span that a sentence names', () => {
    const text =
      '212\tFirst-time entrant rate per 100,000 in Harrow\n\n¹ Data on first-time entrants from April 2012 to March 2020 show a fall; the rate is of January to December 2020.';
    const all = passages(text);
    const names = { serviceId: 'harrow', serviceNames: ['Harrow'], regions: ['London'] };
    const pairs = pairsIn(all, (words) => isArea(words, names));
    const periods = findReportIndicators(pairs, all, names, sourceOf(text)).map(({ key }) => key['period']);
    expect(new Set(periods)).toEqual(new Set(['']));
  });
});

describe('a file', () => {
  it('is refused when it is a draft, not a report', async () => {
    const draftFile = new TextEncoder().encode('{\n  "draft_version": 1 }');
    await expect(openSource('draft.txt', draftFile)).rejects.toThrow();
  });
  it('may draw lines with dashes between its rows', () => {
    const rows = sourceOf('A\t1\n-----\t-----\nB\t2').blocks.map(({ cells }) => cells.join(' '));
    expect(rows).toEqual(['A 1', 'B 2']);
  });
});
