import { formatPeriod } from '$lib/words/periods';
import { sentenceCase } from '$lib/words/lists';
import type { FigureRow } from '$lib/charts/figure-table';
import type { ComparedCaseloadAnswer } from '$lib/queries/compared-caseloads';
import type { ComparedService } from './compared';

type Share = ComparedCaseloadAnswer;

/** A column of the table of caseloads: a service, and the report and period that its shares are of. */
export interface CaseloadColumn {
  service: ComparedService;
  /** The service that the report is of, where it is a predecessor. */
  inspected: string;
  published: string;
  source: string;
  /** Period of the shares in words; `period not printed` where none is. */
  period: string;
  shares: readonly Share[];
}

const BESIDE = {
  'england-and-wales': 'England and Wales',
  'resident-children': 'resident children'
} as const;

/** The services whose reports print who they work with: of each the newest such report. */
export function caseloadColumns(
  services: readonly ComparedService[],
  shares: readonly Share[]
): CaseloadColumn[] {
  return services.flatMap((service) => {
    const own = shares.filter((row) => row.service_id === service.id);
    const [first] = own;
    if (!first) return [];
    const report = own.filter((row) => row.inspection_id === first.inspection_id);
    const period = report.find((row) => row.population === 'service')?.period ?? null;
    return [
      {
        service,
        inspected: first.inspected,
        published: first.published,
        source: first.source,
        period: period ? formatPeriod(period) : 'period not printed',
        shares: report
      }
    ];
  });
}

/** What a report prints of a category: `75 %; England and Wales 70 %`; null where it has no such category. */
function cellOf({ shares }: CaseloadColumn, dimension: string, category: string): string | null {
  const own = shares.filter((row) => row.dimension === dimension && row.category === category);
  if (!own.length) return null;
  const share = own.find((row) => row.population === 'service')?.share_pct;
  const beside = own.flatMap((row) =>
    row.population === 'service' ? [] : [`${BESIDE[row.population]} ${row.share_pct} %`]
  );
  const notes = own.flatMap((row) => row.note ?? []);
  return [share === undefined ? 'not printed' : `${share} %`, ...beside, ...notes].join('; ');
}

/** The categories of the columns, as published, with a cell by service: names that differ between reports stay apart. */
export function caseloadRows(columns: readonly CaseloadColumn[]): FigureRow[] {
  return (['age', 'sex', 'ethnicity'] as const).flatMap((dimension) => {
    const own = columns.flatMap(({ shares }) => shares.filter((row) => row.dimension === dimension));
    return [...new Set(own.map(({ category }) => category))].map((category) => ({
      category: `${sentenceCase(dimension)}: ${category}`,
      ...Object.fromEntries(columns.map((column) => [column.service.id, cellOf(column, dimension, category)]))
    }));
  });
}
