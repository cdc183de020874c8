import { describe, expect, it } from 'vitest';
import { findFji } from '../../../../src/build/read/find/fji';
import { passages } from '../invented';

const read = (text: string) =>
  findFji(passages(text, 'fji-2012'), 'invented').map(({ column, value }) => `${column} ${value}`);

describe('judgements of a Full Joint Inspection', () => {
  it.each([
    ['Reducing reoffending', 'reducing_reoffending'],
    ['Reducing the likelihood of reoffending', 'reducing_reoffending'],
    ['Protecting the public', 'protecting_public'],
    ['Protecting children and young people', 'protecting_children'],
    ['Protecting the child or young person', 'protecting_children'],
    ['Ensuring that the sentence is served', 'sentence_served'],
    ['Making sure the sentence is served', 'sentence_served'],
    ['Governance and partnerships', 'governance'],
    ['Effective governance and partnerships', 'governance']
  ])('stand beside the name of their area: %s', (name, column) => {
    expect(read(`${name}\tSatisfactory\t★★★☆`)).toEqual([`${column} Satisfactory`]);
  });
  it('stand behind a colon or a dash, or alone on the next line, with stars or without', () => {
    expect(read('Protecting the public: GOOD')).toEqual(['protecting_public Good']);
    expect(read('Protecting the public – Poor')).toEqual(['protecting_public Poor']);
    expect(read('Protecting the public\n\n★★☆☆ Unsatisfactory')).toEqual([
      'protecting_public Unsatisfactory'
    ]);
  });
  it('belong to one area only', () => {
    expect(
      read('Reducing reoffending\n\nProtecting the public\n\nGood\n\nEnsuring the sentence is served\n\nPoor')
    ).toEqual(['protecting_public Good', 'sentence_served Poor']);
  });
  it('are not made of words of prose, of the contents, of a footnote or of another scale', () => {
    expect(read('Protecting the public\n\nThe work was good in most cases.')).toEqual([]);
    const lengthy = 'was looked at in many ways by many people over a good many weeks, '.repeat(2);
    expect(read(`Protecting the public ${lengthy} which they called: good`)).toEqual([]);
    expect(read('Contents\n\nProtecting the public\t12\nReducing reoffending\t14')).toEqual([]);
    expect(read('¹ Protecting the public: Good')).toEqual([]);
    expect(read('Protecting the public\tOutstanding')).toEqual([]);
  });
  it('are filed under the service', () => {
    expect(findFji(passages('Protecting the public: Good', 'fji-2012'), 'invented')[0]).toMatchObject({
      table: 'fji',
      key: { service_id: 'invented' }
    });
  });
});

describe('stars', () => {
  it.each([
    ['The service was given 17 of the stars, 17 out of 24.', ['stars_of_24 17']],
    ['Stars: 9/24', ['stars_of_24 9']],
    ['9/24', []],
    ['Stars: 9 of 12, on 24 May', []],
    ['¹ Stars: 9/24', []]
  ])('are read where 24 and the word are printed: %s', (text, values) => {
    expect(read(text)).toEqual(values);
  });
});
