import { byId, setOff } from './dom';
import type { Ledger } from './ledger';

/** Progress in words: of the report that is open, and of all. */
export function progressWords(ledger: Ledger, report: number | null): string {
  const total = ledger.heads.reduce((sum, head) => sum + head.total, 0);
  const decided = ledger.heads.reduce((sum, _, index) => sum + ledger.count(index), 0);
  const head = report === null ? undefined : ledger.heads[report];
  if (report === null || !head) return `${decided} of ${total} decided`;
  const all = ledger.heads.length > 1 ? ` (all reports: ${decided} of ${total})` : '';
  return `${ledger.count(report)} of ${head.total} decided${all}`;
}

/** The bar that is always in sight: progress, what was decided last, and the way back to the list. */
export class Bar {
  constructor(private readonly ledger: Ledger) {}

  /** Shows the progress now. */
  refresh(report: number | null, mayUndo: boolean): void {
    byId('progress').textContent = progressWords(this.ledger, report);
    byId('to-list').hidden = report === null;
    setOff(document.querySelector('.bar [data-do="undo"]'), !mayUndo);
    if (!this.ledger.kept) this.#notice();
  }

  /** Shows and announces a line. */
  say(words: string): void {
    byId('live').textContent = words;
  }

  #notice(): void {
    const notice = byId('notice');
    notice.textContent =
      'This browser keeps no more decisions between two openings of the page: its storage is refused or full. They are here while the page is open. Save them before you close it.';
    notice.hidden = false;
  }
}
