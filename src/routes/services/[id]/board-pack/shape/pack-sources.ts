import type { ServiceInspection } from '$lib/queries/service-inspections';
import { formatPartialDate } from '$lib/words/dates';
import { listInWords, sentenceCase } from '$lib/words/lists';
import { sourceKindWords } from '$lib/words/source-kind';
import { sourceLink, type SourceLink } from '$lib/words/source-link';
import type { Indicators } from '../../shape/ask-indicators';
import { indicatorSource } from '../../shape/indicator-source';
import { shortIndicatorName } from '$lib/words/indicator-names';

/** A source of the printed page: what was taken from it, and where it is. */
export interface PackSource extends SourceLink {
  /** What was read there, as a sentence begins. */
  what: string;
}

function inspectionSource(inspection: ServiceInspection): PackSource {
  const { programme_name: programme, published, source, source_kind: kind } = inspection;
  const date = published ? formatPartialDate(published) : 'date not found';
  return { ...sourceLink(source), what: `${programme}, report of ${date}, ${sourceKindWords(kind)}` };
}

/** Where every figure of the page was read: inspections first, then indicators, those of one publication together. */
export function packSources(
  inspections: readonly ServiceInspection[],
  { views, sources }: Indicators
): PackSource[] {
  const named = views.flatMap((view) => {
    const name = shortIndicatorName(view.indicator.indicator_id, view.indicator.name);
    return indicatorSource(view, sources).map((link) => ({ ...link, name }));
  });
  const texts = [...new Set(named.map(({ text }) => text))];
  return [
    ...inspections.map(inspectionSource),
    ...texts.flatMap((text) => {
      const same = named.filter((one) => one.text === text);
      const href = same[0]?.href;
      const what = sentenceCase(listInWords(same.map(({ name }) => name)));
      return [{ text, what, ...(href ? { href } : {}) }];
    })
  ];
}
