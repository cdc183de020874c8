import type { DraftTable } from '../../draft';
import { mayJoin } from './decide';
import type { Ledger } from './ledger';
import { markup, type Markup } from './markup';
import type { PageValue } from './page-data';
import { elementId, showValue } from './show-value';
import { counted, SURE_WORDS, TABLE_WORDS } from './words';

/** Values of a report that "accept all" would take now: certain, undecided, replacing nothing different. */
export function joinable(ledger: Ledger, report: number, table: DraftTable | null): PageValue[] {
  const wanted = (value: PageValue) => (table === null || value.table === table) && mayJoin(value);
  return ledger.values(report).filter((value) => wanted(value) && !ledger.stands(report, value));
}

const tableId = (report: number, table: DraftTable) => `r${report}-${table}`;

/** Button that accepts all certain values of a report or of one of its tables, with their number. */
export function showJoin(ledger: Ledger, report: number, table: DraftTable | null): Markup {
  const count = joinable(ledger, report, table).length;
  const off = count === 0 && markup` aria-disabled="true"`;
  const about = table !== null && markup` aria-describedby="${tableId(report, table)}"`;
  const which = count === 1 ? 'the 1 certain value' : `all ${count} certain values`;
  const of = table === null ? 'of this report' : 'here';
  const words = count === 0 ? `No certain value ${of} is left to accept` : `Accept ${which} ${of}`;
  return markup`<button type="button" data-do="join" data-table="${table ?? ''}"${off}${about}>${words}</button>`;
}

/** What "accept all" leaves out of the certain values, and why; null when nothing. */
function leftOut(values: readonly PageValue[]): Markup | null {
  const out = values.filter((value) => value.confidence === 'certain' && !mayJoin(value)).length;
  return out === 0
    ? null
    : markup`<p class="hint">${counted(out, 'certain value')} ${out === 1 ? 'needs its' : 'need their'} own decision: ${out === 1 ? 'it differs from data/, conflicts with something or does' : 'they differ from data/, conflict with something or do'} not fit the column.</p>`;
}

type Placed = readonly [PageValue, number];

const tablesOf = (placed: readonly Placed[]): DraftTable[] => [
  ...new Set(placed.map(([{ table }]) => table))
];

function showGroup(ledger: Ledger, report: number, group: readonly Placed[], level: 4 | 5): Markup[] {
  return group.map(([value, index]) =>
    showValue(value, elementId(report, index), level, ledger.decided(report, value))
  );
}

function showTable(ledger: Ledger, report: number, table: DraftTable, certain: readonly Placed[]): Markup {
  const group = certain.filter(([value]) => value.table === table);
  return markup`<div class="table"><div class="group-head"><h4 id="${tableId(report, table)}">${TABLE_WORDS[table]} (${group.length})</h4><span data-join="${table}">${showJoin(ledger, report, table)}</span></div>${showGroup(ledger, report, group, 5)}</div>`;
}

/** All values of a report: doubtful first, then likely, then certain by table, each with its buttons. */
export function showValues(ledger: Ledger, report: number): Markup {
  const placed = ledger.values(report).map((value, index): Placed => [value, index]);
  const of = (confidence: PageValue['confidence']) =>
    placed.filter(([value]) => value.confidence === confidence);
  const head = (confidence: PageValue['confidence']) => {
    const { word, shape, means } = SURE_WORDS[confidence];
    return markup`<h3 id="r${report}-${confidence}"><span aria-hidden="true">${shape}</span> ${word}: ${counted(of(confidence).length, 'value')}</h3><p class="hint">${word} = ${means}.</p>`;
  };
  const single = (confidence: 'doubtful' | 'likely') =>
    of(confidence).length > 0 &&
    markup`<section>${head(confidence)}${showGroup(ledger, report, of(confidence), 4)}</section>`;
  const certain = of('certain');
  const tables = tablesOf(certain).map((table) => showTable(ledger, report, table, certain));
  return markup`<div class="together"><span data-join="">${showJoin(ledger, report, null)}</span>${leftOut(ledger.values(report))}</div>${single('doubtful')}${single('likely')}${certain.length > 0 && markup`<section>${head('certain')}${tables}</section>`}`;
}
