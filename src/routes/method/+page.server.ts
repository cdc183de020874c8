import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { ratingBandList } from '$lib/queries/rating-band-list';
import { discretionThresholdList } from '$lib/queries/discretion-threshold-list';
import { indicatorList } from '$lib/queries/indicator-list';
import { keyQuestionList } from '$lib/queries/key-question-list';
import { programmeList } from '$lib/queries/programme-list';
import { ratingBasisCounts } from '$lib/queries/rating-basis-counts';
import { ratingLimitList } from '$lib/queries/rating-limit-list';
import { sourceList } from '$lib/queries/source-list';
import { standardList } from '$lib/queries/standard-list';
import { programmeRules } from '$lib/rules/programme-rules';
import { askExamples } from './shape/ask-examples';
import { askInterval } from './shape/ask-interval';

/** The rules by programme, from the rule data, and how everything else on the site is made. */
export async function load() {
  const engine = await warehouse();
  const programmes = await ask(engine, programmeList, {});
  const framework = {
    rating_bands: await ask(engine, ratingBandList, {}),
    standards: await ask(engine, standardList, {}),
    questions: await ask(engine, keyQuestionList, {}),
    discretion_thresholds: await ask(engine, discretionThresholdList, {}),
    rating_limits: await ask(engine, ratingLimitList, {})
  };
  const indicators = await ask(engine, indicatorList, {});
  return {
    programmes,
    rules: programmes
      .filter(({ scale }) => scale === '0-36')
      .map(({ programme_id, name }) => ({
        name,
        rules: programmeRules(programme_id, framework)
      })),
    examples: await askExamples(engine),
    interval: await askInterval(engine),
    bases: await ask(engine, ratingBasisCounts, {}),
    indicators: indicators
      .filter(({ judged_by }) => judged_by !== 'none')
      .map(({ name, unit, numerator_definition, period_type, source_publication, source_url }) => ({
        name,
        unit,
        counts: numerator_definition,
        period: period_type,
        source: source_publication,
        href: source_url
      })),
    sources: await ask(engine, sourceList, {})
  };
}
