import type { Rating } from '$lib/data/words';
import { formatPartialDate } from '$lib/words/dates';
import type { ComparedInspection, ComparedService } from './compared';
import { heatCell, type HeatState } from './heat-cell';
import { cellNote, cellWord, knownWords } from './heat-words';
import { scoreNote } from './score-note';
import type { StandardRow } from './standard-rows';

/** A cell as it is shown: `plain` for figures that are no rating. */
export interface LineCell {
  state: HeatState | 'plain';
  rating: Rating | null;
  source: string | null;
  word: string;
  /** Smaller words under it. */
  note: string;
}

/** A line of the heat table. */
export interface HeatLine {
  /** Row that columns can be sorted by; empty where they cannot. */
  id: string;
  label: string;
  /** Smaller words under the label. */
  under: string;
  /** In the order of the services. */
  cells: readonly LineCell[];
}

/** Lines under a heading; the first have none. */
export interface HeatGroup {
  heading: string;
  lines: readonly HeatLine[];
}

const plain = (word: string, note = ''): LineCell => ({
  state: 'plain',
  rating: null,
  source: null,
  word,
  note
});

function ratingCell(inspection: ComparedInspection | null, absent: string, note = ''): LineCell {
  if (!inspection) return { ...plain(absent), state: 'no-inspection' };
  const { rating, source } = inspection;
  return { state: 'published', rating, source, word: rating, note };
}

function scoreCell(inspection: ComparedInspection | null): LineCell {
  if (inspection?.score == null) return plain('', inspection ? 'score not found' : 'no rating found');
  return plain(String(inspection.score), scoreNote(inspection.scoreBasis));
}

function standardLine(row: StandardRow, services: readonly ComparedService[], only: string): HeatLine {
  const cells = services.map(({ inspection }): LineCell => {
    const cell = heatCell(row, inspection);
    return {
      state: cell.state,
      rating: cell.rating,
      source: cell.source,
      word: cellWord(cell),
      note: cellNote(cell)
    };
  });
  const under = [row.counts ? '' : 'outside the score', only].filter(Boolean).join('; ');
  return { id: row.id, label: `${row.code} ${row.name}`, under, cells };
}

function headLines(rows: readonly StandardRow[], services: readonly ComparedService[]): HeatLine[] {
  const line = (id: string, label: string, of: (service: ComparedService) => LineCell): HeatLine => {
    return { id, label, under: '', cells: services.map(of) };
  };
  return [
    line('rating', 'Overall rating', ({ inspection }) => ratingCell(inspection, 'No rating found')),
    line('score', 'Score of 36', ({ inspection }) => scoreCell(inspection)),
    line('', 'Standards known', (service) => plain('', knownWords(rows, service)))
  ];
}

/**
 * Everything that the heat table shows, line by line: overall rating and score, the standards by domain, and apart from
 * them a newer rating on another scale where any of the services has one.
 * @param rows the rows in use
 * @param short short name of a programme by its id
 */
export function heatGroups(
  rows: readonly StandardRow[],
  services: readonly ComparedService[],
  short: (programmeId: string) => string
): HeatGroup[] {
  const domains = [...new Set(rows.map(({ domainName }) => domainName))];
  const split = new Set(rows.map(({ code }) => code)).size < rows.length;
  const only = (row: StandardRow) =>
    split && row.id !== row.code ? `${row.programmeIds.map(short).join(', ')} only` : '';
  const newer = services.map(({ newer: found }) =>
    ratingCell(
      found,
      'None found',
      found ? `${short(found.programmeId)}, report of ${formatPartialDate(found.published)}` : ''
    )
  );
  return [
    { heading: '', lines: headLines(rows, services) },
    ...domains.map((heading) => ({
      heading,
      lines: rows
        .filter(({ domainName }) => domainName === heading)
        .map((row) => standardLine(row, services, only(row)))
    })),
    ...(services.some((service) => service.newer)
      ? [
          {
            heading: 'On another scale, never put with the above',
            lines: [{ id: '', label: 'Newer rating', under: '', cells: newer }]
          }
        ]
      : [])
  ];
}
