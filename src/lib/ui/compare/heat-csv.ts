import type { FigureColumn, FigureRow } from '$lib/charts/figure-table';
import { ratingBasisWords } from '$lib/words/rating-basis';
import type { ComparedService } from './compared';
import { heatCell } from './heat-cell';
import { cellWord } from './heat-words';
import type { StandardRow } from './standard-rows';

/** Columns of the heat table as CSV. */
export const HEAT_COLUMNS: FigureColumn[] = [
  { key: 'service', label: 'Service' },
  { key: 'programme', label: 'Programme', missing: 'no inspection found' },
  { key: 'published', label: 'Report', missing: 'no inspection found' },
  { key: 'code', label: 'Standard' },
  { key: 'name', label: 'Name of the standard' },
  { key: 'rating', label: 'Rating' },
  { key: 'basis', label: 'How it is known', missing: 'not known' },
  { key: 'source', label: 'Source', missing: 'none' }
];

/** The very cells of the heat table, one row for each. */
export function heatTableRows(
  rows: readonly StandardRow[],
  services: readonly ComparedService[],
  programmeName: (programmeId: string) => string
): FigureRow[] {
  return services.flatMap(({ name: service, inspection }) =>
    rows.map((row) => {
      const cell = heatCell(row, inspection);
      return {
        service,
        programme: inspection ? programmeName(inspection.programmeId) : null,
        published: inspection?.published ?? null,
        code: row.code,
        name: row.name,
        rating: cellWord(cell),
        basis: cell.basis && ratingBasisWords(cell.basis).label,
        source: cell.source
      };
    })
  );
}
