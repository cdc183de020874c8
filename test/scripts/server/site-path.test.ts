import fc from 'fast-check';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSitePath } from '../../../scripts/server/site-path.mjs';

describe('reading what a request asks for', () => {
  it('decodes the path and leaves the query out', () => {
    expect(readSitePath('/a%20b/?x=1?y=2', '')).toEqual({ kind: 'path', path: '/a b/' });
  });
  it('takes the base off, and sends its bare name to the site below it', () => {
    expect(readSitePath('/yos/services/', '/yos')).toEqual({ kind: 'path', path: '/services/' });
    expect(readSitePath('/yos?a=b?c', '/yos')).toEqual({ kind: 'redirect', to: '/yos/?a=b?c' });
    expect(readSitePath('/yosemite/', '/yos')).toEqual({ kind: 'outside' });
    expect(readSitePath('/', '/yos')).toEqual({ kind: 'outside' });
  });
  it.each([
    '/../etc/passwd',
    '/%2e%2e/etc/passwd',
    '/a/..%2f..%2fb',
    '/a\\..\\b',
    '/%5c..%5cb',
    '//example.org/',
    '/a%00.html',
    '/.git/config',
    '/.source-stamp',
    '/%zz',
    'http://example.org/'
  ])('refuses %s', (target) => {
    expect(readSitePath(target, '').kind).toBe('bad');
  });
  it('allows .well-known, the one dotted name that belongs to a site', () => {
    expect(readSitePath('/.well-known/security.txt', '').kind).toBe('path');
  });
  it('never leaves the folder, whatever is asked', () => {
    const root = resolve('/site');
    const pieces = fc.constantFrom(
      '..',
      '.',
      '/',
      '%2e',
      '%2f',
      '%5c',
      '\\',
      'a',
      '%00',
      '%252e',
      '?',
      '.well-known'
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const asked = readSitePath(`/${parts.join('')}`, '');
        if (asked.kind === 'path')
          expect(`${join(root, asked.path)}${sep}`.startsWith(root + sep)).toBe(true);
      }),
      { seed: 2, numRuns: 2000 }
    );
  });
});
