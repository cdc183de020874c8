import { leastYes, roundedPct } from '$lib/rules/rounded-pct';
import type { DraftValue } from '../draft';
import type { Workbench } from '../workbench';

const TABLES = [
  ['question_results', 'relevant_cases'],
  ['prompt_results', 'base_cases']
] as const;

const numberIn = (value: DraftValue | undefined) => (value ? Number(value.value) : null);

function anyCountGives(pct: number, base: number): boolean {
  const yes = leastYes(pct, base);
  return yes <= base && roundedPct({ code: '', yes, relevant: base, pct: null }) === Math.round(pct);
}

function proveRow(bench: Workbench, base: DraftValue, sample: number | null): void {
  const [yes, pct] = [bench.beside(base, 'yes_cases'), bench.beside(base, 'published_pct')];
  const [of, y, p] = [Number(base.value), numberIn(yes), numberIn(pct)];
  const where = base.key['prompt_code']
    ? `${base.key['question_code']} ${base.key['prompt_code']}`
    : base.key['question_code'];
  if (of === 0 || (y !== null && y > of)) {
    bench.atMost([yes, base, pct], 'doubtful');
    bench.say('conflict', 'yes-above-base', `${where}: ${y ?? 'a count'} of ${of} cannot be.`, [yes, base]);
  } else if (
    y !== null &&
    p !== null &&
    roundedPct({ code: '', yes: y, relevant: of, pct: null }) !== Math.round(p)
  ) {
    bench.atMost([yes, base, pct], 'doubtful');
    bench.say('conflict', 'percentage-of-count', `${where}: ${y} of ${of} is not ${p} %.`, [yes, base, pct]);
  } else if (y === null && p !== null && !anyCountGives(p, of)) {
    bench.atMost([pct, base], 'likely');
    bench.say('conflict', 'percentage-of-count', `${where}: no number of the ${of} cases gives ${p} %.`, [
      pct,
      base
    ]);
  }
  if (sample !== null && of > sample) {
    bench.atMost([yes, base], 'likely');
    bench.say(
      'conflict',
      'base-above-sample',
      `${where}: more cases (${of}) than the sample holds (${sample}).`,
      [base]
    );
  }
}

/** Counts never exceed their base, bases not the sample, and percentages are those of their counts. */
export function proveCounts(bench: Workbench, sampleOf: (domain: string) => number | null): void {
  for (const [table, column] of TABLES)
    for (const base of bench.of(table, column))
      proveRow(bench, base, sampleOf((base.key['question_code'] ?? '').slice(0, 1)));
}

/** Court and out-of-court cases add up to all cases. */
export function proveSamples(bench: Workbench): void {
  const [all, court, oocd] = ['cases', 'court_cases', 'oocd_cases'].map((column) => bench.inspection(column));
  if (!all || !court || !oocd || Number(court.value) + Number(oocd.value) === Number(all.value)) return;
  bench.atMost([all, court, oocd], 'doubtful');
  bench.say(
    'conflict',
    'cases-add-up',
    `${court.value} court and ${oocd.value} out-of-court cases are not the ${all.value} of all cases.`,
    [all, court, oocd]
  );
}
