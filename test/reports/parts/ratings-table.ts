import type { Rating } from '$lib/data/words';
import type { TruthValue } from '../invented-report';
import type { InventedRatings } from '../model/invented-ratings';
import type { Making } from '../model/making';
import type { Grid, Piece } from '../model/page-model';
import { must } from '../truth';

/** Column widths that leave a rating one line, or make it wrap. */
const WIDE = ['12%', '58%', '14%', '16%'];
const NARROW = ['12%', '72%', '8%', '8%'];

const domainTitle = (code: string, name: string) => `**${code}. ${name.replace(/ \(.*/, '')}**`;

/** Rows of the standards under their domains: number, name, rating; a domain has a row of one cell. */
function standardRows({ rules, ratings }: InventedRatings, shown: (code: string) => boolean): string[][] {
  const standards = rules.standards.filter(({ code }) => shown(code));
  return standards.flatMap(({ code, name, domain, domainName }, at) => [
    ...(standards[at - 1]?.domain === domain ? [] : [[domainTitle(domain, domainName)]]),
    [code, name, ratings[code] ?? '']
  ]);
}

/** Every rating of a standard, as the facts have it. */
export function ratingTruth({ ratings, uplifts }: InventedRatings): TruthValue[] {
  return Object.entries(ratings).flatMap(([code, rating]) =>
    must('standard_ratings', { standard_code: code }, { rating, discretion: uplifts[code] ? 'uplift' : null })
  );
}

/** The table of ratings: above it the name with the score where wanted, then overall rating, domains, standards. */
export function ratingsTable(
  making: Making,
  made: InventedRatings,
  options: { shown?: (code: string) => boolean; headline?: readonly [string, string, string] } = {}
): Piece {
  const { shown = () => true, headline } = options;
  const standards = standardRows(made, shown).map(([code = '', name, rating]) =>
    name === undefined ? [code] : [code, name, `${rating ?? ''}⟨2⟩`]
  );
  const grid: Grid = {
    kind: 'table',
    widths: making.traps.has('wrapped-rating') ? NARROW : WIDE,
    look: 'plain',
    stars: making.traps.has('star-picture') ? 'ratings' : undefined,
    rows: [['**Overall rating**⟨2⟩', `${made.overall}⟨2⟩`], ...standards]
  };
  return headline ? { ...grid, head: [`${headline[0]}⟨2⟩`, headline[1], headline[2]] } : grid;
}

/** The ratings one below another, as the first reports had them, with star pictures or without. */
export function ratingsList(made: InventedRatings, stars: boolean): Piece {
  const named = standardRows(made, () => true).map(([code = '', name, rating = '']) =>
    name === undefined ? [code] : [`${code} ${name}`, rating]
  );
  const rows = [['**Overall rating**', made.overall], ...named];
  const drawn = stars ? 'ratings' : undefined;
  return { kind: 'table', look: 'plain', widths: ['70%', '30%'], rows, stars: drawn, extracted: 'stacked' };
}

/** A rating that is not the one given, for what a report says wrongly. */
export function otherRating(rating: string): Rating {
  return rating === 'Good' ? 'Requires improvement' : 'Good';
}
