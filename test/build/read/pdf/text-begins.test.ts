import { describe, expect, it } from 'vitest';
import {
  beginsLower,
  changesFont,
  endsSentence,
  goesOn,
  hasRoom,
  newBeginning
} from '../../../../src/build/read/pdf/text-begins';
import { fragmentsFrom, typed, type Type } from './invented';

function pair(above: string, below: string, type: Type = {}) {
  const [first, second] = fragmentsFrom(typed(above, 50, 100), typed(below, 50, 112, type));
  if (first === undefined || second === undefined) throw new Error('expected two lines');
  return [first, second] as const;
}

describe('a text', () => {
  it.each(['done.', 'safe?', 'following:', 'said so.”', '(see above.)'])(
    'ends a sentence with "%s"',
    (text) => {
      expect(endsSentence(text)).toBe(true);
    }
  );

  it('does not end one with a word', () => {
    expect(endsSentence('keeping the')).toBe(false);
  });

  it('goes on after a comma, a dash or a word that needs another', () => {
    expect(['safe,', 'keeping the', 'and', 'multi-'].map(goesOn)).toEqual([true, true, true, true]);
    expect(goesOn('well')).toBe(false);
  });

  it('begins in lower case in the middle of a sentence, and not with the letter of a list', () => {
    expect(['young person', '“young”', 'Young', 'a) young', '82%'].map(beginsLower)).toEqual([
      true,
      true,
      false,
      false,
      false
    ]);
  });
});

describe('two lines', () => {
  it('have room for the next word, or not', () => {
    expect(hasRoom(...pair('Short', 'Next one'), 200)).toBe(true);
    expect(hasRoom(...pair('Short', 'Next one'), 90)).toBe(false);
  });

  it('go on, or begin anew', () => {
    expect(newBeginning(...pair('keeping the child', 'or young person safe?'), 140)).toBeLessThan(0);
    expect(newBeginning(...pair('Is it good?', 'Does planning focus?'), 300)).toBeGreaterThan(2);
    expect(newBeginning(...pair('Heading', 'text', { size: 14 }), 300)).toBeGreaterThan(2);
  });

  it('may change the font', () => {
    expect(changesFont(...pair('Heading', 'text', { font: 'bold' }))).toBe(true);
    expect(changesFont(...pair('Heading', 'text'))).toBe(false);
  });
});
