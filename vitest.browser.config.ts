import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  test: {
    include: ['test/e2e/**/*.test.ts', 'test/a11y/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Reading a page is mostly waiting for it to fall silent, so more files than cores run side by side.
    maxWorkers: 3
  }
});
