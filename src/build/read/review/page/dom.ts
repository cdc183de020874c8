/**
 * Element of the page by its id.
 * @throws Error when the page has none: it was written by another version of its script
 */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element “${id}”.`);
  return found;
}

/** Data that came inside the page. The build wrote it in this shape, in the same breath as this script. */
export function embeddedData<T>(id: string): T {
  return JSON.parse(byId(id).textContent) as T;
}

/** Switches a button off in a way that keeps the focus on it. */
export function setOff(button: Element | null, off: boolean): void {
  if (off) button?.setAttribute('aria-disabled', 'true');
  else button?.removeAttribute('aria-disabled');
}

/** Moves the focus to an element and brings it into view. */
export function focusOn(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}

/** Hands a file to the browser to be saved. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading the file when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
