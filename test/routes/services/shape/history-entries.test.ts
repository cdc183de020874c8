import { describe, expect, it } from 'vitest';
import { entriesOf, historyItems } from '../../../../src/routes/services/[id]/shape/history-entries';
import { contentWords } from '../../../../src/routes/services/[id]/sections/history-words';
import { bare, fact, inspection, note, one, programme, score, standardsOf, theme } from './history-parts';

// Everything here is invented.
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
