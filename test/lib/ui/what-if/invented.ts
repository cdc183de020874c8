import type { RuledInspection } from '$lib/ui/what-if/ruled-inspection';
import { inspectionOf, rulesOf } from '../../rules/real';

/** A published inspection as the page gets it; names, dates and labels are invented. */
export function ruledInspection(
  inspectionId: string,
  programmeId: string,
  parts: Partial<RuledInspection> = {}
): RuledInspection {
  const rules = rulesOf(programmeId);
  const inspection = inspectionOf(inspectionId);
  return {
    inspectionId,
    serviceId: 'invented',
    serviceName: 'Invented',
    programmeName: 'Invented programme',
    pilot: false,
    published: '2021-12',
    source: 'Report: invented',
    rules,
    inspection,
    score: null,
    scoreBasis: null,
    bases: Object.fromEntries(Object.keys(inspection.ratings).map((code) => [code, 'report' as const])),
    discretion: {},
    questions: rules.questions.map((each) => ({ ...each, label: `Label of ${each.code}` })),
    countBases: [],
    ...parts
  };
}

/** Harrow's published inspection: counts of cases, standards of 2021. */
export const harrow = () => ruledInspection('harrow-2021-12', 'yjs-2021', { score: 17 });
/** Hertfordshire's: percentages only, standards of 2018. */
export const hertfordshire = () => ruledInspection('hertfordshire-2018-09', 'yos-2018');
/** Barnet's: three of twelve ratings are known. */
export const barnet = () => ruledInspection('barnet-2022-05', 'yjs-2021');
