import { error } from '@sveltejs/kit';
import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { programmeList } from '$lib/queries/programme-list';
import { standardList } from '$lib/queries/standard-list';
import { severalUnder, sharedCodes, standardPages } from '$lib/ui/standards/standard-pages';
import { askStandard } from './shape/ask-standard';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page is whole without framework code; its files are offered by `$lib/ui/static-page`. */
export const csr = false;

const pagesNow = async () => standardPages(await ask(await warehouse(), standardList, {}));

/** A page for each standard, and one for each number that two standards have had. */
export const entries: EntryGenerator = async () => {
  const pages = await pagesNow();
  return [...pages.map(({ id }) => id), ...sharedCodes(pages)].map((code) => ({ code }));
};

/** One standard; or, under a number that several have had, which they are. */
export const load: PageServerLoad = async ({ params }) => {
  const pages = await pagesNow();
  const page = pages.find(({ id }) => id === params.code);
  if (page) return { ...(await askStandard(await warehouse(), page)), several: null };
  const programmes = await ask(await warehouse(), programmeList, {});
  const several = severalUnder(params.code, pages, programmes);
  if (several.length === 0) error(404, `No standard has the number “${params.code}”.`);
  return { page: null, programmes: null, several };
};
