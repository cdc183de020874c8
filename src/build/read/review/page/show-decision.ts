import { editFault } from './check-edit';
import type { Decided } from './ledger';
import { replacedBy, standingOf } from './known-standing';
import { markup, type Markup } from './markup';
import type { PageValue } from './page-data';
import { decisionWords, quoted } from './words';

function statusLine(decided: Decided, name: string): Markup {
  if (!decided) return markup`<p class="status">Undecided</p>`;
  const { made, validity } = decided;
  if (validity === 'stands')
    return markup`<p class="status decided">${decisionWords(made)} <button type="button" class="plain" data-do="clear" aria-describedby="${name}">Make undecided</button></p>`;
  const then =
    validity === 'value-changed'
      ? `on an earlier draft, which read ${quoted(made.of)}`
      : 'before data/ changed';
  return markup`<p class="status">Undecided again</p><p class="stale">You decided ${then}: ${decisionWords(made).slice(2)}. Please decide anew.</p>`;
}

/** Status of a value and the buttons to decide it; the keys stand on the buttons where each value is looked at. */
export function showDecision(value: PageValue, name: string, decided: Decided): Markup {
  const choice = decided?.validity === 'stands' ? decided.made.choice : null;
  const replaced = replacedBy(value.value, value);
  const unfit = editFault(value.table, value.column, value.value);
  const button = (act: 'accept' | 'edit' | 'reject', words: string, key: string) => {
    const hint = value.confidence !== 'certain' && markup` <kbd aria-hidden="true">${key}</kbd>`;
    const off = act === 'accept' && unfit !== null && markup` aria-disabled="true"`;
    return markup`<button type="button" data-do="${act}" aria-pressed="${String(choice === act)}"${off} aria-describedby="${name}">${words}${hint}</button>`;
  };
  const kept =
    standingOf(value.value, value) === 'less-exact' ? `, keep ${quoted(value.known?.value ?? '')}` : '';
  const accept = replaced === undefined ? `Accept${kept}` : `Accept, replace ${quoted(replaced)}`;
  const reject = replaced === undefined ? 'Reject' : `Reject, keep ${quoted(replaced)}`;
  return markup`${statusLine(decided, name)}${unfit !== null && markup`<p class="stale">${unfit}</p>`}<div class="choices">${button('accept', accept, 'a')}${button('edit', 'Edit', 'e')}${button('reject', reject, 'r')}</div>`;
}
