import { describe, expect, it } from 'vitest';
import { rowKey } from '$lib/data/row-key';
import { dataFiles } from '../../../../src/build/disk-facts';
import { MANIFEST_FILE } from '../../../../src/build/manifest-file';
import { checkPlan } from '../../../../src/build/read/accept/check-plan';
import { stopLines } from '../../../../src/build/read/accept/report-plan';
import { accept, csv, disk, draft, ID, over, plan, textOf, value, wholeReport } from './invented';

const paths = dataFiles('.');
const check = (values: ReturnType<typeof wholeReport>, read = disk) =>
  checkPlan(plan(draft(values), {}, read).files, read, paths);

describe('the checks of the build over what would be written', () => {
  it('find nothing in a sound report, and give the manifest that belongs to it', () => {
    const { faults, unreviewed, manifest } = check(wholeReport(accept));
    expect({ faults, unreviewed }).toEqual({ faults: [], unreviewed: [] });
    expect(JSON.parse(manifest.get(MANIFEST_FILE) ?? '')).toMatchObject({ question_results: { rows: 70 } });
  });

  it('stop a score that does not add up, in the words of the build', () => {
    const found = check(wholeReport(accept, '24'));
    expect(found.faults).toMatchObject([{ column: 'overall_score', value: '24', check: 'score-sum' }]);
    expect(stopLines(found)).toMatch(
      /^Nothing is written: .*\n1 fault in 1 file\n[^]*25, the sum of its 12 published/
    );
  });

  it('say how a slip that the report itself prints can be kept', () => {
    const printed = wholeReport(accept).map((each) =>
      each.column === 'published_pct' ? { ...each, value: '79' } : each
    );
    expect(stopLines(check(printed))).toMatch(/\n\nDoes the report print it so\? .*source_notes\.csv/);
    expect(stopLines(check(wholeReport(accept, '24')))).not.toMatch(/print it so/);
  });

  it('take such a slip together with the note on it, which was put into data/ by hand', () => {
    const key = { ...ID, question_code: '2.1.1' };
    const slip = wholeReport(accept).map((each) =>
      each.column === 'published_pct' && each.key.question_code === '2.1.1' ? { ...each, value: '79' } : each
    );
    const note = `hackney-2024-06,question_results,${rowKey({ key: Object.keys(key) }, key)},published_pct,An invented slip.,Invented\n`;
    const noted = over(new Map([[csv('source_notes'), textOf(disk, csv('source_notes')) + note]]));
    const found = check(slip, noted);
    expect(stopLines(found)).toBeNull();
    expect(found.notesByHand).toEqual([expect.stringMatching(/source_notes\.csv: 11 rows .* before$/)]);
    expect(JSON.parse(found.manifest.get(MANIFEST_FILE) ?? '')).toMatchObject({ source_notes: { rows: 11 } });
  });

  it('stop a standard that the programme does not have', () => {
    const foreign = value('standard_ratings', { ...ID, standard_code: '9.9' }, 'rating', 'Good', {
      decision: accept
    });
    expect(check([...wholeReport(accept), foreign]).faults).toMatchObject([{ check: 'programme-part' }]);
  });

  it('do not blame new rows for faults that stood there before, though they move them down', () => {
    const text = textOf(disk, csv('standard_ratings'));
    const twice = over(new Map([[csv('standard_ratings'), `${text}${text.trimEnd().split('\n').at(-1)}\n`]]));
    const { faults, unreviewed } = check(wholeReport(accept), twice);
    expect(faults).toEqual([]);
    expect(unreviewed).toMatchObject([{ file: csv('standard_ratings') }]);
  });

  it('tell doubts that were not there before', () => {
    const near = wholeReport(accept).map((each) => ({
      ...each,
      key: { ...each.key, inspection_id: 'hackney-2023-06' },
      value: each.value.replace('2024-06', '2023-06')
    }));
    const files = plan(draft(near, { inspection_id: 'hackney-2023-06' })).files;
    expect(checkPlan(files, disk, paths).doubts).toMatchObject([{ check_id: 'near-duplicate' }]);
  });

  it('stop when data/ holds changes that its manifest does not know of', () => {
    const changed = over(
      new Map([[csv('fji'), textOf(disk, csv('fji')).replace('bromley,,', 'bromley,2015,')]])
    );
    const found = check(wholeReport(accept), changed);
    expect(found.faults).toEqual([]);
    expect(stopLines(found)).toMatch(/changes that nobody has reviewed yet[^]*data\/inspections\/fji\.csv/);
  });
});
