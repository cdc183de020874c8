import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { ratingChangeCounts } from '$lib/queries/rating-change-counts';
import { ratingChangeList } from '$lib/queries/rating-change-list';
import { ratingChangesLeftOut } from '$lib/queries/rating-changes-left-out';
import { changeGroups } from './change-view';

/** Re-inspections by comparable standards, those by different ones apart, and what makes no pair. */
export async function askChanges(engine: Engine) {
  const changes = await ask(engine, ratingChangeList, {});
  const counts = await ask(engine, ratingChangeCounts, {});
  return {
    groups: changeGroups(changes, counts),
    apart: changes.filter(({ measured_on }) => measured_on === 'apart'),
    leftOut: await ask(engine, ratingChangesLeftOut, {})
  };
}
/** What the section on re-inspections shows. */
export type Changes = Awaited<ReturnType<typeof askChanges>>;
