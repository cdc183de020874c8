import { describe, expect, it } from 'vitest';
import { endsInStream, flateStreams } from '../../../../src/build/read/pdf/flate-streams';

const object = (dictionary: string, body = 'abc') =>
  `1 0 obj\n<< ${dictionary} >>\nstream\n${body}\nendstream\nendobj\n`;
const found = (text: string) => [...flateStreams(Buffer.from(text, 'latin1'))];

describe('compressed streams', () => {
  it('are found with where they begin and end', () => {
    const text = object('/Filter /FlateDecode', 'packed');
    expect(found(text).map(({ begin, end }) => text.slice(begin, end))).toEqual(['packed\n']);
  });

  it.each([
    [1, '/Filter /FlateDecode'],
    [1, '/Filter /Fl'],
    [1, '/Filter [/ASCII85Decode /FlateDecode]'],
    [2, '/Filter [/FlateDecode /FlateDecode]'],
    [1, '/Filter /Fl#61teDecode'],
    [1, '/Filter 7 0 R']
  ])('have %i layers where they say %s', (layers, dictionary) => {
    expect(found(object(dictionary)).map((stream) => stream.layers)).toEqual([layers]);
  });

  it('are not what is not compressed, nor the mere word', () => {
    expect(found(object('/Length 3'))).toEqual([]);
    expect(found('a stream of words /FlateDecode stream')).toEqual([]);
  });

  it('say whether they are pictures', () => {
    const streams = found(object('/Subtype /Image /Filter /FlateDecode') + object('/Filter /FlateDecode'));
    expect(streams.map(({ picture }) => picture)).toEqual([true, false]);
  });

  it('go on to the end of a file that is cut off', () => {
    const cut = '1 0 obj\n<< /Filter /FlateDecode >>\nstream\nabc';
    expect(found(cut)[0]?.end).toBe(cut.length);
    expect(endsInStream(Buffer.from(cut))).toBe(true);
    expect(endsInStream(Buffer.from(`${cut}\nendstream\nendobj`))).toBe(false);
  });
});
