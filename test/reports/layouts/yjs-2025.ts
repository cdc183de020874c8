import type { Rating } from '$lib/data/words';
import { beginReport, type Making, type Wanted } from '../model/making';
import { bullets, heading, text, type Piece } from '../model/page-model';
import { previousInspection } from '../parts/opening';
import { must } from '../truth';
import { dayWords, monthsBefore, monthWords } from '../words/dates';
import { items, paragraph } from '../words/prose';
import { finished, type Made } from './layout';

const DOMAINS = [
  ['1. Organisational arrangements and activity', ['Leadership', 'Partnership', 'Workforce']],
  ['2. The quality of work with children and victims', ['Work with children', 'Work with victims']]
] as const;

const draw = (making: Making): Rating =>
  making.random.weighted([
    ['Inadequate', 0.15],
    ['Requires improvement', 0.35],
    ['Good', 0.35],
    ['Outstanding', 0.15]
  ] as const);

/** Ratings of parts that the facts have no standards for: none of them may be read as a rating of a standard. */
function partsTable(making: Making, overall: Rating): Piece {
  const rows = DOMAINS.flatMap(([domain, parts]) => [
    [`**${domain}**`],
    ...parts.map((part) => [part, draw(making)])
  ]);
  return {
    kind: 'table',
    widths: making.traps.has('wrapped-rating') ? ['84%', '16%'] : ['65%', '35%'],
    look: 'plain',
    stars: making.traps.has('star-picture') ? 'ratings' : undefined,
    rows: [['**Overall rating**', overall], ...rows]
  };
}

/** A report under the standards of 2025: an overall rating without a score. */
export function yjs2025(wanted: Wanted): Made {
  const making = beginReport(wanted);
  const { random, service } = making;
  const published = random.pick(['2025-07-15', '2025-10-07', '2025-11-25']);
  const fieldwork = monthsBefore(published, 4);
  const overall = draw(making);
  making.know(must('inspections', {}, { published, fieldwork, overall_rating: overall }));
  making.finish('cover', [
    { kind: 'text', words: 'Youth justice inspection report', look: 'large' },
    heading(1, service.name),
    { kind: 'text', words: `Published: ${dayWords(published)}`, look: 'large' },
    text('Inspecting youth justice services: work with children and victims (IYJWCV). Invented for tests.')
  ]);
  making.finish('page', [
    heading(1, 'Ratings'),
    text(`${service.name} Youth Justice Service`),
    text(`Fieldwork started: ${monthWords(fieldwork)}`),
    partsTable(making, overall)
  ]);
  making.finish('page', [
    heading(1, 'Executive summary'),
    text(`Overall, ${service.name} Youth Justice Service is rated as ‘${overall}’.`),
    ...previousInspection(making),
    text(paragraph(random)),
    bullets(...items(random, 4)),
    text(`In ${random.whole(51, 93)}% of the cases that we read, victims had been asked what they wanted.`)
  ]);
  return finished(making, 'yjs-2025', `Youth justice services in ${service.name}: an invented inspection`);
}
