import { ask } from '$lib/engine/ask';
import { warehouse } from '$lib/engine/site-warehouse';
import { ratingBandList } from '$lib/queries/rating-band-list';
import { discretionThresholdList } from '$lib/queries/discretion-threshold-list';
import { figureCounts } from '$lib/queries/figure-counts';
import { indicatorList } from '$lib/queries/indicator-list';
import { keyQuestionList } from '$lib/queries/key-question-list';
import { programmeList } from '$lib/queries/programme-list';
import { ratingBasisCounts } from '$lib/queries/rating-basis-counts';
import { ratingLimitList } from '$lib/queries/rating-limit-list';
import { revisionCounts } from '$lib/queries/revision-counts';
import { similarVerdicts } from '$lib/queries/similar-verdicts';
import { sourceList } from '$lib/queries/source-list';
import { standardList } from '$lib/queries/standard-list';
import { programmeRules } from '$lib/rules/programme-rules';
import { SHOWN_INDICATORS } from '$lib/ui/indicators/shown-indicators';
import { verdictSummary } from '$lib/ui/method/verdict-summary';
import { shortIndicatorName } from '$lib/words/indicator-names';
import { askComparison } from './shape/ask-comparison';
import { askExamples } from './shape/ask-examples';
import { askInterval } from './shape/ask-interval';
import { askSimilar } from './shape/ask-similar';
import { askSpread } from './shape/ask-spread';
import { carriers } from './shape/carriers';

/** The page is whole as HTML and needs no script. */
export const csr = false;

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
  const nameOf = (id: string) =>
    shortIndicatorName(id, indicators.find(({ indicator_id }) => indicator_id === id)?.name ?? id);
  const figures = await ask(engine, figureCounts, {});
  const figuresOf = (status: string) => figures.find((row) => row.status === status)?.figures ?? 0;
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
    similar: await askSimilar(engine),
    verdicts: verdictSummary(
      await ask(engine, similarVerdicts, {}),
      new Map(SHOWN_INDICATORS.map((id) => [id, nameOf(id)]))
    ),
    comparison: await askComparison(engine, indicators),
    spread: await askSpread(engine, indicators),
    carriers: carriers(indicators),
    revisions: (await ask(engine, revisionCounts, {}))
      .filter(({ indicator_id }) => SHOWN_INDICATORS.includes(indicator_id))
      .map((row) => ({ ...row, name: nameOf(row.indicator_id) })),
    figures: {
      value: figuresOf('value'),
      suppressed: figuresOf('suppressed'),
      notPublished: figuresOf('not-published')
    },
    sources: await ask(engine, sourceList, {})
  };
}
