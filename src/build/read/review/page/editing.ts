import { editFault } from './check-edit';
import { byId, focusOn } from './dom';
import type { ReportView } from './report-view';
import type { Review } from './review';
import { showEdit } from './show-edit';
import { elementId } from './show-value';

/** The field in which a person puts another text in place of a value. */
export class Editing {
  constructor(
    private readonly view: ReportView,
    private readonly review: Review
  ) {}

  /** Opens the field at a value, beginning with what was read. */
  open(index: number | null): void {
    const value = this.review.value(index);
    const place = index === null ? null : this.view.deciding(index);
    if (!value || !place || index === null || this.view.report === null) return;
    place.innerHTML = showEdit(value, elementId(this.view.report, index), value.value).text;
    const field = place.querySelector<HTMLInputElement | HTMLSelectElement>('[name="text"]');
    focusOn(field);
    if (field instanceof HTMLInputElement) field.select();
  }

  /** Takes what the field holds, or says at the field what is expected. */
  submit(form: HTMLFormElement, index: number): void {
    const value = this.review.value(index);
    const field = form.querySelector<HTMLInputElement | HTMLSelectElement>('[name="text"]');
    if (!value || !field) return;
    const text = field.value.trim();
    const fault = editFault(value.table, value.column, text);
    if (fault === null) return this.review.edit(index, text, 'key');
    field.setAttribute('aria-invalid', 'true');
    byId(field.id.replace(/field$/, 'error')).textContent = fault;
    focusOn(field);
  }

  /** Leaves a value as it was and puts the focus on it. */
  cancel(index: number): void {
    this.view.refresh(index);
    this.view.focus(index);
  }

  /** Takes another value that the report prints. */
  take(index: number, other: number): void {
    const value = this.review.value(index);
    const text = value?.others[other]?.value;
    if (!value || text === undefined) return;
    const fault = editFault(value.table, value.column, text);
    if (fault === null) this.review.edit(index, text, 'button');
    else this.open(index);
  }
}
