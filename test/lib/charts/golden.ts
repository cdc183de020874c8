import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../golden');

/** The markup that the server renders for a component, without hydration comments and scoping classes. */
export function drawn<Props extends object>(component: Component<Props>, props: NoInfer<Props>): string {
  const { body } = render(component as Component, { props, idPrefix: 'g' });
  return body
    .replace(/<!--.*?-->/gs, '')
    .replace(/ svelte-[a-z0-9]+/g, '')
    .replace(/ class="svelte-[a-z0-9]+"/g, '');
}

/** End of the first SVG of a markup, its nested ones counted. */
function endOfSvg(markup: string): number {
  let depth = 0;
  for (const tag of markup.matchAll(/<svg|<\/svg>/g)) {
    depth += tag[0] === '<svg' ? 1 : -1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  throw new Error('the markup holds no whole SVG');
}

/** A shape with nothing inside. */
const EMPTY = /(<(?:line|rect|circle|path|polyline|polygon|use)\b[^>]*)><\/\w+>/g;

/** The picture alone, one element a line. */
function svgOf(markup: string): string {
  const svg = markup.slice(markup.indexOf('<svg'), endOfSvg(markup));
  const named = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `${named.replace(EMPTY, '$1 />').replaceAll('><', '>\n<')}\n`;
}

/**
 * Holds the SVG of a chart against its committed golden file; `UPDATE_GOLDEN=1` rewrites the file instead.
 * A golden that does not exist fails, so that none is made by accident.
 */
export function expectGolden(name: string, markup: string): void {
  const file = resolve(FOLDER, `${name}.svg`);
  const picture = svgOf(markup);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, picture);
    return;
  }
  expect(existsSync(file), `no golden ${name}.svg: look at the picture, then run with UPDATE_GOLDEN=1`).toBe(
    true
  );
  expect(picture).toBe(readFileSync(file, 'utf8'));
}
