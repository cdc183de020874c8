import { describe, expect, it } from 'vitest';
import { whatIf } from '$lib/rules/what-if';
import { announcement } from '$lib/ui/what-if/announce';
import { changeOf, NO_EDITS, withQuestion, withRating, type Edits } from '$lib/ui/what-if/edits';
import { makeSlice } from '$lib/ui/what-if/make-slice';
import { domainRows } from '$lib/ui/what-if/rows';
import { harrow, hertfordshire, ruledInspection } from './invented';

const slice = makeSlice(harrow());
const { inspection, rules } = slice;
const stateOf = (edits: Edits) => ({
  edits,
  result: whatIf(rules, inspection, changeOf(inspection, edits), { withoutDiscretion: edits.alone })
});
const rowsOf = (edits: Edits) => domainRows(slice, stateOf(edits).result, edits);
const now = stateOf(NO_EDITS);

describe('the standards in the tool', () => {
  it('stand by domain with their points, those with known questions open to cases', () => {
    const rows = rowsOf(NO_EDITS);
    expect(rows.map(({ code, score, outOf, standards }) => [code, score, outOf, standards.length])).toEqual([
      ['1', 5, 12, 4],
      ['2', 7, 12, 4],
      ['3', 5, 12, 4],
      ['4', null, null, 1]
    ]);
    const [, court] = rows;
    expect(court?.standards[2]?.questions).toMatchObject([
      { code: '2.3.1', value: 10, most: 11, pct: 91, band: 'Outstanding', lowest: false },
      { code: '2.3.2', value: 7, pct: 64, band: 'Requires improvement', lowest: true, few: false },
      { code: '2.3.3', lowest: true }
    ]);
    expect(rows[0]?.standards.every(({ questions }) => questions.length === 0)).toBe(true);
  });

  it('follow an edit: question band, standard and domain together', () => {
    const edits = withQuestion(inspection, NO_EDITS, '3.2.2', 10);
    const domain = rowsOf(edits)[2];
    expect(domain).toMatchObject({ score: 6 });
    expect(domain?.standards[1]).toMatchObject({
      changed: true,
      rating: 'Good',
      published: 'Requires improvement'
    });
    expect(domain?.standards[1]?.questions[1]).toMatchObject({
      value: 10,
      published: 9,
      pct: 71,
      band: 'Good'
    });
  });

  it('mark questions of few cases, and take per cent where no counts are published', () => {
    const few = makeSlice(ruledInspection('peterborough-2020-11', 'yos-2018'));
    const peterborough = domainRows(few, whatIf(few.rules, few.inspection), NO_EDITS);
    expect(peterborough[2]?.standards[0]?.questions.every((question) => question.few)).toBe(true);
    const percent = makeSlice(hertfordshire());
    const rows = domainRows(percent, whatIf(percent.rules, percent.inspection), NO_EDITS);
    expect(rows[2]?.standards[2]?.questions[2]).toMatchObject({ value: 69, most: 100, counted: false });
  });
});

describe('what is read out after an edit', () => {
  it('says what was set and what it did', () => {
    const edits = withQuestion(inspection, NO_EDITS, '3.2.2', 10);
    expect(announcement(slice, 'edit', now, stateOf(edits))).toBe(
      '3.2.2: 10 of 14. 3.2 is now Good. Score 18 of 36, overall Requires improvement.'
    );
    const lifted = withRating(inspection, edits, '1.1', 'Good');
    expect(announcement(slice, 'edit', stateOf(edits), stateOf(lifted))).toBe(
      '1.1: Good. 1.1 is now Good. Score 19 of 36, overall Good, was Requires improvement.'
    );
    expect(announcement(slice, 'undo', stateOf(lifted), stateOf(edits))).toMatch(/^Undone\. 1\.1: Requires/);
  });

  it('differs after every step, also where no rating moves', () => {
    const first = withQuestion(inspection, NO_EDITS, '2.3.2', 6);
    const second = withQuestion(inspection, NO_EDITS, '2.3.2', 8);
    const said = announcement(slice, 'edit', now, stateOf(second));
    expect(said).toContain('No standard moves.');
    expect(said).not.toBe(announcement(slice, 'edit', now, stateOf(first)));
    expect(announcement(slice, 'edit', now, stateOf({ ...NO_EDITS, alone: true }))).toBe(
      'Discretion set aside. 2.2 is now Requires improvement. Score 16 of 36, overall Requires improvement.'
    );
  });
});

describe('the slice', () => {
  it('offers ways and risks whose edits do what their words say', () => {
    for (const lift of slice.lifts)
      for (const { edits, codes } of lift.offers) {
        const { result } = stateOf(edits);
        expect(result.overall).toBe(lift.target);
        expect(result.standards.filter(({ changed }) => changed).map(({ code }) => code)).toEqual(codes);
      }
    expect(slice.lifts[0]?.offers).toHaveLength(6);
    for (const { edits, codes } of slice.risks)
      expect(stateOf(edits).result.standards.filter(({ changed }) => changed)).toMatchObject([
        { code: codes[0] }
      ]);
  });

  it('is small', () => {
    expect(JSON.stringify(slice).length).toBeLessThan(30_000);
  });
});
