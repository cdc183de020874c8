import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { comparedCaseloads } from '$lib/queries/compared-caseloads';
import { comparedCci } from '$lib/queries/compared-cci';
import { ratingBandList } from '$lib/queries/rating-band-list';
import { standardList } from '$lib/queries/standard-list';
import type { ComparedDetails } from '$lib/ui/compare/compared';
import { packCompared } from '$lib/ui/compare/packed-compared';
import { askIndicators } from './shape/ask-indicators';
import { askNear } from './shape/ask-near';
import { askQuestions } from './shape/ask-questions';
import { askServices } from './shape/ask-services';

/** Programmes whose inspections share the scale from 0 to 36. */
const ON_SCALE = new Set(['yos-2018', 'yjs-2021']);

/** Everything that puts any services side by side, packed: what a reader chooses is answered from it. */
export async function load() {
  const engine = await warehouse();
  const { services, former, programmes } = await askServices(engine);
  const near = await askNear(
    engine,
    services.map(({ id }) => id)
  );
  const indicators = await askIndicators(engine, services);
  const details: ComparedDetails = {
    programmes,
    standards: (await ask(engine, standardList, {})).filter((row) => ON_SCALE.has(row.programme_id)),
    bands: (await ask(engine, ratingBandList, {})).filter((row) => row.programme_id === 'yjs-2021'),
    questions: await askQuestions(engine),
    caseloads: await ask(engine, comparedCaseloads, {}),
    cci: await ask(engine, comparedCci, {})
  };
  return { packed: packCompared({ services, former, near, indicators }), details };
}
