import { describe, expect, it } from 'vitest';
import { accepted } from '../../../../../src/build/read/review/page/decide';
import { memoryKeeper } from '../../../../../src/build/read/review/page/keep';
import { Ledger } from '../../../../../src/build/read/review/page/ledger';
import { showValue } from '../../../../../src/build/read/review/page/show-value';
import { joinable, showValues } from '../../../../../src/build/read/review/page/show-values';
import { pageOf, valueOf } from './page-values';

const report = pageOf();
const ledger = () => new Ledger([report], () => report.values, memoryKeeper());
const shown = (code: string) => showValue(valueOf(code), 'r0-v0', 4, null).text;

describe('the values of a report', () => {
  const html = showValues(ledger(), 0).text;

  it('stand doubtful first, then likely, then certain by table', () => {
    const kinds = [...html.matchAll(/<article class="value (\w+)"/g)].map(([, kind]) => kind);
    expect(kinds).toEqual(['doubtful', 'likely', ...Array.from({ length: 10 }, () => 'certain')]);
    const heads = [...html.matchAll(/<h[34] id="r0-[a-z_]+">(.*?)<\/h/g)].map(([, head]) =>
      head?.replaceAll(/<.*?>/g, '')
    );
    expect(heads).toEqual([
      '◇ Doubtful: 1 value',
      '◐ Likely: 1 value',
      '● Certain: 10 values',
      'The inspection (2)',
      'Ratings of standards (2)',
      'Key questions (6)'
    ]);
  });
  it('can be accepted together by report and by table, with their number', () => {
    expect(html).toContain('>Accept all 9 certain values of this report</button>');
    expect(html).toContain('>Accept the 1 certain value here</button>');
    expect(html).toContain('1 certain value needs its own decision');
  });
  it('are no longer counted once decided', () => {
    const book = ledger();
    const value = valueOf('inspections overall_rating');
    book.put(0, 0, new Map([[value.id, accepted(value)]]));
    expect(joinable(book, 0, null)).toHaveLength(8);
    expect(joinable(book, 0, 'inspections')).toHaveLength(1);
  });
});

describe('a value', () => {
  it('stands beside what data/ holds, with what accepting would replace', () => {
    expect(shown('inspections overall_score')).toMatch(/In data\/ today<\/span> <strong>20<.*differs/);
    expect(shown('inspections overall_score')).toContain('Accept, replace “20”');
    expect(shown('inspections published')).toContain('agrees, less exactly');
    expect(shown('inspections published')).toContain('Accept, keep “2099-05-10”');
    expect(shown('standard_ratings 2.1 rating')).toMatch(
      /same<.*An invented scrape \(from a third-party scrape\)/
    );
    expect(shown('inspections overall_rating')).not.toContain('In data/ today');
  });
  it('is marked in all its words, with page and line', () => {
    const html = shown('inspections overall_score');
    expect(html).toContain('a score of <mark>21</mark> out of');
    expect(html).toContain('Overall score <mark>21</mark>');
    expect(html).toContain('page 4, line 3');
  });
  it('offers the other values that the report prints', () => {
    expect(shown('standard_ratings 2.2 rating')).toContain('Take “Requires improvement”');
    expect(shown('standard_ratings 2.2 rating')).toContain('‘<mark>Requires improvement</mark>’');
  });
  it('whose decision was made of another value is undecided again and says so', () => {
    const value = valueOf('inspections overall_rating');
    const decided = {
      made: { choice: 'accept' as const, of: 'Outstanding' },
      validity: 'value-changed' as const
    };
    const html = showValue(value, 'r0-v0', 4, decided).text;
    expect(html).toContain('Undecided again');
    expect(html).toContain('on an earlier draft, which read “Outstanding”: Accepted “Outstanding”');
    expect(html).not.toContain('aria-pressed="true"');
  });
  it('that cannot stand in its column cannot be accepted', () => {
    const html = showValue({ ...valueOf('inspections overall_score'), value: '99' }, 'r0-v0', 4, null).text;
    expect(html).toMatch(/data-do="accept"[^>]*aria-disabled="true"/);
    expect(html).toContain('“99” cannot stand in this cell. Expected: A whole number from 0 to 36');
  });
});
