import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Builds the script of pages that ship no framework code under a name that they can be written with:
 * such pages are rendered before the names of hashed files are known to them.
 */
function staticPageScript(): Plugin {
  return {
    name: 'static-page-script',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/lib/ui/static-page.ts', fileName: '_app/static-page.js' });
    }
  };
}

export default defineConfig({
  plugins: [sveltekit(), staticPageScript()],
  server: { fs: { allow: ['data', 'static'] } },
  ssr: { external: ['@duckdb/node-api'] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/a11y/**', 'test/perf/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most of a small test file's time is loading what it imports, so all files share what is loaded.
    isolate: false
  }
});
