import type {
  EndedService,
  Group,
  GroupMeasure,
  GroupMember,
  GroupService,
  GroupVerdict
} from '$lib/ui/groups/group';
import type { Choosable } from '$lib/ui/groups/selection';

// Every service and figure here is invented.

export function service(id: string, more: Partial<GroupService> = {}): GroupService {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const none = { rating: null, programme: null, published: null };
  return { id, name, country: 'England', authorities: 1, ...none, ...more };
}

export function member(id: string, more: Partial<GroupMember> = {}): GroupMember {
  return { id, score: null, closeness: null, through: null, neighbour: null, ...more };
}

export const CURRENT = ['ash', 'birch', 'cedar', 'elm', 'fir'].map((id) => service(id));
export const ENDED: readonly EndedService[] = [
  { id: 'oldwood', name: 'Oldwood', successors: ['ash'] },
  { id: 'split', name: 'Split', successors: ['birch', 'cedar'] }
];
export const CHOOSABLE: Choosable = {
  current: CURRENT,
  ended: ENDED,
  example: 'ash'
};

export function verdict(more: Partial<GroupVerdict> = {}): GroupVerdict {
  return {
    measure: 'fte_rate',
    set: 0,
    period: '2024',
    value: 111,
    comparator: 100.8,
    comparatorFrom: null,
    comparatorTo: null,
    membersUsed: 10,
    membersSuppressed: 0,
    difference: 10.2,
    differenceUnit: 'per cent',
    verdict: 'similar',
    reason: null,
    ...more
  };
}

export const GROUP: Group = {
  id: 'ash',
  sets: [
    {
      kind: 'similar',
      name: 'Services similar to Ash',
      edition: '2025-05',
      members: [
        member('birch', { score: 9.6237956, closeness: 'Very close', through: 'Ash Vale' }),
        member('cedar', { score: 3, closeness: 'Not close', neighbour: 'Cedar East' }),
        member('elm', { score: 0.9372993 })
      ]
    },
    {
      kind: 'ons-global',
      name: 'Services near to Ash',
      edition: null,
      members: [member('fir', { score: 10 })]
    },
    {
      kind: 'country',
      name: 'England',
      edition: null,
      members: ['birch', 'cedar', 'elm', 'fir'].map((id) => member(id))
    }
  ],
  verdicts: [
    verdict(),
    verdict({ set: 1, verdict: 'lower', difference: -12.34 }),
    verdict({ set: 2, verdict: 'none', reason: 'too-few-members', comparator: null, difference: null }),
    verdict({
      measure: 'overall_score',
      period: '2018-09',
      value: 31,
      comparator: 27,
      difference: 4,
      differenceUnit: 'points',
      verdict: 'above',
      reason: 'ratings'
    })
  ]
};

export const ENTRANTS: GroupMeasure = {
  id: 'fte_rate',
  name: 'First-time entrants',
  unit: 'per 100,000 aged 10-17',
  polarity: 'low',
  judgedBy: 'two-sample'
};
