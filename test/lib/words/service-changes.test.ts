import { describe, expect, it } from 'vitest';
import { changeInWords, changesOf, type FormerService } from '$lib/words/service-changes';

// All services here are invented.
const former = (service_id: string, more: Partial<FormerService> = {}): FormerService => ({
  service_id,
  name: service_id.charAt(0).toUpperCase() + service_id.slice(1),
  began: null,
  ended: '2014',
  note: null,
  successor_ids: 'east-and-west',
  successor_names: 'East and West',
  ...more
});

describe('the changes of services', () => {
  it('make one merger of the services that ended at one date into the same one', () => {
    const note = 'Amalgamated 2014.';
    const [merger, ...more] = changesOf([former('east', { note }), former('west', { note })]);
    expect(more).toEqual([]);
    expect(merger).toEqual({
      id: 'east-west-ended',
      date: '2014',
      text: 'East merged with West into East and West',
      services: [
        { id: 'east', name: 'East' },
        { id: 'west', name: 'West' },
        { id: 'east-and-west', name: 'East and West' }
      ],
      notes: [note]
    });
  });
  it('tell a split from a merger and from one service that joined another', () => {
    const split = { successor_ids: 'a;b;c', successor_names: 'A;B;C' };
    expect(changesOf([former('bay', split)])[0]?.text).toBe('Bay split into A, B and C');
    const joined = { successor_ids: 'a', successor_names: 'A' };
    expect(changesOf([former('bay', joined)])[0]?.text).toBe('Bay became part of A');
  });
  it('keep names with “and” or a comma apart by semicolons', () => {
    const split = { successor_ids: 'c;w', successor_names: 'C;W and F' };
    expect(changesOf([former('old', split)])[0]?.text).toBe('Old split into C; W and F');
  });
  it('keep ends at different dates, and into different services, apart', () => {
    const rows = [former('east'), former('west', { ended: null }), former('north', { successor_ids: 'x' })];
    expect(changesOf(rows)).toHaveLength(3);
  });
  it('put a beginning that is known before the end', () => {
    const bay = former('bay', { began: '2014', ended: '2019', successor_ids: 'a;b', successor_names: 'A;B' });
    expect(changesOf([bay]).map(changeInWords)).toEqual([
      '2014: Bay began, a joint service of A and B',
      '2019: Bay split into A and B'
    ]);
  });
  it('say a date that is not verified as such', () => {
    expect(changeInWords({ date: null, text: 'A became part of B' })).toBe(
      'Date not verified: A became part of B'
    );
    expect(changeInWords({ date: '2023-03-31', text: 'C split into D and E' })).toBe(
      '31 March 2023: C split into D and E'
    );
  });
  it('are none where no service ended', () => {
    expect(changesOf([])).toEqual([]);
  });
});
