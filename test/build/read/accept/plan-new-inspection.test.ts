import { describe, expect, it } from 'vitest';
import { READER_VERSION } from '../../../../src/build/read/draft';
import { accept, csv, draft, ID, plan, row, textOf, disk, value, wholeReport } from './invented';

const added = (text: string | undefined, table: string) => {
  const before = new Set(textOf(disk, csv(table)).split('\n'));
  return (text ?? '').split('\n').filter((line) => !before.has(line));
};

describe('an inspection that data/ does not hold yet', () => {
  const whole = plan(draft(wholeReport(accept)));

  it('gets its own row, with what no report prints filled by rule', () => {
    const found = added(whole.files.get(csv('inspections')), 'inspections');
    const { citation } = draft([]).draft;
    expect(found).toEqual([
      `hackney-2024-06,hackney,yjs-2021,single,,2024-06,,Good,25,report,20,,,,"${citation}",report,high,,${READER_VERSION}`
    ]);
  });

  it('gets a row for each of its twelve standards and three questions, and nothing else is written', () => {
    const standards = added(whole.files.get(csv('standard_ratings')), 'standard_ratings');
    expect(standards).toHaveLength(12);
    expect(standards[0]).toMatch(/^hackney-2024-06,1\.1,Outstanding,report,,,"Report: An invented/);
    expect(added(whole.files.get(csv('question_results')), 'question_results')).toEqual(
      ['2.1.1', '2.1.2', '2.1.3'].map((code) => `hackney-2024-06,${code},8,10,80,printed in the table`)
    );
    expect([...whole.files.keys()]).toEqual([
      csv('inspections'),
      csv('standard_ratings'),
      csv('question_results')
    ]);
    expect(whole).toMatchObject({ added: 16, changed: 0, leftAlone: [], notWhole: [], refused: [] });
  });

  it('stands where the files are sorted: by date among inspections, by name among ratings', () => {
    const own = (table: string, column: RegExp) => {
      const lines = (whole.files.get(csv(table)) ?? '').split('\n').slice(1, -1);
      return lines.map((line) => column.exec(line)?.[1] ?? '');
    };
    const ids = own('standard_ratings', /^([^,]+,[^,]+)/);
    expect(ids).toEqual([...ids].sort());
    const dates = own('inspections', /^(?:[^,]*,){5}([^,]*)/);
    expect(dates).toEqual([...dates].sort());
  });

  it('is shown in a diff of whole lines, file by file', () => {
    expect(whole.diff.filter((line) => line.startsWith('+++'))).toHaveLength(3);
    expect(whole.diff.filter((line) => /^-[^-]/.test(line))).toEqual([]);
  });
});

describe('a row that is not whole', () => {
  it('is not written, and says which columns it needs and why', () => {
    const rating = { ...ID, standard_code: '1.2' };
    const found = plan(
      draft([
        ...row('inspections', ID, { published: '2024-06' }, accept),
        value('standard_ratings', rating, 'rating', 'Good'),
        value('standard_ratings', rating, 'discretion', 'uplift', { decision: accept })
      ])
    );
    expect(found.notWhole).toEqual([
      'drafts/invented.json: standard_ratings, inspection_id=hackney-2024-06; standard_code=1.2: needs rating (undecided)'
    ]);
    expect([...found.files.keys()]).toEqual([csv('inspections')]);
  });

  it('is said of an inspection without a date, and all that hangs on it waits', () => {
    const [first, ...others] = wholeReport(accept);
    const undated = { ...first, decision: { choice: 'reject' } } as (typeof others)[number];
    const found = plan(draft([undated, ...others]));
    expect(found.files.size).toBe(0);
    expect(found.notWhole).toEqual([
      'drafts/invented.json: inspections, inspection_id=hackney-2024-06: needs published (rejected)',
      'hackney-2024-06: accepted values of standard_ratings, question_results (24) need the row of the inspection itself, which needs published (rejected)'
    ]);
  });

  it('is an inspection whose kind was read and not decided: the rule does not stand in for the report', () => {
    const values = [...wholeReport(accept), value('inspections', ID, 'kind', 'joint')];
    expect(plan(draft(values)).notWhole[0]).toMatch(/needs kind \(undecided\)$/);
    const decided = [...wholeReport(accept), value('inspections', ID, 'kind', 'joint', { decision: accept })];
    expect(plan(draft(decided)).files.get(csv('inspections'))).toContain('hackney,yjs-2021,joint,');
  });
});

describe('what nobody accepted', () => {
  it('is never written: undecided and rejected values', () => {
    expect(plan(draft(wholeReport())).files.size).toBe(0);
    expect(plan(draft(wholeReport({ choice: 'reject' }))).files.size).toBe(0);
  });

  it('is written with --certain when it is certain, and only then', () => {
    const likely = wholeReport().map((each) => ({ ...each, confidence: 'likely' as const }));
    expect(plan(draft(likely), { certain: true }).files.size).toBe(0);
    expect(plan(draft(wholeReport()), { certain: true }).files).toEqual(
      plan(draft(wholeReport(accept))).files
    );
  });
});

describe('a draft whose inspection cannot be told', () => {
  const words = (others: Parameters<typeof draft>[1]) => plan(draft(wholeReport(accept), others)).refused;

  it('is refused in words: no service, no programme, or one that the register lacks', () => {
    expect(words({ service_id: null })).toEqual([
      'drafts/invented.json: nothing of hackney-2024-06 is written: the draft names no service'
    ]);
    expect(words({ programme_id: null })[0]).toMatch(/the draft names no programme$/);
    expect(words({ service_id: 'atlantis' })[0]).toMatch(
      /data\/places\/services\.csv has no service atlantis$/
    );
  });

  it('is refused when the row in data/ is of another programme, as its standards are numbered otherwise', () => {
    const values = row('inspections', { inspection_id: 'hertfordshire-2018-09' }, { cases: '25' }, accept);
    const of = {
      inspection_id: 'hertfordshire-2018-09',
      service_id: 'hertfordshire',
      programme_id: 'yjs-2021'
    };
    expect(plan(draft(values, of)).refused[0]).toMatch(
      /the draft names the programme yjs-2021, the row in data\/ yos-2018$/
    );
  });

  it('does not keep the draft of another inspection from being written', () => {
    const other = draft(wholeReport(accept), { service_id: null, inspection_id: 'hackney-2024-05' });
    const found = plan([other, draft(wholeReport(accept))]);
    expect(found.files.size).toBe(3);
  });
});
