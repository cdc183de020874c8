import type { AuditRow } from '$lib/data/audit';
import type { Facts } from '../facts';
import { doubtAt, placed } from './placed';
import { pointsOf } from './series';

/** Zeros without a count beside them: a true zero, a small share rounded away, or a missing value coded as zero. */
export function bareZeros(facts: Facts): AuditRow[] {
  return pointsOf(facts)
    .filter(({ at, value }) => value === 0 && at.row.numerator === null)
    .map(({ at }) => {
      const reason =
        'The value is zero and no count stands beside it: it may be a true zero, a small share rounded away, or a missing value.';
      return doubtAt(at, 'value', 'bare-zero', reason);
    });
}

/** Figures, missing ones too, whose row says that they are doubtful. */
export function markedDoubtful({ tables }: Facts): AuditRow[] {
  return placed(tables.observations)
    .filter(({ row }) => row.doubtful === 'yes')
    .map((at) =>
      doubtAt(
        at,
        'value',
        'marked-doubtful',
        `Marked doubtful when it was gathered: ${at.row.note ?? 'no reason given'}.`
      )
    );
}
