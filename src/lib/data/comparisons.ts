import { blankable, decimal, id, integer, oneOf, signedDecimal, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { COMPARISON_REASONS, COMPARISON_VERDICTS, STRENGTHS } from './words';

const none = 'no comparison; see reason';

/** Each service beside each of its fixed sets, in the newest period that both have values of. */
export const comparisons = defineTable({
  name: 'comparisons',
  family: 'built',
  grain: 'one measure of one service beside one fixed set',
  key: ['service_id', 'measure', 'set_id'],
  columns: {
    service_id: id('Service', { references: { table: 'services', column: 'service_id' } }),
    measure: text('Indicator, overall_score, or the code of a standard'),
    period: text('Period of the value, the same on both sides; for ratings the date of the service’s report'),
    set_id: text('Set', { references: { table: 'comparator_sets', column: 'set_id' } }),
    value: blankable(decimal('Value of the service'), 'no value'),
    comparator_value: blankable(decimal('Pooled value, or median, of the set without the service'), none),
    members_used: integer('Members of the set, without the service, whose values were used', { range: [0, 200] }),
    difference: blankable(signedDecimal('Service less set, in difference_unit'), none),
    verdict: oneOf(COMPARISON_VERDICTS, 'Outcome: by two samples higher, lower, similar; by the middle half above, within, below'),
    strength: oneOf(STRENGTHS, 'Whether the difference is beyond what chance would bring (95 %)'),
    reason: blankable(oneOf(COMPARISON_REASONS, 'Why there is no verdict, or why chance was not tested'), 'tested against chance'),
    difference_unit: oneOf(['per cent', 'points'], 'Unit of the difference'),
    difference_lower: blankable(signedDecimal('Lower end of the difference’s 95 % interval'), 'not tested against chance, or without bound'),
    difference_upper: blankable(signedDecimal('Upper end of the difference’s 95 % interval'), 'not tested against chance, or without bound'),
    comparator_from: blankable(decimal('Comparator if each suppressed member had one'), 'no member is suppressed, or not tested'),
    comparator_to: blankable(decimal('Comparator if each suppressed member had five'), 'no member is suppressed, or not tested'),
    members_suppressed: integer('Members whose count is withheld', { range: [0, 200] }),
    polarity: oneOf(['low', 'high', 'none'], 'Direction of good')
  }
});
/** One measure of one service beside one fixed set. */
export type ComparisonRow = RowOf<typeof comparisons>;
