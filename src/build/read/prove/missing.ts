import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { DraftTable } from '../draft';
import { CCI_CRITERIA, CCI_HEADLINES, CCI_SECTIONS } from '../find/cci-names';
import type { Workbench } from '../workbench';

function sayMissing(bench: Workbench, what: string, codes: readonly string[]): void {
  if (codes.length) bench.say('missing', 'not-found', `No ${what} was found for ${codes.join(', ')}.`);
}

function without(
  bench: Workbench,
  table: DraftTable,
  columns: readonly string[],
  keyColumn: string,
  codes: readonly string[]
): string[] {
  const found = new Set(
    columns.flatMap((column) => bench.of(table, column)).map(({ key }) => key[keyColumn])
  );
  return codes.filter((code) => !found.has(code));
}

/** Reports of these programmes print facts about the service and its area; a whole group of them is seldom left out. */
function saySectionsMissing(bench: Workbench): void {
  const facts = bench.of('context_facts', 'value').filter(({ rule }) => rule === 'fact-label');
  if (!facts.length)
    bench.say('missing', 'not-found', 'No contextual facts (population, caseload, staffing) were found.');
  if (!bench.of('report_indicators', 'value').length)
    bench.say('missing', 'not-found', 'No rate of first-time entrants or of reoffending was found.');
  if (!bench.of('report_demographics', 'share_pct').length)
    bench.say('note', 'not-found', 'No shares of the caseload by age, ethnicity or sex were found.');
}

/** Says what a report of the programme should give and was not found. */
export function sayWhatIsMissing(
  bench: Workbench,
  programme: string | null,
  rules: ProgrammeRules | undefined
): void {
  const expected = [
    'published',
    ...(rules
      ? ['overall_rating', 'fieldwork', 'court_cases', 'oocd_cases']
      : programme === 'yjs-2025'
        ? ['overall_rating']
        : ['cases'])
  ];
  const missing = programme === null ? [] : expected.filter((column) => !bench.inspection(column));
  if (programme !== 'fji-2012' && missing.length)
    bench.say('missing', 'not-found', `Of the inspection, not found: ${missing.join(', ')}.`);
  if (rules) {
    sayMissing(
      bench,
      'rating',
      without(
        bench,
        'standard_ratings',
        ['rating'],
        'standard_code',
        rules.standards.map(({ code }) => code)
      )
    );
    sayMissing(
      bench,
      'result',
      without(
        bench,
        'question_results',
        ['yes_cases', 'published_pct'],
        'question_code',
        rules.questions.map(({ code }) => code)
      )
    );
  }
  if (rules) saySectionsMissing(bench);
  if (programme === 'cci-2009') {
    const codes = [...CCI_HEADLINES, ...CCI_SECTIONS, ...CCI_CRITERIA].map(({ code }) => code);
    sayMissing(bench, 'score', without(bench, 'cci_scores', ['pct'], 'code', codes));
  }
  if (
    programme === 'fji-2012' &&
    !bench.values.some(({ table, rule }) => table === 'fji' && rule === 'fji-judgement')
  )
    sayMissing(bench, 'judgement', ['any area']);
  if (programme === 'sqs-2012' && !bench.of('sqs_findings', 'wording').length)
    sayMissing(bench, 'finding', ['any section']);
}
