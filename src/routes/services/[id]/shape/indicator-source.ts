import { publicationWords } from '$lib/words/publication';
import type { SourceAnswer } from '$lib/queries/source-list';
import type { IndicatorView } from './indicator-view';

/** Where an indicator's figures come from: the publication with the years of the editions used, and its address. */
export function indicatorSource(
  { indicator, series }: IndicatorView,
  sources: readonly SourceAnswer[]
): { text: string; href?: string }[] {
  const used = new Set(series.flatMap((line) => line.points.map((point) => point.sourceId)));
  const vintages = sources.filter((source) => used.has(source.source_id)).map((source) => source.vintage);
  const text = publicationWords(indicator.source_publication, vintages);
  return [indicator.source_url ? { text, href: indicator.source_url } : { text }];
}
