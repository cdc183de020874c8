import type { Group, GroupMember, GroupService } from './group';
import { settleSet } from './kind-words';
import type { GroupSelection, Notice } from './selection';
import type { ShownSet } from './set-sentences';

const byHand = (id: string): GroupMember => ({
  id,
  score: null,
  closeness: null,
  through: null,
  neighbour: null
});

/** The reader's own set, without the service itself, in the order in which services were chosen. */
export function ownSet(own: readonly string[], serviceId: string): ShownSet {
  const members = own.filter((id) => id !== serviceId).map(byHand);
  return { kind: 'own', name: '', edition: null, members };
}

/**
 * The set that is shown for a selection: the one asked for, or the nearest that the service has, with a notice.
 * @throws Error when the service has no similar services, which the build does not allow
 */
export function shownSet(
  selection: GroupSelection,
  group: Pick<Group, 'sets'>,
  service: GroupService
): { set: ShownSet; notices: readonly Notice[] } {
  if (selection.kind === 'own') {
    const set = ownSet(selection.own, service.id);
    if (set.members.length) return { set, notices: [] };
  }
  const { set, notices } = settleSet(selection.kind === 'own' ? 'similar' : selection.kind, group, service);
  if (!set) throw new Error(`shownSet: “${service.id}” has no similar services`);
  return { set, notices };
}
