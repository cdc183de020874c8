import { describe, expect, it } from 'vitest';
import { commandFor, KEYS } from '../../../../../src/build/read/review/page/keys';

const press = (key: string) => ({ key, ctrlKey: false, altKey: false, metaKey: false });
const where = { typing: false, onValue: true, shortcuts: true };

describe('a key', () => {
  it.each(KEYS)('$key asks for $command', ({ key, command }) => {
    expect(commandFor(press(key), where)).toBe(command);
  });
  it('does nothing while a person types, or with the shortcuts switched off', () => {
    for (const { key } of [...KEYS, { key: 'ArrowDown' }]) {
      expect(commandFor(press(key), { ...where, typing: true })).toBeNull();
      expect(commandFor(press(key), { ...where, shortcuts: false })).toBeNull();
    }
  });
  it.each(['ctrlKey', 'altKey', 'metaKey'])('with %s is the browser’s own', (modifier) => {
    expect(commandFor({ ...press('a'), [modifier]: true }, where)).toBeNull();
  });
  it('that is an arrow moves on a value and scrolls elsewhere', () => {
    expect(commandFor(press('ArrowDown'), where)).toBe('next');
    expect(commandFor(press('ArrowUp'), where)).toBe('previous');
    expect(commandFor(press('ArrowDown'), { ...where, onValue: false })).toBeNull();
  });
});
