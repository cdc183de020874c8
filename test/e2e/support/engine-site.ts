import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { startServer } from '../../../scripts/static-server.mjs';
import siteConfig from '../../../svelte.config.js';

/** Sub-path under which the site is served, so that addresses without the base path fail. */
export const BASE = '/some-base';
/** The page that holds the engine's probe. */
export const PROBE_PAGE = '/engine-probe/';

/** The policy of the site's own pages. */
function pagePolicy(): string {
  const directives = siteConfig.kit?.csp?.directives ?? {};
  const keywords = new Set(['self', 'none', 'wasm-unsafe-eval']);
  return Object.entries(directives)
    .map(([name, sources]) => {
      const list = Array.isArray(sources) ? sources : [];
      return [name, ...list.map((source) => (keywords.has(source) ? `'${source}'` : source))].join(' ');
    })
    .join('; ');
}

async function buildProbe(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    resolve: { alias: { $lib: resolve('src/lib') } },
    base: './',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve('test/e2e/support/engine-probe.ts'),
        output: { entryFileNames: 'probe.js' }
      }
    }
  });
}

/** Serves the built site, and beside its pages one that holds the engine's probe. */
export async function serveEngineSite(): Promise<{ url: string; close: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'engine-site-'));
  for (const name of readdirSync('build')) symlinkSync(resolve('build', name), join(directory, name));
  rmSync(join(directory, '_headers'));
  cpSync('build/_headers', join(directory, '_headers'));
  const page = join(directory, PROBE_PAGE);
  mkdirSync(page);
  await buildProbe(page);
  const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy()}">`;
  writeFileSync(
    join(page, 'index.html'),
    `<!doctype html><html lang="en-GB"><meta charset="utf-8">${policy}<title>Probe</title><script type="module" src="./probe.js"></script>`
  );
  const server = await startServer({ directory, base: BASE });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true });
    }
  };
}
