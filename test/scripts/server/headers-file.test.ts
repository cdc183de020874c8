import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../scripts/server/headers-file.mjs';

const project = parseHeadersFile(readFileSync('static/_headers', 'utf8'));

describe('reading a _headers file', () => {
  it('joins the values of all rules that fit, as the public hosts do', () => {
    const rules = parseHeadersFile(
      '# note\n/*\n  X-A: 1\n\n/deep/*\n  x-a: 2\n  X-B: b: c\n/*.csv\n  x-c: 3\n'
    );
    expect(headersFor(rules, '/')).toEqual({ 'x-a': '1' });
    expect(headersFor(rules, '/deep/x.csv')).toEqual({ 'x-a': '1, 2', 'x-b': 'b: c', 'x-c': '3' });
  });
  it('does not let a star reach across its own ends', () => {
    const rules = parseHeadersFile('/ab*ba\n  x-a: 1\n');
    expect(headersFor(rules, '/aba')).toEqual({});
    expect(headersFor(rules, '/abba')).toEqual({ 'x-a': '1' });
  });
  it('names every line that it cannot read, together', () => {
    const read = () => parseHeadersFile('  x-a: 1\n/*/b/*\n/*\n  nonsense\n');
    expect(read).toThrow('line 1: "  x-a: 1"\nline 2: "/*/b/*"\nline 4: "  nonsense"');
  });
});

describe("the project's own _headers", () => {
  it.each(['/', '/services/derby/', '/data/yos.duckdb', '/engine/worker.js'])('protects %s', (path) => {
    const headers = headersFor(project, path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['referrer-policy']).toBeDefined();
    expect(headers['permissions-policy']).toBeDefined();
  });
  it('leaves the scripts of a page to the policy in the page', () => {
    expect(headersFor(project, '/services/derby/')['content-security-policy']).toBe("frame-ancestors 'none'");
  });
  it('lets the engine’s worker compile WASM and reach only its own origin', () => {
    expect(headersFor(project, '/engine/duckdb-worker-abc.js')['content-security-policy']).toBe(
      "frame-ancestors 'none', default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
    );
  });
  it('caches for ever what is named by its hash, and only that', () => {
    for (const path of ['/_app/immutable/chunks/x.js', '/engine/duckdb-eh-abc.wasm'])
      expect(headersFor(project, path)['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/_app/version.json', '/data/services.csv', '/engine/manifest.json'])
      expect(headersFor(project, path)['cache-control']).toBeUndefined();
  });
});
