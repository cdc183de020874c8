import type { InventedRatings } from '../model/invented-ratings';
import type { Making } from '../model/making';
import { bullets, heading, text, type Piece } from '../model/page-model';
import { inventedIsbn } from '../words/isbn';
import { countWords } from '../words/numbers';
import { items, paragraph, recommendations, surveySentence } from '../words/prose';
import { fact, must } from '../truth';

/** How a service calls itself in a programme. */
export interface Kind {
  /** `Youth Justice Service`. */
  long: string;
  short: 'YOS' | 'YJS';
}

/** The cover. */
export function cover(making: Making, title: string, below: string): void {
  making.finish('cover', [
    { kind: 'text', words: title, look: 'large' },
    heading(1, making.service.name),
    { kind: 'text', words: below, look: 'large' },
    text('Invented for tests. No service was inspected, and no figure here is real.')
  ]);
}

/** Contents and imprint, with an ISBN. */
export function imprint(making: Making, chapters: readonly string[]): void {
  const isbn = inventedIsbn(making.random);
  making.know(must('inspections', {}, { isbn }));
  making.finish('flow', [
    heading(2, 'Contents'),
    {
      kind: 'table',
      look: 'plain',
      widths: ['85%', '15%'],
      rows: chapters.map((chapter, at) => [chapter, String(3 + at * 2)])
    },
    heading(2, 'About this document'),
    text(
      'This document was made by a program in order to try out a reader of reports. It may be used by anybody for anything.'
    ),
    text(`ISBN: ${isbn}`)
  ]);
}

/** What an earlier inspection is said to have found: not what this one found. */
export function previousInspection(making: Making): Piece[] {
  if (!making.traps.has('previous-inspection')) return [];
  const score = making.random.whole(0, 6);
  return [
    text(
      `When the service was last inspected, four years earlier, its overall rating was ‘Inadequate’ with a score of ${score}/36: ` +
        'Governance and leadership had been rated ‘Inadequate’ and Staff ‘Inadequate’ as well.'
    )
  ];
}

/** A footnote on how overall ratings are made, in whose words another rating stands. */
export function scoreNote(making: Making): string {
  if (!making.traps.has('footnote-overall-rating')) return '';
  return making.notes.raised(
    'Twelve standards give 0 to 3 points each. An overall rating of ‘Inadequate’ stands for 0–6 points, ‘Requires improvement’ for 7–18, ‘Good’ for 19–30 and ‘Outstanding’ for 31–36.'
  );
}

/** Foreword with the overall rating in a sentence. */
export function foreword(making: Making, made: InventedRatings, kind: Kind, overall = made.overall): void {
  making.finish('page', [
    heading(1, 'Foreword'),
    text(
      `${making.service.name} ${kind.long} has been given an overall rating of ‘${overall}’ by this invented inspection.`
    ),
    ...previousInspection(making),
    text(paragraph(making.random)),
    text(paragraph(making.random)),
    ...(making.traps.has('prose-percentages') ? [text(surveySentence(making.random))] : [])
  ]);
}

/** Findings in bullets under a domain. */
export function findings(making: Making, domain: string): Piece[] {
  return [
    heading(2, domain),
    text('What we found:'),
    bullets(...items(making.random, making.random.whole(3, 5)))
  ];
}

/** Recommendations, counted in words and listed by whom they are meant for. */
export function recommendationPages(making: Making, kind: Kind, ratings: 'page' | 'flow' = 'page'): void {
  const count = making.random.whole(3, 9);
  const all = recommendations(making.random, count);
  const first = Math.ceil(count / 2);
  making.know(fact('recommendations', count, 'count'));
  making.finish(ratings, [
    heading(1, 'Recommendations'),
    text(
      `We have made ${countWords(count)} recommendations, which would help ${making.service.name} if it had been inspected.`
    ),
    text(`**The ${making.service.name} management board should:**`),
    { kind: 'list', items: all.slice(0, first), from: 1 },
    text(`**The ${making.service.name} ${kind.long} should:**`),
    { kind: 'list', items: all.slice(first), from: first + 1 }
  ]);
}
