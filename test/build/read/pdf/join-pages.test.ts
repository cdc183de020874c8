import { describe, expect, it } from 'vitest';
import { cellWords, flowBlock, type FlowBlock } from '../../../../src/build/read/pdf/flow';
import { hull } from '../../../../src/build/read/pdf/geometry';
import { joinPages } from '../../../../src/build/read/pdf/join-pages';
import { fragmentsFrom, typed, type Type } from './invented';

const none = new Set<string>();
const COLUMNS = [
  { x: 50, right: 260 },
  { x: 300, right: 330 }
];

function text(page: number, words: string, type: Type = {}): FlowBlock {
  const lines = fragmentsFrom(typed(words, 50, 100, type));
  return flowBlock('text', page, [lines], [hull(lines)]);
}
function row(page: number, label: string, value: string): FlowBlock {
  const cell = (words: string, x: number) => (words === '' ? [] : fragmentsFrom(typed(words, x, 100)));
  return flowBlock('row', page, [cell(label, 50), cell(value, 300)], COLUMNS);
}
const note = (page: number): FlowBlock => ({ ...text(page, 'A note'), kind: 'footnote', mark: '1' });
const joined = (...pages: readonly (readonly FlowBlock[])[]) =>
  joinPages(pages, none).map(({ page, cells }) => [page, ...cells.map((cell) => cellWords(cell, none).text)]);

describe('blocks over a page break', () => {
  it('are one paragraph when the sentence goes on, at the place of its beginning', () => {
    expect(joined([text(1, 'The invented service is')], [text(2, 'not there.'), text(2, 'Next.')])).toEqual([
      [1, 'The invented service is not there.'],
      [2, 'Next.']
    ]);
  });

  it('are two when the sentence has ended, the next begins anew, or the type differs', () => {
    expect(joined([text(1, 'It ends.')], [text(2, 'another begins')])).toHaveLength(2);
    expect(joined([text(1, 'A heading')], [text(2, 'Another heading')])).toHaveLength(2);
    expect(joined([text(1, 'It goes on')], [text(2, 'in other type', { size: 14 })])).toHaveLength(2);
  });

  it('are one row, with footnotes and a repeated heading row between its halves', () => {
    const head = (page: number) => row(page, 'Question', 'Cases');
    const pages = [
      [head(1), row(1, 'Does planning keep a sufficient focus on', ''), note(1)],
      [head(2), row(2, 'keeping the child safe?', '82%'), row(2, 'Is there a vision?', '75%')]
    ] as const;
    expect(joined(...pages)).toEqual([
      [1, 'Question', 'Cases'],
      [1, 'Does planning keep a sufficient focus on keeping the child safe?', '82%'],
      [1, 'A note'],
      [2, 'Question', 'Cases'],
      [2, 'Is there a vision?', '75%']
    ]);
  });

  it('are one row when only words are on one of the pages', () => {
    expect(joined([row(1, 'Does planning focus on', '82%')], [text(2, 'keeping safe?')])).toEqual([
      [1, 'Does planning focus on keeping safe?', '82%']
    ]);
    expect(joined([text(1, 'Does planning focus on')], [row(2, 'keeping safe?', '82%')])).toEqual([
      [1, 'Does planning focus on keeping safe?', '82%']
    ]);
  });

  it('are two rows when each has a value, and one when the value goes on', () => {
    expect(joined([row(1, 'Resettlement', '82%')], [row(2, 'Staff', '75%')])).toHaveLength(2);
    expect(joined([row(1, 'Resettlement', 'Requires')], [row(2, '', 'improvement')])).toEqual([
      [1, 'Resettlement', 'Requires improvement']
    ]);
  });

  it('are a heading and a row when the font changes', () => {
    expect(
      joined([text(1, 'Resettlement in', { font: 'bold' })], [row(2, 'Policy and practice', '82%')])
    ).toHaveLength(2);
  });

  it('are a paragraph and a row when the paragraph is wider than a column', () => {
    const prose = text(
      1,
      'This sentence of the invented report is wider than the first column of the table and'
    );
    expect(joined([prose], [row(2, 'keeping safe?', '82%')])).toHaveLength(2);
  });
});
