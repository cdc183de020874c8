import { describe, expect, it } from 'vitest';
import { bare, gluedMark } from '../../../../src/build/read/find/figures';
import { pairsIn } from '../../../../src/build/read/find/pairs';
import { passages, sourceOf } from '../invented';

const LABELS = ['staff', 'total youth population', 'somewhere yos', 'average of all'];
/** The labels that these tests know. */
const isLabel = (words: string) => LABELS.includes(words.toLowerCase());
/** What is paired in an invented text: "label = figure", a "~" before what is in doubt. */
const read = (text: string) =>
  pairsIn(passages(text), isLabel).map(
    ({ label, figure, doubt }) => `${doubt === undefined ? '' : '~'}${label} = ${figure}`
  );

describe('a label and its figure', () => {
  it('stand in one row, in either order', () => {
    expect(read('1,204\tTotal population Nowhere\nVacancy rate\t12.5%\nBudget\t£ 1,163,204')).toEqual([
      'total population nowhere = 1,204',
      'vacancy rate = 12.5%',
      'budget = £ 1,163,204'
    ]);
  });
  it('stand on lines of their own, the figure above or under its label', () => {
    expect(read('295\n\nSomewhere YOS\n\n301\n\nAverage of all')).toEqual([
      'somewhere yos = 295',
      'average of all = 301'
    ]);
    expect(read('Total youth\n\npopulation\n\n1,018 (9.4%)\n\nStaff\n\n12')).toEqual([
      'total youth population = 1,018 (9.4%)',
      'staff = 12'
    ]);
  });
  it('are in doubt where a figure or label has no partner', () => {
    expect(read('295\n\nSomewhere YOS\n\n301')).toEqual(['~somewhere yos = 295']);
  });
  it('are not paired across prose, a heading or another row', () => {
    const prose =
      'Here is a sentence that tells something of the place and goes on for a good while more after that.';
    expect(read(`295\n\n${prose}\n\nSomewhere YOS`)).toEqual([]);
    expect(read('295\n\nCaseload information\n\nSomewhere YOS')).toEqual([]);
    expect(read('295\n\nOne\tTwo\n\nSomewhere YOS')).toEqual([]);
  });
  it('are not paired in a row with two figures or none', () => {
    expect(read('Somewhere\t12\t14\nSomewhere\tnowhere\n12\t14')).toEqual([]);
  });
  it('are paired across a footnote', () => {
    expect(read('295\n\n¹ A note of some words.\n\nSomewhere YOS')).toEqual(['somewhere yos = 295']);
  });
  it.each(['2018-19', '12/36', '12 staff', '£', '3.4.1'])('are no figure: %s', (words) => {
    expect(read(`Somewhere\t${words}`)).toEqual([]);
  });
});

describe('the heading of pairs', () => {
  const headings = (text: string) => pairsIn(passages(text), isLabel).map(({ heading }) => heading);

  it('is the last one above, also where it is broken over two lines', () => {
    expect(headings('First-time entrant rate\n\nper 100,000\n\n295\n\nSomewhere YOS')).toEqual([
      'first-time entrant rate per 100,000'
    ]);
    expect(headings('Key facts\n\nReoffending rates\n\nA\t1\nB\t2')).toEqual([
      'reoffending rates',
      'reoffending rates'
    ]);
  });
});

describe('a printed figure', () => {
  it.each([
    ['£1,163,204', '1163204'],
    ['£ 900', '900'],
    ['43.0%', '43.0'],
    ['64%20', '64'],
    ['111,018 (9.4%)', '111018'],
    ['0', '0']
  ])('loses its signs: %s', (figure, value) => {
    expect(bare(figure)).toBe(value);
  });
  it('may have a mark glued to it only where a note has this mark, and nothing else bears it or the numbering is just there', () => {
    const glued = (text: string) => {
      const [pair] = pairsIn(passages(text), isLabel);
      return pair ? gluedMark(bare(pair.figure), pair, sourceOf(text)) : undefined;
    };
    const note = '\n\n¹⁵ Where the figure is from.';
    expect(glued(`Managers\t315${note}`)).toBe('15');
    expect(glued('Managers\t315')).toBeNull();
    expect(glued(`Managers\t316${note}`)).toBeNull();
    expect(glued(`Managers\t15${note}`)).toBeNull();
    expect(glued(`Managers\t315%${note}`)).toBeNull();
    expect(glued(`Managers¹⁵\t315${note}`)).toBeNull();
    expect(glued(`Managers\t315\n\nStaff¹⁵ were there.${note}`)).toBeNull();
    expect(glued(`Staff¹⁵ were there.\n\nManagers\t315${note}`)).toBe('15');
    expect(glued(`Staff¹⁴ were there.\n\nManagers\t315\n\nStaff¹⁵ were there.${note}`)).toBe('15');
  });
});
