/** Whom a reader compares with whom. */
export interface OwnSelection {
  serviceId: string;
  members: readonly string[];
}

/** Whether two selections ask the same. */
export function sameSelection(a: OwnSelection, b: OwnSelection): boolean {
  return a.serviceId === b.serviceId && a.members.join() === b.members.join();
}
