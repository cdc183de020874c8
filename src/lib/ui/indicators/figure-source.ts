import type { IndicatorHead } from './slice';

/** Where the figures of one period come from: the publication, then each place where they were read, with its date. */
export function figureSource(
  head: IndicatorHead,
  sources: readonly string[],
  places?: readonly number[]
): { text: string; href?: string | undefined }[] {
  const read = places?.flatMap((place) => sources[place] ?? []) ?? [];
  const rest = read.length
    ? read.map((text) => ({ text: `read in: ${text}` }))
    : [{ text: 'read in the places listed at the end' }];
  return [{ text: head.source, href: head.sourceUrl ?? undefined }, ...rest];
}
