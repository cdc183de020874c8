import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decisionsSchema } from '../../../../../src/build/read/review/decisions';
import { accepted, rejected } from '../../../../../src/build/read/review/page/decide';
import { decisionFile } from '../../../../../src/build/read/review/page/decision-file';
import { keyOf, openKeeper, storageKeeper } from '../../../../../src/build/read/review/page/keep';
import { Ledger } from '../../../../../src/build/read/review/page/ledger';
import { mixedDraft, plainDraft } from '../invented-drafts';
import { InventedStorage } from './invented-storage';
import { pageOf, valueOf } from './page-values';

const reports = [pageOf(), pageOf(plainDraft())];
const rating = valueOf('inspections overall_rating');
const score = valueOf('inspections overall_score');
const one = (id: string, decision: ReturnType<typeof accepted> | null) => new Map([[id, decision]]);
const open = (storage: Storage, of = reports) =>
  new Ledger(of, (report) => of[report]?.values ?? [], storageKeeper(storage));

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue(undefined));
afterEach(() => void vi.restoreAllMocks());

describe('decisions', () => {
  it('are kept between two openings of the page', () => {
    const storage = new InventedStorage();
    open(storage).put(0, 0, one(rating.id, accepted(rating)));
    const again = open(storage);
    expect(again.count(0)).toBe(1);
    expect(again.decided(0, rating)).toEqual({ made: { choice: 'accept', of: 'Good' }, validity: 'stands' });
    expect(again.count(1)).toBe(0);
  });
  it('are undone step by step, several at once as they were made', () => {
    const ledger = open(new InventedStorage());
    ledger.put(0, 3, one(rating.id, rejected(rating)));
    ledger.put(0, 1, new Map([rating, score].map((value) => [value.id, accepted(value)])));
    expect(ledger.count(0)).toBe(2);
    expect(ledger.undo()).toMatchObject({ report: 0, at: 1 });
    expect(ledger.decided(0, rating)?.made.choice).toBe('reject');
    expect(ledger.decided(0, score)).toBeNull();
    ledger.undo();
    expect(ledger.count(0)).toBe(0);
    expect(ledger.undo()).toBeNull();
  });
  it('of an older draft are taken over where the value is the same, and no longer stand where it changed', () => {
    const storage = new InventedStorage();
    const older = [pageOf(mixedDraft({ reader_version: '0.9.0' }))];
    const made = new Map([rating, score].map((value) => [value.id, accepted(value)]));
    open(storage, older).put(0, 0, made);
    const [report] = reports;
    const newer = report
      ? [
          {
            ...report,
            values: report.values.map((value) => (value.id === score.id ? { ...value, value: '22' } : value))
          }
        ]
      : [];
    const ledger = open(storage, newer);
    expect(ledger.count(0)).toBe(1);
    expect(ledger.decided(0, { ...score, value: '22' })?.validity).toBe('value-changed');
  });
  it('that a draft came with are there at the first opening, and stay away once taken back', () => {
    const storage = new InventedStorage();
    const draft = mixedDraft();
    const values = draft.values.map((value) =>
      value.id === rating.id ? { ...value, decision: { choice: 'accept' as const } } : value
    );
    const with1 = [pageOf({ ...draft, values })];
    const ledger = open(storage, with1);
    expect(ledger.count(0)).toBe(1);
    ledger.put(0, 0, one(rating.id, null));
    expect(open(storage, with1).count(0)).toBe(0);
  });
  it('that cannot be read are left out, and the others stay', () => {
    const storage = new InventedStorage();
    const [head] = reports;
    if (!head) throw new Error('no report');
    const kept = {
      [rating.id]: { choice: 'accept', of: 'Good' },
      [score.id]: { choice: 'perhaps', of: '21' }
    };
    storage.setItem(keyOf(head), JSON.stringify(kept));
    expect(open(storage).count(0)).toBe(1);
    storage.setItem(keyOf(head), '{');
    expect(open(storage).count(0)).toBe(0);
  });
  it('are known not to be kept where storage is refused or full', () => {
    const refused = openKeeper(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(refused.lasting).toBe(false);
    const full = open(new InventedStorage(20));
    expect(full.kept).toBe(true);
    full.put(0, 0, one(rating.id, accepted(rating)));
    expect(full.kept).toBe(false);
    expect(full.count(0)).toBe(1);
  });
});

describe('the file of decisions', () => {
  it('holds those that stand, by report, and keeps its schema', () => {
    const ledger = open(new InventedStorage());
    ledger.put(
      0,
      0,
      new Map([
        [rating.id, accepted(rating)],
        [score.id, { choice: 'accept', of: '7' }]
      ])
    );
    const file = decisionFile(reports.map((head, report) => ({ head, decisions: ledger.standing(report) })));
    expect(decisionsSchema.parse(file)).toEqual({
      decisions_version: 1,
      reports: [
        {
          inspection_id: 'barnet-2099-05',
          sha256: 'a'.repeat(64),
          reader_version: reports[0]?.reader_version,
          decisions: { [rating.id]: { choice: 'accept', of: 'Good' } }
        }
      ]
    });
  });
});
