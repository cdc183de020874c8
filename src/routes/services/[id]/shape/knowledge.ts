import type { StandardView } from './standard-view';

/** How much is known of an inspection's standards; each depth has its own honest layout. */
export interface Knowledge {
  /** `whole` = all twelve; `part` = some; `none` = none. */
  depth: 'whole' | 'part' | 'none';
  /** How many of the standards that count to the score have a rating. */
  known: number;
  of: number;
  /** True when key questions with results are known too. */
  questions: boolean;
  /** True when a rating was read by the scrape, which could not read “Requires improvement”. */
  scraped: boolean;
  /** True when a rating was worked out or inferred, not read. */
  workedOut: boolean;
}

/** What is known of the standards of one inspection. */
export function knowledgeOf(standards: readonly StandardView[]): Knowledge {
  const counting = standards.filter((standard) => standard.counts);
  const known = counting.filter((standard) => standard.rating !== null).length;
  const by = (...bases: StandardView['basis'][]) =>
    standards.some((standard) => bases.includes(standard.basis));
  return {
    depth: known === counting.length ? 'whole' : known || standards.some((s) => s.rating) ? 'part' : 'none',
    known,
    of: counting.length,
    questions: standards.some((standard) => standard.questions.length > 0),
    scraped: by('third-party-scrape'),
    workedOut: by('derived-by-arithmetic', 'inferred-from-words')
  };
}
