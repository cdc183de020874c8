import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/lib/ui/search/fold';
import { matchServices } from '../../../../src/lib/ui/search/match';
import { testNames } from './names';

const ids = (query: string) => matchServices(testNames, query).map((match) => match.serviceId);
const first = (query: string) => matchServices(testNames, query)[0];

describe('folding a name', () => {
  test.each([
    ['Ynys Môn', ['ynys', 'mon']],
    ['B&NES', ['b', 'nes']],
    ['Saint Helens', ['st', 'helens']],
    ['St. Helens Council', ['st', 'helens']],
    ['Herefordshire, County of', ['herefordshire', 'county']],
    ["King's Lynn", ['kings', 'lynn']],
    ['Hackney Youth Offending Team', ['hackney']],
    ['Stoke-on-Trent', ['stoke', 'on', 'trent']],
    ['and', ['and']],
    ['&%', ['and']],
    ['…', []]
  ])('reads %s as %j', (text, words) => {
    expect(fold(text)).toEqual(words);
  });

  test('folding what was folded changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...testNames), ({ label }) => {
        expect(fold(fold(label).join(' '))).toEqual(fold(label));
      }),
      { seed: 2, numRuns: 100 }
    );
  });
});

describe('matching services', () => {
  test('Bury finds the joint service of today first, then the former one', () => {
    expect(matchServices(testNames, 'Bury')).toEqual([
      {
        serviceId: 'bury-and-rochdale',
        service: 'Bury and Rochdale',
        status: 'current',
        why: 'Bury is in Bury and Rochdale'
      },
      { serviceId: 'bury', service: 'Bury', status: 'former', why: 'a former service, now Bury and Rochdale' }
    ]);
  });

  test('a district leads to its service and says so', () => {
    expect(first('dacorum')).toMatchObject({
      serviceId: 'hertfordshire',
      why: 'Dacorum is in Hertfordshire'
    });
  });

  test('a former service leads to its own page', () => {
    expect(first('Cumbria')).toMatchObject({ serviceId: 'cumbria', status: 'former' });
  });

  test.each([
    'Ynys Mon',
    'Ynys Môn',
    'ynys',
    'YNYS MON',
    'Gwynedd',
    'gwynedd & ynys môn',
    'ynysmon',
    'Anglesey'
  ])('%s finds Gwynedd and Ynys Môn', (query) => {
    expect(ids(query)).toEqual(['gwynedd-and-ynys-mon']);
  });

  test.each(['B&NES', 'b & nes', 'bnes', 'Bath & North East Somerset', 'bath'])(
    '%s finds Bath and North East Somerset',
    (query) => {
      expect(ids(query)[0]).toBe('bath-and-north-east-somerset');
    }
  );

  test.each(['St Helens', 'Saint Helens', 'st. helens', 'sthelens', 'St Helens Council', 'St Helens YOT'])(
    '%s finds St Helens',
    (query) => {
      expect(ids(query)).toEqual(['st-helens']);
    }
  );

  test('a whole name goes before a name that begins so', () => {
    expect(ids('Hart')).toEqual(['hampshire', 'hartlepool']);
  });

  test('a name that begins so goes before a name with such a word', () => {
    expect(ids('somerset')).toEqual(['somerset', 'bath-and-north-east-somerset']);
  });

  test("a service's own name needs no reason; an alias gives one", () => {
    expect(first('Hertfordshire')?.why).toBeNull();
    expect(first('Durham')?.why).toBe('also called Durham');
  });

  test('words in any order are found, beginnings of words too', () => {
    expect(ids('rochdale bury')).toEqual(['bury-and-rochdale']);
    expect(ids('roch bur')).toEqual(['bury-and-rochdale']);
  });

  test('each service appears once, and no more than the limit', () => {
    const all = ids('h');
    expect(new Set(all).size).toBe(all.length);
    expect(matchServices(testNames, 'h', 2)).toHaveLength(2);
  });

  test.each(['', '   ', '…', 'Atlantis', 'ochdale'])('nothing answers to "%s"', (query) => {
    expect(ids(query)).toEqual([]);
  });

  test('every name finds its own service, and so does each of its beginnings of three letters or more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...testNames), fc.nat(), ({ label, serviceId }, cut) => {
        expect(ids(label)).toContain(serviceId);
        const beginning = fold(label)
          .join(' ')
          .slice(0, 3 + (cut % 20));
        expect(ids(beginning)).toContain(serviceId);
      }),
      { seed: 2, numRuns: 300 }
    );
  });
});
