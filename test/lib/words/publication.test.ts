import { expect, it } from 'vitest';
import { publicationWords } from '$lib/words/publication';

it('names each year of the editions once, and none where none is known', () => {
  expect(publicationWords('Tables', ['2026-01', '2025-01', '2026-02'])).toBe('Tables, published 2025, 2026');
  expect(publicationWords('Tables', [])).toBe('Tables');
});
