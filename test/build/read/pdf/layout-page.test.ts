import { describe, expect, it } from 'vitest';
import { finished } from '../../../../src/build/read/pdf/flow';
import type { Item, Rules } from '../../../../src/build/read/pdf/geometry';
import { layoutPage } from '../../../../src/build/read/pdf/layout-page';
import { block, fragmentsFrom, NO_RULES, typed } from './invented';

const known = { leading: () => 1.2, vocabulary: new Set<string>() };

function cells(items: readonly (readonly Item[])[], rules: Rules = NO_RULES): readonly (readonly string[])[] {
  return layoutPage(1, fragmentsFrom(...items), rules, known).map(
    (flow) => finished(flow, known.vocabulary).cells
  );
}

const QUESTION = [
  'Does planning keep a sufficient focus on keeping',
  'the child or young person who is in this',
  'invented case safe?'
];
const WHOLE = QUESTION.join(' ');
const across = (...ys: readonly number[]) => ys.map((y) => ({ x: 45, right: 330, y }));

describe('a table row that wraps', () => {
  it.each([
    ['top', 140],
    ['middle', 152],
    ['bottom', 164]
  ])('is one block with its value at the %s', (_, y) => {
    const items = [
      [...typed('Question', 50, 120), ...typed('%', 300, 120)],
      block(QUESTION, 50, 140),
      typed('82%', 300, y),
      [...typed('Is there a vision?', 50, 184), ...typed('75%', 300, 184)]
    ];
    expect(cells(items)).toEqual([
      ['Question', '%'],
      [WHOLE, '82%'],
      ['Is there a vision?', '75%']
    ]);
  });

  it('is one block when its value stands between two lines', () => {
    const items = [
      [...typed('Question', 50, 120), ...typed('%', 300, 120)],
      block(QUESTION.slice(0, 2), 50, 140),
      typed('82%', 300, 146),
      [...typed('Is there a vision?', 50, 172), ...typed('75%', 300, 172)]
    ];
    expect(cells(items)[1]).toEqual([QUESTION.slice(0, 2).join(' '), '82%']);
  });

  it('is told from the next one without any gap between rows', () => {
    const items = [
      block([...QUESTION, ...QUESTION], 50, 100),
      typed('82%', 300, 112),
      typed('75%', 300, 148)
    ];
    expect(cells(items)).toEqual([
      [WHOLE, '82%'],
      [WHOLE, '75%']
    ]);
  });

  it('may have a value that wraps too', () => {
    const items = [
      block(['Organisational delivery of this', 'invented service'], 50, 100),
      block(['Requires', 'improvement'], 300, 100),
      [...typed('Resettlement', 50, 132), ...typed('Good', 300, 132)]
    ];
    expect(cells(items)).toEqual([
      ['Organisational delivery of this invented service', 'Requires improvement'],
      ['Resettlement', 'Good']
    ]);
  });
});

describe('the rows of a table', () => {
  it('end at rules, whatever the gaps', () => {
    const items = [
      block(['Staff and', 'partners', 'Data and', 'reviews'], 50, 100),
      typed('2', 300, 106),
      typed('3', 300, 130)
    ];
    expect(cells(items, { across: across(92, 115.5, 140), upright: [] })).toEqual([
      ['Staff and partners', '2'],
      ['Data and reviews', '3']
    ]);
  });

  it('keep an empty cell in the middle', () => {
    const row = (y: number, first: string, second: string, third: string) => [
      ...typed(first, 50, y),
      ...(second === '' ? [] : typed(second, 200, y)),
      ...typed(third, 300, y)
    ];
    const items = [
      row(100, 'Standard', 'Score', 'Rating'),
      row(120, 'Staff', '', 'Good'),
      row(140, 'Data', '2', 'Good')
    ];
    expect(cells(items)[1]).toEqual(['Staff', '', 'Good']);
  });

  it('keep an empty last cell where a rule shows that it is there', () => {
    const items = [
      [...typed('Staff', 50, 100), ...typed('Good', 300, 100)],
      typed('Resettlement', 50, 120),
      [...typed('Data', 50, 140), ...typed('Good', 300, 140)]
    ];
    const upright = [{ x: 250, top: 90, bottom: 145, drawn: true }];
    expect(cells(items, { across: across(92, 106, 126, 145), upright })[1]).toEqual(['Resettlement', '']);
  });

  it('are not a heading in another font between them', () => {
    const items = [
      [...typed('Staff', 50, 100), ...typed('Good', 300, 100)],
      typed('Court disposals', 50, 120, { font: 'bold' }),
      [...typed('Data', 50, 140), ...typed('Good', 300, 140)]
    ];
    expect(cells(items)).toEqual([['Staff', 'Good'], ['Court disposals'], ['Data', 'Good']]);
  });

  it('do not take in the heading above and the text below', () => {
    const items = [
      typed('Ratings', 50, 80, { size: 14 }),
      [...typed('Staff', 50, 100), ...typed('Good', 300, 100)],
      [...typed('Data', 50, 120), ...typed('Good', 300, 120)],
      block(['A sentence of the invented report that follows the table and reaches', 'over it.'], 50, 150)
    ];
    expect(cells(items).map((row) => row.length)).toEqual([1, 2, 2, 1]);
  });
});

describe('key facts', () => {
  it('are a row when figure and label stand side by side', () => {
    expect(cells([[...typed('295', 50, 100, { size: 24 }), ...typed('Invented', 130, 100)]])).toEqual([
      ['295', 'Invented']
    ]);
  });

  it('are two blocks when the figure stands above', () => {
    expect(cells([typed('295', 50, 100, { size: 24 }), typed('Invented', 50, 118)])).toEqual([
      ['295'],
      ['Invented']
    ]);
  });
});
