import { SCORE_BASES } from '$lib/data/words';
import type { ListedService } from '$lib/queries/service-list';
import { listInWords } from '$lib/words/lists';

type Basis = (typeof SCORE_BASES)[number];

/** Where a score was read, after a count: `72 in a third party’s copy of the reports`. */
function where(basis: Basis): string {
  switch (basis) {
    case 'report':
      return 'in the report itself';
    case 'other-page':
      return 'on another page, such as a press release';
    case 'third-party-scrape':
      return 'in a third-party scrape of the reports';
    case 'derived-by-arithmetic':
      return 'by adding up the published ratings';
    default:
      return basis satisfies never;
  }
}

/** How the scores in the list are known, in one sentence; empty when there are none. */
export function scoreSources(
  rows: readonly Pick<ListedService, 'ruler_score' | 'ruler_score_basis'>[]
): string {
  const known = rows.filter((row) => row.ruler_score !== null);
  const parts = SCORE_BASES.map((basis) => ({
    basis,
    n: known.filter((row) => row.ruler_score_basis === basis).length
  }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map(({ basis, n }) => `${n} ${where(basis)}`);
  return parts.length ? `Of ${known.length} scores, we found ${listInWords(parts)}.` : '';
}
