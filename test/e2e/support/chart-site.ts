import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { startServer } from '../../../scripts/static-server.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'";

async function buildGallery(outDir: string, gallery: string): Promise<void> {
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
        input: resolve(`test/e2e/support/${gallery}.ts`),
        output: { entryFileNames: 'gallery.js', assetFileNames: 'gallery[extname]' }
      }
    }
  });
}

/** Serves one page with the charts of a gallery in this folder, under the content policy of the site's pages. */
export async function serveChartSite(
  gallery = 'chart-gallery'
): Promise<{ url: string; close: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'chart-site-'));
  await buildGallery(directory, gallery);
  writeFileSync(join(directory, 'page.css'), 'body { margin: 0 24px; font-family: system-ui, sans-serif; }');
  writeFileSync(join(directory, '_headers'), `/*\n  Content-Security-Policy: ${POLICY}\n`);
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Charts</title>',
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="./page.css"><link rel="stylesheet" href="./gallery.css">'
  ];
  const script = '<script type="module" src="./gallery.js"></script>';
  writeFileSync(
    join(directory, 'index.html'),
    `<!doctype html><html lang="en-GB">${head.join('')}<body>${script}</body></html>`
  );
  const server = await startServer({ directory });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true });
    }
  };
}
