import type { StandardPrompt } from '$lib/queries/standard-prompts';
import { proportionInterval } from '$lib/stats/proportion-interval';
import { casesOf } from '$lib/words/cases';
import { formatPercent } from '$lib/words/numbers';

/** One prompt's result in one report. */
export interface PromptLine {
  code: string;
  label: string;
  question: string;
  /** `4 of 5 (80 %)`, `21 % of 14 cases`, or how many without what they are of. */
  result: string;
  /** Share for sorting, 0–1; null where it cannot be known. */
  share: number | null;
  /** 95 % interval in words; null where no counts are printed. */
  interval: string | null;
}

/** The prompts of one report, the lowest share first, never put together with those of another. */
export interface PromptReport {
  inspectionId: string;
  programmeId: string;
  serviceId: string;
  service: string;
  published: string;
  source: string;
  prompts: readonly PromptLine[];
  /** What the shares are of, as the report has it, with its slips. */
  bases: readonly string[];
}

function lineOf(row: StandardPrompt): PromptLine {
  const { yes_cases: yes, base_cases: base, published_pct: pct } = row;
  const counted = yes !== null && base !== null && base > 0;
  const { lower, upper } = counted ? proportionInterval(yes, base, 0.95) : { lower: null, upper: null };
  const printed = pct === null ? null : `${formatPercent(pct)}${base === null ? '' : ` of ${base} cases`}`;
  return {
    code: `${row.question_code} ${row.prompt_code}`,
    label: row.label,
    question: row.question,
    result: counted
      ? casesOf(yes, base)
      : (printed ?? (yes === null ? 'not printed' : `${yes} cases, of how many is not printed`)),
    share: counted ? yes / base : pct === null ? null : pct / 100,
    interval:
      lower === null || upper === null
        ? null
        : `${formatPercent(100 * lower)} to ${formatPercent(100 * upper)}`
  };
}

const byShare = (a: PromptLine, b: PromptLine) =>
  (a.share ?? Infinity) - (b.share ?? Infinity) || (a.code < b.code ? -1 : 1);

/** The prompts of a standard report by report, in the order given; within a report the lowest share first. */
export function promptReports(rows: readonly StandardPrompt[]): PromptReport[] {
  return [...new Set(rows.map((row) => row.inspection_id))].map((inspectionId) => {
    const own = rows.filter((row) => row.inspection_id === inspectionId);
    const [first] = own;
    if (!first) throw new RangeError(`promptReports: no row of “${inspectionId}”`);
    return {
      inspectionId,
      programmeId: first.programme_id,
      serviceId: first.service_id,
      service: first.service_name,
      published: first.published,
      source: first.source,
      prompts: own.map(lineOf).sort(byShare),
      bases: [...new Set(own.flatMap(({ note }) => note ?? []))]
    };
  });
}
