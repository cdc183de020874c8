import { Bar } from './bar';
import { byId, embeddedData } from './dom';
import { keyOf, openKeeper } from './keep';
import { Ledger } from './ledger';
import { listen } from './listen';
import type { PageHead, PageValue } from './page-data';
import { ReportView } from './report-view';
import { refreshCount, Review } from './review';
import { followAddress } from './route';

// The style hides what the script will show, so that the page does not jump while it is read.
document.documentElement.classList.add('js');

function begin(): void {
  const keeper = openKeeper(() => localStorage);
  const heads = embeddedData<PageHead[]>('reports');
  const load = (report: number) => embeddedData<PageValue[]>(`values-${report}`);
  const ledger = new Ledger(heads, load, keeper);
  const view = new ReportView(ledger);
  const bar = new Bar(ledger);
  const review = new Review(ledger, view, bar);
  for (const element of document.querySelectorAll('noscript')) element.remove();
  heads.forEach((_, report) => refreshCount(ledger, report));
  listen({ view, review, keeper });
  addEventListener('hashchange', () => followAddress(view, bar, ledger));
  addEventListener('storage', ({ key }) => {
    heads.forEach((head, report) => {
      if (key !== keyOf(head)) return;
      ledger.reread(report);
      refreshCount(ledger, report);
      if (view.report === report) view.redraw();
    });
    bar.refresh(view.report, ledger.steps > 0);
  });
  addEventListener('beforeunload', (event) => {
    if (!ledger.kept && ledger.steps > 0) event.preventDefault();
  });
  byId('main').classList.add('ready');
  bar.refresh(null, false);
  followAddress(view, bar, ledger);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
