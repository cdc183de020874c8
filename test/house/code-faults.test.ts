import { describe, expect, it } from 'vitest';
import { anyFaults, lengthFaults, silencerFaults, undocumentedExports } from './code-faults';

describe('a file that is too long', () => {
  it.each([
    ['a.ts', 200],
    ['a.mjs', 200],
    ['A.svelte', 250]
  ])('is found: %s with more than %i lines', (path, cap) => {
    expect(lengthFaults(path, 'x\n'.repeat(cap))).toEqual([]);
    expect(lengthFaults(path, 'x\n'.repeat(cap + 1))).toEqual([`${path}: ${cap + 1} lines, at most ${cap}`]);
  });
});

describe('a check that is switched off', () => {
  it('is found with its line', () => {
    const text = `const a = 1;\n// ${'eslint-' + 'disable'}-next-line\n/* ${'@ts-' + 'ignore'} */`;
    expect(silencerFaults('a.ts', text)).toEqual([
      `a.ts:2: ${'eslint-' + 'disable'}`,
      `a.ts:3: ${'@ts-' + 'ignore'}`
    ]);
  });
});

describe('the type that checks nothing', () => {
  it.each([
    ['a.ts', 'let a: any;'],
    ['a.ts', 'const a = b as any;'],
    ['a.ts', 'type A = Record<string, any[]>;'],
    ['A.svelte', '<script lang="ts">let a: any;</script>'],
    ['a.mjs', '/** @param {Map<string, any>} a */']
  ])('is found in %s: %s', (path, text) => {
    expect(anyFaults(path, text)).toEqual([`${path}:1: any`]);
  });
  it('is not taken for the word', () => {
    expect(anyFaults('a.ts', "// any of these\nconst any = 'any';\nexpect.any(String);")).toEqual([]);
    expect(anyFaults('a.mjs', '/** @param {string} a any of these */')).toEqual([]);
  });
});

describe('an export without a doc block', () => {
  it.each([
    ['const', 'export const a = 1;'],
    ['function', 'export function a() {}'],
    ['class', 'export class a {}'],
    ['interface', 'export interface a {}'],
    ['type', 'export type a = 1;'],
    ['enum', 'export enum a {}'],
    ['with a plain comment', '// says little\nexport const a = 1;'],
    ['with an empty block', '/** */\nexport const a = 1;']
  ])('is found: %s', (_, text) => {
    expect(undocumentedExports('x.ts', text)).toEqual([
      `x.ts:${text.split('\n').length}: export a has no doc block`
    ]);
  });
  it('is found when it is the default, or in a component', () => {
    expect(undocumentedExports('x.ts', 'export default 1;')).toEqual([
      'x.ts:1: export default has no doc block'
    ]);
    const component = '<script module lang="ts">\n  export const a = 1;\n</script>\n<p>x</p>';
    expect(undocumentedExports('X.svelte', component)).toEqual(['X.svelte:2: export a has no doc block']);
  });
  it('is nothing that is documented, passed on, or another signature of what is documented', () => {
    const text = [
      '/** What it gives. */\nexport const a = 1;',
      '/**\n * What it gives.\n */\nexport function b(x: string): void;',
      'export function b(x: unknown): void {}',
      "export { c } from './c';",
      "export * from './d';",
      'const e = 1;'
    ].join('\n');
    expect(undocumentedExports('x.ts', text)).toEqual([]);
  });
});
