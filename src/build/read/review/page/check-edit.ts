import type { Column } from '$lib/data/columns';
import { cciScores } from '$lib/data/cci-scores';
import { contextFacts } from '$lib/data/context-facts';
import type { Columns } from '$lib/data/define-table';
import { fji } from '$lib/data/fji';
import { inspections } from '$lib/data/inspections';
import { promptResults } from '$lib/data/prompt-results';
import { questionResults } from '$lib/data/question-results';
import { reportDemographics } from '$lib/data/report-demographics';
import { reportIndicators } from '$lib/data/report-indicators';
import { sqsFindings } from '$lib/data/sqs-findings';
import { standardRatings } from '$lib/data/standard-ratings';
import type { DraftTable } from '../../draft';

// The contracts themselves come with the page, so that an edit is held to the very check that the data build makes.
const COLUMNS: Readonly<Record<DraftTable, Columns>> = {
  inspections: inspections.columns,
  standard_ratings: standardRatings.columns,
  question_results: questionResults.columns,
  prompt_results: promptResults.columns,
  cci_scores: cciScores.columns,
  sqs_findings: sqsFindings.columns,
  fji: fji.columns,
  context_facts: contextFacts.columns,
  report_indicators: reportIndicators.columns,
  report_demographics: reportDemographics.columns
};

/** The contract of a column; null where the table has no such column. */
export function contractOf(table: DraftTable, column: string): Column<unknown> | null {
  const columns = COLUMNS[table];
  return Object.hasOwn(columns, column) ? (columns[column] ?? null) : null;
}

/** What a cell of the column must look like: `A whole number from 0 to 36 (points of 36).` */
export function hintOf(table: DraftTable, column: string): string {
  const contract = contractOf(table, column);
  if (!contract) return `The table ${table} has no column ${column}.`;
  const unit = contract.unit ? ` (${contract.unit})` : '';
  const expected = contract.expected.charAt(0).toUpperCase() + contract.expected.slice(1);
  return `${expected.replaceAll(' | ', ', ')}${unit}.`;
}

/**
 * Holds a text against the contract of its column.
 * @returns what is wrong and what is expected, for the person; null when the text may stand in the cell
 */
export function editFault(table: DraftTable, column: string, text: string): string | null {
  if (text === '')
    return 'An empty field is no value. To write nothing for this cell, cancel and reject the value.';
  const contract = contractOf(table, column);
  if (contract?.cell.safeParse(text).success) return null;
  return `“${text}” cannot stand in this cell. Expected: ${hintOf(table, column)}`;
}
