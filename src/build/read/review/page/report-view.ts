import type { DraftTable } from '../../draft';
import { byId, focusOn } from './dom';
import type { Ledger } from './ledger';
import type { Markup } from './markup';
import { showDecision } from './show-decision';
import { elementId } from './show-value';
import { showJoin, showValues } from './show-values';

const write = (element: Element | null | undefined, { text }: Markup): void => {
  if (element) element.innerHTML = text;
};

/** The report that is open: only its values are in the page. */
export class ReportView {
  /** Index of the report; null = the list is shown. */
  report: number | null = null;
  /** Index of the value that the person is at, or was last. */
  current: number | null = null;

  constructor(private readonly ledger: Ledger) {}

  /** Shows a report, or the list, and takes the values of the one before out of the page. */
  open(report: number | null): void {
    if (this.report !== null) {
      byId(`r${this.report}`).classList.remove('open');
      this.#place(this.report)?.replaceChildren();
    }
    this.report = report;
    this.current = null;
    byId('list').hidden = report !== null;
    byId('intro').hidden = report !== null;
    if (report === null) return;
    byId(`r${report}`).classList.add('open');
    this.redraw();
  }

  /** Writes every value of the open report anew. */
  redraw(): void {
    if (this.report === null) return;
    write(this.#place(this.report), showValues(this.ledger, this.report));
  }

  /** Element of a value of the open report. */
  element(index: number): HTMLElement | null {
    return this.report === null ? null : document.getElementById(elementId(this.report, index));
  }

  /** Part of a value's element where it is decided. */
  deciding(index: number): HTMLElement | null {
    return this.element(index)?.querySelector<HTMLElement>('.decide') ?? null;
  }

  /** Puts the focus on a value. */
  focus(index: number): void {
    this.current = index;
    focusOn(this.element(index));
  }

  /** Writes anew how a value stands; focus within stays on the button of the same kind, else goes to the value. */
  refresh(index: number): void {
    const value = this.report === null ? undefined : this.ledger.values(this.report)[index];
    const place = this.deciding(index);
    if (this.report === null || !value || !place) return;
    const focused = place.contains(document.activeElement) ? document.activeElement : null;
    const act = focused?.getAttribute('data-do');
    const decided = this.ledger.decided(this.report, value);
    write(place, showDecision(value, `${elementId(this.report, index)}-name`, decided));
    this.element(index)?.classList.toggle('done', decided?.validity === 'stands');
    if (!focused) return;
    const button = act ? place.querySelector<HTMLElement>(`[data-do="${act}"]`) : null;
    focusOn(button ?? this.element(index));
  }

  /** Counts anew what "accept all" would take; focus stays on its button. */
  refreshJoins(): void {
    const { report } = this;
    if (report === null) return;
    for (const place of this.#place(report)?.querySelectorAll('[data-join]') ?? []) {
      const focused = place.contains(document.activeElement);
      const table = place.getAttribute('data-join');
      write(place, showJoin(this.ledger, report, table === '' ? null : (table as DraftTable)));
      if (focused) place.querySelector('button')?.focus({ preventScroll: true });
    }
  }

  #place(report: number): Element | null {
    return document.querySelector(`[data-values="${report}"]`);
  }
}
