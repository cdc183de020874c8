import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { serviceInspections } from '$lib/queries/service-inspections';
import type { ServiceProfile } from '$lib/queries/service-profile';
import { formatPartialDate } from '$lib/words/dates';
import { serviceHeadline } from '$lib/words/service-headline';
import { rulerFinding } from '../../sections/ruler-finding';
import { askIndicators } from '../../shape/ask-indicators';
import { askSimilarScores } from '../../shape/ask-similar-scores';
import { askStandards } from '../../shape/ask-standards';
import { askWhatIf } from '../../shape/ask-what-if';
import { rulerView } from '../../shape/ruler-view';
import { askSimilarSlice } from './ask-similar-slice';
import { packDifferences } from './pack-differences';
import { packIndicators } from './pack-indicators';
import { packProspects } from './pack-prospects';
import { packSources } from './pack-sources';
import { packStandards } from './pack-standards';
import { carriesTrend } from './pack-trend';

/** Asks for everything that the two printed pages of a service hold, from the same answers as its own page. */
export async function askPack(engine: Engine, profile: ServiceProfile) {
  const inspections = await ask(engine, serviceInspections, { serviceId: profile.service_id });
  const standards = await askStandards(engine, profile);
  const indicators = await askIndicators(engine, profile);
  const slice = await askSimilarSlice(engine, profile, indicators);
  const ruled = await askWhatIf(engine, profile.service_id);
  const ruler = rulerView(profile, inspections, standards);
  const latest = inspections.find((i) => i.inspection_id === profile.latest_id) ?? null;
  const isLatest = profile.latest_id === profile.ruler_id;
  const used = [latest, ruler?.latest ?? null].filter((i) => i !== null);
  return {
    profile,
    headline: serviceHeadline(profile),
    ruler: ruler && {
      ...ruler,
      finding: rulerFinding(profile, ruler.bands, ruler.sum),
      similar: await askSimilarScores(engine, profile)
    },
    standards: packStandards(
      standards.find((of) => of.inspectionId === profile.ruler_id) ?? null,
      profile.ruler_rating !== null,
      isLatest || !profile.ruler_published ? '' : formatPartialDate(profile.ruler_published)
    ),
    differences: slice && packDifferences(slice),
    indicators: packIndicators(indicators.views, slice),
    trendTested: indicators.views.some(carriesTrend),
    prospects: packProspects(
      isLatest ? (ruled.find((one) => one.inspectionId === profile.ruler_id) ?? null) : null,
      profile,
      ruler?.sum ?? null
    ),
    sources: packSources([...new Map(used.map((i) => [i.inspection_id, i])).values()], indicators)
  };
}

/** What the printed pages of a service say. */
export type Pack = Awaited<ReturnType<typeof askPack>>;
