import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  server: { fs: { allow: ['data', 'static'] } },
  ssr: { external: ['@duckdb/node-api'] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/a11y/**', 'test/perf/**'],
    testTimeout: 60_000
  }
});
