import { partialDate } from '$lib/data/partial-date';
import { RATING_BASES } from '$lib/data/words';
import { formatPartialDate } from '$lib/words/dates';
import { ratingBasisWords } from '$lib/words/rating-basis';
import { DRAFT_TABLES, type Draft, type DraftValue } from '../draft';
import type { KnownCell } from './known-cell';
import { NAMES } from './names';
import type { PageHead, PageKnown, PageReport, PageValue } from './page/page-data';
import { codeOf, nameOf } from './value-names';

const CLOSE_LOOK_FIRST = ['doubtful', 'likely', 'certain'] as const;

function knownOf(cell: KnownCell | undefined): PageKnown | null {
  if (!cell) return null;
  const basis = RATING_BASES.find((word) => word === cell.basis);
  return {
    value: cell.value,
    source: cell.source,
    basis: basis ? ratingBasisWords(basis).label : cell.basis
  };
}

/** Service and date of a report; its id where the service is not known. */
function titleOf(draft: Draft): string {
  const service = draft.service_id === null ? undefined : NAMES.services.get(draft.service_id);
  const published = draft.values.find(
    ({ table, column }) => table === 'inspections' && column === 'published'
  );
  const date = published && partialDate(published.value) ? formatPartialDate(published.value) : undefined;
  return service ? [service, date].filter(Boolean).join(', ') : draft.inspection_id;
}

const order = (value: DraftValue): number =>
  CLOSE_LOOK_FIRST.indexOf(value.confidence) * DRAFT_TABLES.length + DRAFT_TABLES.indexOf(value.table);

function pageValue(
  value: DraftValue,
  draft: Draft,
  known: ReadonlyMap<string, KnownCell>,
  conflicts: ReadonlySet<string>
): PageValue {
  const { id, table, column, confidence, rule, doubt = null, evidence, others, decision } = value;
  return {
    ...{ id, table, column, value: value.value, confidence, doubt, evidence, others },
    name: nameOf(value, draft),
    code: codeOf(value),
    rule: rule.replaceAll('-', ' '),
    known: knownOf(known.get(id)),
    conflict: conflicts.has(id),
    ...(decision ? { decision } : {})
  };
}

/**
 * A draft as the page shows it, its values doubtful first, then likely, then certain, each by table.
 * @param known cells of `data/` by id of the value
 */
export function pageReport(draft: Draft, known: ReadonlyMap<string, KnownCell>): PageReport {
  const conflicts = new Set(
    draft.findings.flatMap(({ kind, values }) => (kind === 'conflict' ? values : []))
  );
  const { inspection_id, sha256, reader_version, values } = draft;
  return {
    ...{ inspection_id, sha256, reader_version },
    title: titleOf(draft),
    total: values.length,
    decided: values.some(({ decision }) => decision !== undefined),
    values: values
      .toSorted((one, other) => order(one) - order(other))
      .map((value) => pageValue(value, draft, known, conflicts))
  };
}

/** What the page must know of a report before its values are looked at. */
export function headOf({
  inspection_id,
  sha256,
  reader_version,
  title,
  total,
  decided
}: PageReport): PageHead {
  return { inspection_id, sha256, reader_version, title, total, decided };
}
