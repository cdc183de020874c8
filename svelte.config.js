import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * The sub-path under which the site is served; empty at a host's root.
 *
 * @param {string} text
 * @returns {text is '' | `/${string}`}
 */
const isSubPath = (text) => text === '' || (text.startsWith('/') && !text.endsWith('/'));
const base = process.env.BASE_PATH ?? '';
if (!isSubPath(base))
  throw new Error(`BASE_PATH is “${base}”, expected nothing or a path such as /yos-compare`);

/** @type {import('@sveltejs/kit').Config} */
const config = {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({
      pages: 'build',
      assets: 'build',
      fallback: '404.html',
      precompress: false,
      strict: true
    }),
    alias: { $lib: 'src/lib' },
    paths: { base, relative: true },
    // One sheet costs a round trip before the first figure, so each page carries its own styles.
    inlineStyleThreshold: 60_000,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval'],
        // The hash is of the one style attribute that Kit writes, on the element that announces a new page.
        'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['self'],
        'form-action': ['self']
      }
    },
    prerender: {
      // Pages are drawn while DuckDB, on a thread of its own, answers for the next ones.
      concurrency: 4,
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleUnseenRoutes: 'fail'
    }
  }
};

export default config;
