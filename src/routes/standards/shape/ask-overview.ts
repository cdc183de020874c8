import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { completeSetCounts } from '$lib/queries/complete-set-counts';
import { completeSets } from '$lib/queries/complete-sets';
import { programmeList } from '$lib/queries/programme-list';
import { standardGaps } from '$lib/queries/standard-gaps';
import { standardKnown } from '$lib/queries/standard-known';
import { standardList } from '$lib/queries/standard-list';
import { programmeInShort } from '$lib/ui/list/listed-service';
import { wholeSets } from '$lib/ui/standards/whole-sets';
import { pageOf, standardPages } from '$lib/ui/standards/standard-pages';

/** What is known of every standard, programme by programme, and the inspections whose sets are complete. */
export async function askOverview(engine: Engine) {
  const pages = standardPages(await ask(engine, standardList, {}));
  const known = (await ask(engine, standardKnown, {})).map((row) => {
    const page = pageOf(pages, row.programme_id, row.standard_code);
    return { ...row, page: page?.id ?? row.standard_code, title: page?.title ?? row.name };
  });
  const gaps = (await ask(engine, standardGaps, {})).map((gap) => ({
    ...gap,
    programme: programmeInShort(gap.programme)
  }));
  const counts = await ask(engine, completeSetCounts, {});
  const programmes = await ask(engine, programmeList, {});
  return {
    gaps,
    programmes: gaps.map(({ programme_id: id, programme: short, inspected }) => ({
      id,
      short,
      inspected,
      standards: known.filter((row) => row.programme_id === id && row.counts_to_score === 'yes')
    })),
    apart: known.filter((row) => row.counts_to_score === 'no'),
    complete: { ...wholeSets(await ask(engine, completeSets, {}), pages), counts },
    unlisted: programmes
      .filter(
        ({ programme_id: id, scale }) => scale === 'rating' && !gaps.some((gap) => gap.programme_id === id)
      )
      .map(({ name, inspections }) => ({ short: programmeInShort(name), inspections }))
  };
}

/** Everything that the page on all standards shows. */
export type StandardsOverview = Awaited<ReturnType<typeof askOverview>>;
/** One standard of one programme on that page. */
export type OverviewStandard = StandardsOverview['apart'][number];
