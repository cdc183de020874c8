import { describe, expect, it } from 'vitest';
import type { ServiceInspection } from '$lib/queries/service-inspections';
import type { InspectionStandards } from '../../../../src/routes/services/[id]/shape/ask-standards';
import { entriesOf, historyItems } from '../../../../src/routes/services/[id]/shape/history-entries';
import { contentWords, historyTitle } from '../../../../src/routes/services/[id]/sections/history-words';

// Everything here is invented.
const inspection = (inspection_id: string, more: Partial<ServiceInspection> = {}): ServiceInspection => ({
  inspection_id,
  service_id: 'new',
  service_name: 'New',
  programme_id: 'first',
  programme_name: 'First programme',
  scale: '0-36',
  kind: 'single',
  fieldwork: null,
  fieldwork_end: null,
  published: '2020-06',
  overall_rating: 'Good',
  rating_state: 'rated',
  overall_score: 24,
  score_basis: 'report',
  score_state: 'known',
  cases: null,
  court_cases: null,
  oocd_cases: null,
  source: 'Report',
  source_kind: 'report',
  confidence: 'high',
  note: null,
  stars: null,
  ...more
});
const programme = (programme_id: string, comparison_advice: string | null) => ({
  programme_id,
  name: programme_id,
  first_fieldwork: '2009',
  last_fieldwork: null,
  scale: '0-36' as const,
  note: 'A note',
  comparison_advice,
  inspections: 1
});
const score = (inspection_id: string) => ({
  inspection_id,
  level: 'headline' as const,
  code: 'a',
  label: 'A',
  pct: 70,
  comment: null,
  lowest_so_far: null,
  highest_so_far: null,
  average_so_far: null
});
const theme = (inspection_id: string, place: number, judgement: string | null) => ({
  inspection_id,
  place,
  theme: `Theme ${place}`,
  judgement
});
const fact = (inspection_id: string) => ({
  inspection_id,
  fact_id: 'f',
  label: 'F',
  value: 1,
  unit: 'children',
  as_of: null
});
const note = (inspection_id: string, table_name: string) => ({
  inspection_id,
  table_name,
  row_key: '',
  column_name: 'c',
  reason: `Of ${table_name}`
});
const standardsOf = (inspectionId: string, known: number, questions = 0): InspectionStandards => ({
  inspectionId,
  verdict: null,
  knowledge: {
    depth: known === 12 ? 'whole' : known ? 'part' : 'none',
    known,
    of: 12,
    questions: questions > 0,
    scraped: false,
    workedOut: false
  },
  standards: [
    {
      code: '2.1',
      name: 'Invented',
      domainCode: '2',
      domainName: 'Invented',
      counts: true,
      fromCases: true,
      rating: 'Good',
      basis: 'report',
      discretion: null,
      note: null,
      source: null,
      verdict: null,
      questions: Array.from({ length: questions }, (_, i) => ({
        code: `2.1.${i + 1}`,
        label: 'Invented',
        result: '',
        pct: 70,
        yes: null,
        n: null,
        lower: null,
        upper: null,
        driving: false,
        countBasis: null,
        prompts: []
      }))
    }
  ],
  bands: []
});
const bare = { programmes: [programme('first', null)], cci: [], sqs: [], themes: [], context: [], notes: [] };
const one = (
  parts: Partial<Parameters<typeof entriesOf>[0]>,
  standards: InspectionStandards[] = [],
  current = true
) => {
  const [entry] = entriesOf({ ...bare, inspections: [inspection('a')], ...parts }, standards, current);
  if (!entry) throw new Error('no entry');
  return entry;
};

describe('an entry of the history', () => {
  it('holds what its own report measured, and nothing of another inspection', () => {
    const [a, b] = entriesOf(
      {
        ...bare,
        inspections: [inspection('a'), inspection('b')],
        cci: [score('a'), score('a'), score('b')],
        context: [fact('b')]
      },
      [],
      true
    );
    expect(a?.cci).toHaveLength(2);
    expect(a?.context).toEqual([]);
    expect(b).toMatchObject({ filled: true, open: false });
    expect([a, b].map((entry) => entry && contentWords(entry))).toEqual([
      '2 scores in per cent',
      '1 score in per cent and 1 figure about the service'
    ]);
  });
  it('is not to be opened where the facts hold nothing more of it', () => {
    expect(one({})).toMatchObject({ filled: false, open: false, standards: null });
    expect(one({}, [standardsOf('a', 0)])).toMatchObject({ filled: false, standards: null });
    expect(one({}, [standardsOf('b', 12)]).filled).toBe(false);
  });
  it('carries the advice of its programme’s reports, from the facts', () => {
    const advised = { programmes: [programme('first', 'Do not compare'), programme('second', null)] };
    expect(one(advised).advice).toBe('Do not compare');
    expect(one({ ...advised, inspections: [inspection('a', { programme_id: 'second' })] }).advice).toBeNull();
  });
  it('counts its standards, key questions, themes with a judgement, and notes in words', () => {
    expect(contentWords(one({}, [standardsOf('a', 12, 2)]))).toBe('12 of 12 standards and 2 key questions');
    expect(contentWords(one({ themes: [theme('a', 1, 'Good'), theme('a', 2, null)] }))).toBe('1 of 2 themes');
    const outside = standardsOf('a', 0);
    outside.knowledge.depth = 'part';
    expect(contentWords(one({ notes: [note('a', 'x'), note('a', 'y')] }, [outside]))).toBe(
      'a standard outside the score and 2 notes on the report'
    );
  });
  it('leaves a slip beside the standards there, where the page shows them, and tells it itself where not', () => {
    const notes = [note('a', 'question_results'), note('a', 'context_facts')];
    const tables = (current: boolean) =>
      one({ notes }, [standardsOf('a', 12)], current).notes.map((each) => each.table_name);
    expect(tables(true)).toEqual(['context_facts']);
    expect(tables(false)).toEqual(['question_results', 'context_facts']);
  });
  it('stands open where it alone holds what stands nowhere else on the page', () => {
    const inspections = [inspection('a'), inspection('b')];
    const open = (parts: Partial<Parameters<typeof entriesOf>[0]>, current = true) =>
      entriesOf({ ...bare, inspections, ...parts }, [standardsOf('b', 12)], current).map(
        (entry) => entry.open
      );
    expect(open({ cci: [score('a')] })).toEqual([true, false]);
    expect(open({ cci: [score('a')], themes: [theme('b', 1, 'Good')] })).toEqual([false, false]);
    expect(open({ context: [fact('a')] })).toEqual([false, false]);
    expect(open({}, false)).toEqual([false, true]);
  });
});

describe('the lines of the history', () => {
  const change = (id: string, date: string | null) => ({
    id,
    date,
    text: 'A became B',
    services: [],
    notes: []
  });
  it('put inspections and changes in one order, the newest first, and undated ones last', () => {
    const entries = entriesOf(
      {
        ...bare,
        inspections: [
          inspection('late', { published: '2022' }),
          inspection('early', { published: '2014-03-01' }),
          inspection('undated', { published: null })
        ]
      },
      [],
      true
    );
    const items = historyItems(entries, [
      change('2014', '2014'),
      change('2019', '2019-03'),
      change('?', null)
    ]);
    expect(
      items.map((item) => ('entry' in item ? item.entry.inspection.inspection_id : item.change.id))
    ).toEqual(['late', '2019', '2014', 'early', '?', 'undated']);
  });
});

describe('the title of the timeline', () => {
  const of = (more: Partial<ServiceInspection>) => inspection('x', more);
  it('counts official inspections and programmes, and pilots apart', () => {
    expect(historyTitle([of({})], 'new')).toBe('1 inspection found, under 1 programme');
    expect(historyTitle([of({}), of({ programme_id: 'second' }), of({ kind: 'pilot' })], 'new')).toBe(
      '2 inspections found, under 2 programmes, and 1 unofficial pilot'
    );
  });
  it('says how many were of former services', () => {
    expect(historyTitle([of({}), of({ service_id: 'old' })], 'new')).toBe(
      '2 inspections found, under 1 programme, 1 of them of a former service'
    );
    expect(historyTitle([of({ service_id: 'old' }), of({ service_id: 'older' })], 'new')).toBe(
      '2 inspections found, under 1 programme, all of former services'
    );
  });
});
