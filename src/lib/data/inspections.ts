import { blankable, dateSpanText, dateText, id, integer, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { CONFIDENCES, INSPECTION_KINDS, RATINGS, SCORE_BASES, SOURCE_KINDS } from './words';

/** Every inspection found, of every programme. */
export const inspections = defineTable({
  name: 'inspections',
  family: 'inspections',
  grain: 'one inspection of one service',
  key: ['inspection_id'],
  columns: {
    inspection_id: id('Service and date of publication'),
    service_id: id('Service', { references: { table: 'services', column: 'service_id' } }),
    programme_id: id('Programme, decided by the fieldwork', { references: { table: 'programmes', column: 'programme_id' } }),
    kind: oneOf(INSPECTION_KINDS, 'Kind of inspection; a pilot is unofficial and out of all counts'),
    fieldwork: blankable(dateSpanText('When inspectors were there'), 'not found'),
    published: dateText('When the report appeared, as exactly as it is known'),
    published_by: blankable(dateText('The latest that the report can have appeared, where more is known than its date says'), 'nothing more is known'),
    overall_rating: blankable(oneOf(RATINGS, 'Overall rating'), 'the programme gives none, or none was found'),
    overall_score: blankable(integer('Overall score', { range: [0, 36], unit: 'points of 36' }), 'the programme gives none, or none was found'),
    score_basis: blankable(oneOf(SCORE_BASES, 'How the score is known'), 'no score'),
    cases: blankable(integer('Cases inspected', { unit: 'cases' }), 'not found'),
    court_cases: blankable(integer('Court cases inspected', { unit: 'cases' }), 'not found, or the programme does not split them'),
    oocd_cases: blankable(integer('Out-of-court cases inspected', { unit: 'cases' }), 'not found, or the programme does not split them'),
    isbn: blankable(text('ISBN of the report'), 'not found'),
    source: text('Where the facts of the row were read'),
    source_kind: oneOf(SOURCE_KINDS, 'Kind of source'),
    confidence: oneOf(CONFIDENCES, 'How sure the row is'),
    note: blankable(text('What a reader must know'), 'nothing to add'),
    reader_version: blankable(text('Version of the report reader with whose help the rows of this inspection were read and accepted'), 'keyed by hand, or gathered from elsewhere')
  }
});
/** One inspection of one service. */
export type InspectionRow = RowOf<typeof inspections>;
