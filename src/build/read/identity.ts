import { partialSpan } from '$lib/data/partial-date';
import type { Known } from './facts-known';
import type { FoundProgramme } from './find/programme';
import type { FoundService } from './find/service';
import { monthInWords } from './same-value';
import type { Source } from './source';

/** What an inspection is called, before its values are settled. */
export interface Identity {
  inspectionId: string;
  citation: string;
}

const TITLES: Readonly<Record<string, string>> = {
  'cci-2009': 'Report: Core Case Inspection of youth offending work in',
  'sqs-2012': 'Report of Short Quality Screening of youth offending work in',
  'fji-2012': 'Report: Full Joint Inspection of youth offending work in',
  'yjs-2025': 'Report: An inspection of youth justice work with children and victims in'
};

function titleOf(programme: FoundProgramme | null, source: Source): string {
  const known = programme ? TITLES[programme.programme] : undefined;
  if (known) return known;
  const opening = source.blocks
    .slice(0, 60)
    .map(({ cells }) => cells.join(' '))
    .join(' ');
  const services = /inspection of youth (offending|justice) (services|team)/i.exec(opening);
  return services
    ? `Report: An inspection of youth ${services[1]?.toLowerCase()} ${services[2]?.toLowerCase()} in`
    : 'Report:';
}

function meets(a: string, b: string): boolean {
  const [one, other] = [partialSpan(a), partialSpan(b)];
  return one !== null && other !== null && one.start.from <= other.end.to && other.start.from <= one.end.to;
}

/** The row in data/ that this report is of: the same ISBN, or the same service and programme at the same time. */
function rowOf(
  known: Known,
  programme: FoundProgramme | null,
  service: FoundService | null,
  published: string | null,
  isbn: string | null
) {
  const rows = known.facts.tables.inspections.rows;
  // Two inspections share neither service nor programme; what was not recognised speaks against none.
  const own = rows.filter(
    (row) =>
      (service === null || row.service_id === service.service.service_id) &&
      (programme === null || row.programme_id === programme.programme)
  );
  const digits = (text: string) => text.replace(/\D/g, '');
  const byIsbn =
    isbn === null ? undefined : own.find((row) => row.isbn !== null && digits(row.isbn) === digits(isbn));
  if (byIsbn) return byIsbn;
  const same = own.filter(
    (row) => service && programme && published !== null && meets(row.published, published)
  );
  return same.length === 1 ? same[0] : undefined;
}

/**
 * Names the inspection as data/ does: the id that stands there already, else service and month of publication.
 * @param published as read, or null
 * @param isbn as read, or null
 */
export function identityOf(
  source: Source,
  known: Known,
  programme: FoundProgramme | null,
  service: FoundService | null,
  published: string | null,
  isbn: string | null
): Identity {
  const row = rowOf(known, programme, service, published, isbn);
  const name = service?.service.name ?? 'an unknown service';
  const when =
    published === null
      ? 'undated'
      : (monthInWords(published, programme?.programme === 'sqs-2012') ?? 'undated');
  const id = `${service?.service.service_id ?? 'unknown-service'}-${published?.slice(0, 7) ?? `undated-${source.sha256.slice(0, 8)}`}`;
  return {
    inspectionId: row?.inspection_id ?? id,
    citation: `${titleOf(programme, source)} ${name}, HM Inspectorate of Probation, ${when}`
  };
}
