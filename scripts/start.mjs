// `npm start`: builds the site when its sources are newer than the last build, then serves it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.mjs';
import { isBuiltFrom, sourceHash } from './source-stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

if (isBuiltFrom(join(root, 'build'), sourceHash(root))) {
  console.log('The site is built from these very facts and sources: serving it.');
} else {
  console.log('Checking the facts and building the site: this takes a minute or two.');
  const code = buildSite(root);
  if (code !== 0) {
    console.error('The build failed; its faults stand above. Nothing is served.');
    process.exit(code);
  }
}
await import('./serve.mjs');
