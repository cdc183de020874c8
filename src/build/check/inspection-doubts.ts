import type { AuditRow } from '$lib/data/audit';
import { partialDate } from '$lib/data/partial-date';
import type { Facts } from '../facts';
import { cellsOf, grouped } from './cells';
import type { Placed } from './placed';
import { doubtAt, placed } from './placed';
import { knownStandards } from './score-sums';

type Inspection = Placed<'inspections'>;

/** Two reports on one service under one programme closer than this are probably one. */
const NEAR_MONTHS = 3;
/** Reports have appeared up to five months after their fieldwork. */
const LATE_MONTHS = 6;

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthsOf = (text: string) => {
  const date = partialDate(text);
  return date ? { first: monthOf(date.from), last: monthOf(date.to) } : null;
};

function near(a: Inspection, b: Inspection): boolean {
  const [one, two] = [monthsOf(a.row.published), monthsOf(b.row.published)];
  return !!one && !!two && two.first - one.last <= NEAR_MONTHS && one.first - two.last <= NEAR_MONTHS;
}

/** Inspections of one service under one programme that appeared within three months, as far as the dates are precise. */
export function nearDuplicates(facts: Facts): AuditRow[] {
  const groups = grouped(placed(facts.tables.inspections), ['service_id', 'programme_id']);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((at, i) => {
      const twin = group.slice(0, i).find((before) => near(before, at));
      if (!twin) return [];
      const reason = `${twin.row.inspection_id} is of the same service and programme and may lie within ${NEAR_MONTHS} months: perhaps one inspection kept twice.`;
      return [doubtAt(at, 'published', 'near-duplicate', reason)];
    })
  );
}

/** Reports without a known fieldwork that appeared long after their programme's last: perhaps filed under the wrong programme. */
export function latePublications(facts: Facts): AuditRow[] {
  const ends = new Map(
    cellsOf(facts.tables.programmes).map(({ text }) => [text.programme_id, text.last_fieldwork ?? ''])
  );
  return placed(facts.tables.inspections).flatMap((at) => {
    const end = monthsOf(ends.get(at.row.programme_id) ?? '');
    const report = monthsOf(at.row.published);
    if (at.row.fieldwork !== null || !end || !report || report.first - end.last <= LATE_MONTHS) return [];
    const reason = `The report appeared more than ${LATE_MONTHS} months after the last fieldwork of programme ${at.row.programme_id}, and its own fieldwork is not known: the programme may be another.`;
    return [doubtAt(at, 'published', 'late-publication', reason)];
  });
}

/** Scores and ratings out of reach of the standards that are known, whatever their source: those missing count 0 to 3 each. */
export function unreachableScores(facts: Facts): AuditRow[] {
  const standards = knownStandards(facts);
  const bands = placed(facts.tables.rating_bands).filter(({ row }) => row.level === 'overall_score');
  return placed(facts.tables.inspections).flatMap((at) => {
    const known = standards.get(at.row.inspection_id);
    const { overall_score: score, overall_rating: rating, programme_id: programme } = at.row;
    if (!known) return [];
    const reach = { from: known.sum, to: known.sum + 3 * known.missing };
    const words = `the ${known.all - known.missing} standards known allow ${reach.from} to ${reach.to} points`;
    if (score !== null && (score < reach.from || score > reach.to))
      return [
        doubtAt(
          at,
          'overall_score',
          'score-reach',
          `The score is ${score} (${at.row.score_basis}), but ${words}.`
        )
      ];
    const band = bands.find(({ row }) => row.programme_id === programme && row.rating === rating)?.row;
    if (!band || score !== null || (band.min <= reach.to && band.max >= reach.from)) return [];
    return [doubtAt(at, 'overall_rating', 'score-reach', `The rating is ${rating}, but ${words}.`)];
  });
}
