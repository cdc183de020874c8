import type { InventedRatings } from '../model/invented-ratings';
import type { Making } from '../model/making';
import { bullets, heading, text, type Piece } from '../model/page-model';
import { fact, may, must } from '../truth';
import { paragraph } from '../words/prose';

/** What the annexe on method says of the samples. */
export function sampleTruth(made: InventedRatings) {
  const { court, oocd } = made;
  return [
    ...must('inspections', {}, { court_cases: court, oocd_cases: oocd }),
    ...may('inspections', {}, { cases: court + oocd })
  ];
}

/** The bands, which name every rating and every limit without saying what this service got. */
function bandPieces(): Piece[] {
  return [
    text('How many cases have to be good enough for each rating:'),
    {
      kind: 'table',
      widths: ['60%', '40%'],
      head: ['Lowest key question', 'Rating of the standard'],
      rows: [
        ['A minority: under 50%', 'Inadequate'],
        ['Too few: 50–64%', 'Requires improvement'],
        ['A fair majority: 65–79%', 'Good'],
        ['A large majority: 80% or more', 'Outstanding']
      ]
    },
    text('The points of the twelve standards are added up:'),
    bullets('0–6 = Inadequate', '7–18 = Requires improvement', '19–30 = Good', '31–36 = Outstanding.')
  ];
}

/** The annexe on method: meetings, samples, bands. */
export function methodAnnexe(making: Making, made: InventedRatings, annexe: string, surveyed: boolean): void {
  const { random } = making;
  const workers = random.whole(9, 40);
  if (surveyed) making.know(fact('staff_surveyed', workers, 'people', 'may'));
  making.know(sampleTruth(made));
  making.finish('flow', [
    heading(1, `${annexe} 1: Methodology`),
    text(paragraph(random)),
    heading(2, 'Domain one: organisational delivery'),
    text(
      surveyed
        ? `We surveyed ${workers} case managers and held ${random.whole(6, 15)} meetings.`
        : `We held ${random.whole(6, 15)} meetings and spoke with ${workers} people.`
    ),
    heading(2, 'Domain two: court disposals'),
    text(
      'About sixty per cent of the cases chosen were of children whom a court had sentenced six to nine months before.'
    ),
    text(`For this we examined ${made.court} court disposals, drawn so that the margin of error is 5.`),
    heading(2, 'Domain three: out-of-court disposals'),
    text(
      'About forty per cent of the cases chosen were of children whose case had been settled outside court three to five months before.'
    ),
    text(`For this we examined ${made.oocd} out-of-court disposals, drawn so that the margin of error is 5.`),
    heading(2, 'Ratings explained'),
    ...bandPieces()
  ]);
}
