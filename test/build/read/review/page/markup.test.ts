import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Markup, markup } from '../../../../../src/build/read/review/page/markup';

describe('markup', () => {
  it('escapes every text put in, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/') }), (text) => {
        const { text: html } = markup`<p title="${text}">${text}</p>`;
        expect(html.replaceAll(/[^<>"']/g, '')).toBe('<"">' + '<>');
      }),
      { seed: 1 }
    );
  });
  it('takes markup as it is, in lists too, and leaves out what is not there', () => {
    const part = new Markup('<b>x</b>');
    expect(markup`${part}${[part, part]}${null}${false}${0}`.text).toBe('<b>x</b><b>x</b><b>x</b>0');
  });
});
