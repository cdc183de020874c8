import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { programmeList } from '$lib/queries/programme-list';

/** What the section on ratings shows: the programmes that rate. */
export async function askRatings(engine: Engine) {
  const programmes = await ask(engine, programmeList, {});
  return {
    programmes: programmes.filter(({ scale }) => scale === '0-36' || scale === 'rating')
  };
}
