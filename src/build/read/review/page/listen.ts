import type { DraftTable } from '../../draft';
import { byId } from './dom';
import { Editing } from './editing';
import type { Keeper } from './keep';
import { commandFor, type Command } from './keys';
import type { ReportView } from './report-view';
import type { By, Review } from './review';

/** What the listeners act on. */
export interface Parts {
  view: ReportView;
  review: Review;
  keeper: Keeper;
}

/** Index of the value that an element belongs to; null when it belongs to none. */
function valueAt(element: Element | null): number | null {
  const id = element?.closest('article.value')?.id;
  const index = id === undefined ? NaN : Number(id.replace(/^.*-v/, ''));
  return Number.isInteger(index) ? index : null;
}

/** Puts the page's listeners in place: mouse, keys, focus and the edit field. */
export function listen({ view, review, keeper }: Parts): void {
  const editing = new Editing(view, review);
  const run = commands(view, review, editing);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    if (button && button.getAttribute('aria-disabled') !== 'true') press(button, view, review, editing, run);
  });
  document.addEventListener('focusin', ({ target }) => {
    const index = target instanceof Element ? valueAt(target) : null;
    if (index !== null) view.current = index;
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const index = form instanceof HTMLFormElement && form.matches('.edit') ? valueAt(form) : null;
    if (!(form instanceof HTMLFormElement) || index === null) return;
    event.preventDefault();
    editing.submit(form, index);
  });
  listenToKeys(editing, run, keeper);
}

function press(
  button: HTMLElement,
  view: ReportView,
  review: Review,
  editing: Editing,
  run: (command: Command, by: By) => void
): void {
  const { do: act = '', table, other } = button.dataset;
  const index = valueAt(button);
  if (act === 'join') return review.join(table ? (table as DraftTable) : null);
  if (act === 'save') return review.save();
  if (index === null) return run(act as Command, 'button');
  view.current = index;
  if (act === 'clear') review.clear(index);
  else if (act === 'cancel') editing.cancel(index);
  else if (act === 'take') editing.take(index, Number(other));
  else run(act as Command, 'button');
}

function commands(view: ReportView, review: Review, editing: Editing): (command: Command, by: By) => void {
  const acts: Record<Command, (by: By) => void> = {
    next: () => review.move(1),
    previous: () => review.move(-1),
    undecided: () => review.undecided(),
    accept: (by) => review.decide(view.current, 'accept', by),
    reject: (by) => review.decide(view.current, 'reject', by),
    edit: () => editing.open(view.current),
    undo: () => review.undo(),
    help: () => (byId('help') as HTMLDialogElement).showModal()
  };
  return (command, by) => acts[command](by);
}

function listenToKeys(editing: Editing, run: (command: Command, by: By) => void, keeper: Keeper): void {
  const shortcuts = byId('shortcuts') as HTMLInputElement;
  shortcuts.checked = keeper.setting('shortcuts') !== 'off';
  shortcuts.addEventListener('change', () => keeper.set('shortcuts', shortcuts.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    const at = event.target instanceof Element ? event.target : null;
    const form = at?.closest<HTMLFormElement>('form.edit');
    const index = valueAt(at);
    if (form && index !== null) return keyWhileEditing(event, form, () => editing.cancel(index));
    const typing =
      at?.closest('input, select, textarea, [contenteditable], dialog[open]') !== null && at !== null;
    const command = commandFor(event, { typing, onValue: index !== null, shortcuts: shortcuts.checked });
    if (!command) return;
    event.preventDefault();
    run(command, 'key');
  });
}

function keyWhileEditing(event: KeyboardEvent, form: HTMLFormElement, cancel: () => void): void {
  if (event.key === 'Escape') cancel();
  else if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) form.requestSubmit();
  else return;
  event.preventDefault();
}
