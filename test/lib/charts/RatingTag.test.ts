import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RatingTag from '$lib/charts/marks/RatingTag.svelte';

const tag = (props: Parameters<typeof render<typeof RatingTag>>[1] extends { props?: infer P } ? P : never) =>
  render(RatingTag, { props: props as never })
    .body.replace(/<!--.*?-->/gs, '')
    .replace(/ svelte-[a-z0-9]+/g, '');
const text = (markup: string) => markup.replace(/<[^>]+>/g, '').trim();

describe('the rating tag', () => {
  it('says the rating in words, or as letters with the word read out', () => {
    expect(text(tag({ rating: 'Requires improvement' }))).toBe('Requires improvement');
    const short = tag({ rating: 'Requires improvement', letters: true });
    expect(short).toContain('aria-hidden="true"');
    expect(text(short)).toBe('RIRequires improvement');
  });
  it('sets what is not rated and what was not found apart from ratings and from each other', () => {
    expect(text(tag({ rating: 'Not rated', letters: true }))).toBe('Not rated');
    expect(text(tag({ rating: null }))).toBe('No rating found');
    expect(text(tag({ rating: null, absent: 'Not inspected' }))).toBe('Not inspected');
    const kinds = (['Good', 'Not rated', null] as const).map(
      (rating) => /class="tag ([a-z-]+)/.exec(tag({ rating }))?.[1]
    );
    expect(kinds).toEqual(['good', 'not-rated', 'absent']);
  });
});
