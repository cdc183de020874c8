import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice, type IndicatorChoices } from '$lib/ui/indicators/choice';

/** Invented. */
const choices: IndicatorChoices = {
  services: [
    { id: 'anyshire', name: 'Anyshire' },
    { id: 'north-anytown', name: 'North Anytown' }
  ],
  periods: ['2024', '2023', '2021'],
  levels: ['service', 'region'],
  period: '2023'
};
const read = (query: string) => readChoice(new URLSearchParams(query), choices);

describe('the choice in the address', () => {
  it('is the default without words, and nothing is noticed', () => {
    expect(read('')).toEqual({ choice: { service: '', period: '2023', level: 'service' }, notices: [] });
  });
  it('is read and written without loss', () => {
    const query = 'service=anyshire&period=2021&level=region';
    expect(read(query).notices).toEqual([]);
    expect(writeChoice(read(query).choice, choices).toString()).toBe(query);
    expect(writeChoice(read('').choice, choices).toString()).toBe('');
  });
  it('finds a service by its name in other letters', () => {
    expect(read('service=North Anytown')).toMatchObject({
      choice: { service: 'north-anytown' },
      notices: []
    });
  });
  it('takes the nearest period, and names what it did not understand', () => {
    const { choice, notices } = read('service=nowhere&period=2019-04/2020-03&level=street&colour=red');
    expect(choice).toEqual({ service: '', period: '2021', level: 'service' });
    expect(notices.join(' ')).toMatch(/“nowhere”.*“2019-04\/2020-03”.*2021 is shown.*“street”.*colour/);
  });
  it('takes the default for a period that is none', () => {
    expect(read('period=soon')).toMatchObject({ choice: { period: '2023' } });
    expect(read('period=2030').choice.period).toBe('2024');
  });
});
