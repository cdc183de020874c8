import type { Decisions, MadeDecision, ReportDecisions } from '../decisions';
import type { PageHead } from './page-data';

/** A report with the decisions of it that stand. */
export interface DecidedReport {
  head: PageHead;
  decisions: ReadonlyMap<string, MadeDecision>;
}

function reportOf({ head, decisions }: DecidedReport): ReportDecisions {
  const { inspection_id, sha256, reader_version } = head;
  return { inspection_id, sha256, reader_version, decisions: Object.fromEntries(decisions) };
}

/** What `decisions.json` holds: reports with at least one decision, in their order. */
export function decisionFile(reports: readonly DecidedReport[]): Decisions {
  const decided = reports.filter(({ decisions }) => decisions.size > 0);
  return { decisions_version: 1, reports: decided.map(reportOf) };
}
