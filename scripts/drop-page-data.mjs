// A step of `npm run build`: pages are opened anew (`data-sveltekit-reload`), so nobody asks for what they were rendered
// from as JSON. The files would be half of the site.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../build', import.meta.url));
const entries = await readdir(build, { recursive: true, withFileTypes: true });
const dropped = entries.filter(({ name }) => name === '__data.json');
await Promise.all(dropped.map(({ parentPath, name }) => rm(join(parentPath, name))));
console.log(`Dropped ${dropped.length} files of page data.`);
