import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { factsDate } from '$lib/queries/facts-date';

/** What every page says of its facts: the newest date in them, and its first day for counting ages. */
export async function load() {
  const [date] = await ask(await warehouse(), factsDate, {});
  if (!date) throw new Error('The warehouse holds no facts, so their newest date is not known.');
  return { factsDate: date.facts_date, factsDay: date.facts_day };
}
