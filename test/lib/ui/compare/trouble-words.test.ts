import { describe, expect, test } from 'vitest';
import { troubleWords } from '../../../../src/lib/ui/compare/trouble-words';
import { compared, service } from './invented';

const all = compared([service('arden'), service('barset')], {
  former: [{ id: 'avalon', name: 'Avalon', successors: [{ id: 'arden', name: 'ARDEN' }] }]
});

describe('what of an address was not understood', () => {
  test('names the very word', () => {
    expect(troubleWords({ kind: 'unknown', word: 'atlantis' }, all).text).toContain('“atlantis”');
    expect(troubleWords({ kind: 'unknown-set', word: 'best' }, all).text).toContain('“best”');
    expect(troubleWords({ kind: 'unknown-row', word: 'luck' }, all).text).toContain('“luck”');
  });

  test('a former service is explained and leads to those that took over', () => {
    const { text, instead } = troubleWords({ kind: 'former', id: 'avalon' }, all);
    expect(text).toContain('Avalon is a former service');
    expect(instead).toEqual([{ id: 'arden', name: 'ARDEN' }]);
  });

  test('those that have no room are named and counted', () => {
    expect(troubleWords({ kind: 'too-many', ids: ['arden', 'barset'] }, all).text).toBe(
      '6 services have room. Left out: ARDEN and BARSET (2 services).'
    );
  });

  test('says what is shown instead', () => {
    expect(troubleWords({ kind: 'no-set', id: 'arden', set: 'police-force' }, all).text).toMatch(
      /ARDEN .*Similar services are shown/
    );
    expect(troubleWords({ kind: 'nothing-left' }, all).text).toContain('to begin with');
    expect(troubleWords({ kind: 'twice', id: 'arden' }, all).text).toBe(
      'ARDEN was named twice and stands once.'
    );
    expect(troubleWords({ kind: 'both' }, all).text).toContain('single services are shown');
  });
});
