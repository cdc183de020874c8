import { group } from 'd3-array';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { headlineScores, type HeadlineScore } from '$lib/queries/headline-scores';
import { programmeList } from '$lib/queries/programme-list';
import { programmeYears } from '$lib/queries/programme-years';
import type { DistributionRow } from '$lib/words/describe-distribution';

/** One row for each headline theme; no median, since the reports advise against close comparison. */
export function themeRows(scores: readonly HeadlineScore[], inspections: number): DistributionRow[] {
  return [...group(scores, ({ code }) => code).values()].map((own) => ({
    label: own[0]?.label ?? '',
    scores: own.map(({ name, published, pct }) => ({
      label: `${name}, ${published.slice(0, 4)}`,
      value: pct
    })),
    inspections,
    median: null,
    lowerQuartile: null,
    upperQuartile: null
  }));
}

/** The programmes since 2009 in their order, with what was found of those before the scale of 36. */
export async function askProgrammes(engine: Engine) {
  const programmes = await ask(engine, programmeList, {});
  const headline = await ask(engine, headlineScores, {});
  const found = await ask(engine, programmeYears, {});
  const byScores = programmes.find(({ scale }) => scale === 'percentage');
  const withoutScale = programmes.filter(({ scale }) => scale === 'words' || scale === 'none');
  return {
    programmes,
    themes: themeRows(headline, byScores?.inspections ?? 0),
    withoutScale: withoutScale.map((programme) => ({
      ...programme,
      years: found.filter(({ programme_id }) => programme_id === programme.programme_id)
    }))
  };
}
/** What the section on programmes shows. */
export type ProgrammesFound = Awaited<ReturnType<typeof askProgrammes>>;
