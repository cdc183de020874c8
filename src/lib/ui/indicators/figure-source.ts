import type { IndicatorHead } from './slice';

/** Where an indicator's figures come from: the publication, then each place where they were read, with its date. */
export function figureSource(
  head: IndicatorHead,
  sources: readonly string[]
): { text: string; href?: string | undefined }[] {
  return [
    { text: head.source, href: head.sourceUrl ?? undefined },
    ...sources.map((text) => ({ text: `read in: ${text}` }))
  ];
}
