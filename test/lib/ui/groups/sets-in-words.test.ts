import { describe, expect, it } from 'vitest';
import type { SetKindAnswer } from '$lib/queries/set-kinds';
import { setFindings } from '$lib/ui/groups/findings';
import { OVERALL_SCORE, type GroupMeasure } from '$lib/ui/groups/group';
import { defaultSizes, editionWords, servedWords, sizeWords } from '$lib/ui/groups/kind-counts';
import { kindsWithout, settleSet, whyNoSet } from '$lib/ui/groups/kind-words';
import { aboutSet, throughWords, type ShownSet } from '$lib/ui/groups/set-sentences';
import { shownSet } from '$lib/ui/groups/shown-set';
import { behindVerdict, verdictInShort } from '$lib/ui/groups/verdict-words';
import { verdictRows } from '$lib/ui/groups/verdict-rows';
import { GROUP, member, service, verdict } from './invented';

const entrants: GroupMeasure = {
  id: 'fte_rate',
  name: 'First-time entrants',
  unit: 'per 100,000 aged 10-17',
  polarity: 'low',
  judgedBy: 'two-sample'
};
const ash = service('ash');
const ids = (n: number) => Array.from({ length: n }, (_, i) => member(`s${i}`, { score: 10 - i }));
const similar = (n: number): ShownSet => ({ kind: 'similar', name: '', edition: '2025-05', members: ids(n) });

describe('what is said of a set', () => {
  it('is its size, model and edition', () => {
    expect(aboutSet(similar(10), ash)).toEqual([
      '10 services, nearest first, by the Department for Education’s statistical neighbours, edition of May 2025.'
    ]);
    expect(aboutSet({ ...similar(10), edition: null }, service('taff', { country: 'Wales' }))[0]).toContain(
      'the global model of the Office for National Statistics, which names no edition'
    );
  });

  it('is that it is smaller than ten, and below three that nothing is compared', () => {
    expect(aboutSet(similar(8), ash)[1]).toMatch(/^Fewer than ten/);
    expect(aboutSet(similar(2), ash)[2]).toMatch(/needs three members/);
    const police: ShownSet = { kind: 'police-force', name: 'Wood', edition: null, members: [member('elm')] };
    expect(aboutSet(police, ash)).toEqual([
      '1 service: all other services in the Wood police area.',
      'A comparison needs three members or more, so with this set there is none.'
    ]);
  });

  it('names the authorities through which members of joint services came in', () => {
    expect(aboutSet(similar(10), service('ash', { authorities: 2 }))[1]).toContain('works for 2 authorities');
    expect(throughWords(member('elm', { through: 'Ash Vale', neighbour: 'Elm East' }))).toBe(
      'Ash Vale, with Elm East'
    );
    expect(throughWords(member('elm', { neighbour: 'Elm East' }))).toBe('Elm East');
    expect(throughWords(member('elm'))).toBe('');
  });
});

describe('a set that a service does not have', () => {
  it('is explained, and the nearest one stands in for it', () => {
    const { set, notices } = settleSet('police-force', GROUP, ash);
    expect(set?.kind).toBe('similar');
    expect(notices[0]?.text).toBe(
      'No other service works in the police force area of Ash. Similar services are shown.'
    );
    expect(settleSet('region', GROUP, service('taff', { country: 'Wales' })).set?.kind).toBe('country');
    expect(kindsWithout(GROUP)).toEqual([
      'dfe-2021-04',
      'ons-demographic',
      'region',
      'police-force',
      'england-and-wales'
    ]);
  });

  it('has its reason by kind and country', () => {
    const taff = service('taff', { country: 'Wales' });
    expect(whyNoSet('dfe-2021-04', taff)).toContain('English authorities only');
    expect(whyNoSet('ons-global', taff)).toContain('makes the similar services');
    expect(whyNoSet('dfe-2021-04', ash)).toContain('formed later');
  });

  it('is replaced by similar services when nothing is left of an own set', () => {
    const found = shownSet({ serviceId: 'ash', kind: 'own', own: ['ash'] }, GROUP, ash);
    expect(found.set.kind).toBe('similar');
  });
});

describe('a cell of the table of sets', () => {
  it('says the verdict, the value of the set and how many members were used', () => {
    expect(verdictInShort(verdict({ verdict: 'higher', difference: 38.7 }))).toBe('39 % higher');
    expect(verdictInShort(verdict({ verdict: 'lower', difference: -1.23, differenceUnit: 'points' }))).toBe(
      '1.2 points lower'
    );
    expect(verdictInShort(verdict())).toBe('similar');
    expect(behindVerdict(verdict(), entrants, 10)).toEqual(['101', '10 of 10']);
    expect(
      behindVerdict(verdict({ verdict: 'within', reason: 'rates-only', membersUsed: 4 }), entrants, 9)
    ).toEqual(['median 101', '4 of 9']);
  });

  it('says why there is no comparison', () => {
    const few = verdict({ verdict: 'none', reason: 'too-few-members', comparator: null, membersUsed: 2 });
    expect(verdictInShort(few)).toBe('no comparison');
    expect(behindVerdict(few, entrants, 5)).toEqual(['known for 2 of 5', 'three are needed']);
    expect(behindVerdict(verdict({ reason: 'no-value' }), OVERALL_SCORE, 5)).toEqual(['no score found here']);
  });
});

describe('the sentences on one set', () => {
  it('hold the numbers of its cells and leave out what was not compared', () => {
    const rows = verdictRows(GROUP, [entrants, OVERALL_SCORE]);
    const [set, near, country] = GROUP.sets;
    if (!set || !near || !country) throw new Error('no such sets');
    expect(setFindings(rows, 0, set)).toEqual([
      'First-time entrants: 111 per 100,000 aged 10-17 in 2024, no clear difference from similar services (101)',
      'Overall score: 31 of 36 in the report of September 2018, above the middle half of similar services (median 27 of the 10 whose score is known)'
    ]);
    expect(setFindings(rows, 1, near)[0]).toContain('12 % lower than its neighbours in the ONS global model');
    expect(setFindings(rows, 2, country)).toEqual([]);
  });
});

describe('the counts of each kind of set', () => {
  const row = (more: Partial<SetKindAnswer>): SetKindAnswer => ({
    kind: 'similar',
    country: 'England',
    model: 'dfe-2025-05',
    edition: '2025-05',
    services: 138,
    with_ten: 121,
    with_fewer: 17,
    too_few: 0,
    fewest: 8,
    most: 10,
    ...more
  });
  const wales = row({
    country: 'Wales',
    model: 'ons-global',
    edition: null,
    services: 17,
    with_ten: 12,
    with_fewer: 5
  });

  it('are added up over both countries', () => {
    const both = [row({}), wales];
    expect(defaultSizes(both)).toBe('133 services have ten, 22 have eight or nine.');
    expect(servedWords(both)).toBe('155');
    expect(sizeWords(both)).toBe('133 with ten, 22 with 8 or 9');
    expect(editionWords(both)).toBe('England: May 2025; Wales: not named by its publisher');
    expect(servedWords([row({})])).toBe('138, all in England');
  });

  it('say how many sets are too small to compare', () => {
    const place = {
      kind: 'police-force' as const,
      model: null,
      edition: null,
      with_ten: 0,
      fewest: 1,
      most: 30,
      too_few: 34
    };
    expect(sizeWords([row(place)])).toBe('1 to 30; 34 of them with fewer than three, too few to compare');
    expect(editionWords([row(place)])).toBe('by place, no model');
  });
});
