import { describe, expect, it } from 'vitest';
import { proportionsIn } from '../../../../src/build/read/find/sqs-proportion';

const wordings = (sentence: string) => proportionsIn(sentence).map(({ wording }) => wording);

describe('a proportion in words', () => {
  it.each([
    ['Almost all cases were assessed.', 'almost all'],
    ['Nearly all of them were assessed.', 'nearly all'],
    ['A large majority of plans were sound.', 'large majority'],
    ['The vast majority of plans were sound.', 'vast majority'],
    ['In the great majority of cases this was so.', 'large majority'],
    ['In three-quarters of cases this was so.', 'three-quarters'],
    ['In over three quarters of cases this was so.', 'over three-quarters'],
    ['Two thirds of cases had a plan.', 'two-thirds'],
    ['In just over half of cases there was a plan.', 'just over half'],
    ['In about half the cases there was a plan.', 'about half'],
    ['One-third of cases had none.', 'one-third'],
    ['A third of cases had none.', 'one-third'],
    ['A quarter of cases had none.', 'one-quarter'],
    ['Most plans were sound.', 'most'],
    ['All relevant cases had a plan.', 'all']
  ])('is read in one spelling: %s', (sentence, wording) => {
    expect(wordings(sentence)).toEqual([wording]);
  });
  it.each([
    ['All but four cases had a plan.', 'all but four', 4],
    ['There was a plan in all except two instances.', 'all but two', 2],
    ['All bar 11 cases had a plan.', 'all but 11', 11]
  ])('may leave out a number of cases: %s', (sentence, wording, allBut) => {
    expect(proportionsIn(sentence)).toMatchObject([{ wording, allBut }]);
  });
  it.each([
    'The most likely cause was looked at.',
    'The most recent plan was sound.',
    'Most importantly of all, none was missed.'.replace('Most importantly', 'The most important'),
    'All in all, it went well.',
    'Staff were all there.',
    'They lived in halfway houses.'
  ])('is not read from %s', (sentence) => {
    expect(wordings(sentence)).toEqual([]);
  });
  it('comes with its place, one after another', () => {
    const sentence = 'Most cases had a plan, but in one-third of cases it was poor.';
    const found = proportionsIn(sentence);
    expect(found.map(({ index, length }) => sentence.slice(index, index + length))).toEqual([
      'Most',
      'one-third'
    ]);
    expect(found.map(({ allBut }) => allBut)).toEqual([null, null]);
  });
});
