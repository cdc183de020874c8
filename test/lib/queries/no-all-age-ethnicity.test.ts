import { expect, it } from 'vitest';

const sources = import.meta.glob<string>(['/src/lib/queries/**/*.{sql,ts}', '/src/routes/**/*.{ts,svelte}'], {
  eager: true,
  query: '?raw',
  import: 'default'
});

it('no question and no page reads the ethnicity of residents of all ages, which is no denominator for children', () => {
  const readers = Object.entries(sources)
    .filter(([, text]) => /\beth_[a-z_]+/.test(text))
    .map(([path]) => path);
  expect(Object.keys(sources).length).toBeGreaterThan(80);
  expect(readers).toEqual([]);
});
