import { describe, expect, it } from 'vitest';
import { nearestTo } from '$lib/ui/groups/names';
import { MOST_OWN, readSelection, writeSelection } from '$lib/ui/groups/selection';
import { CHOOSABLE, CURRENT, service } from './invented';

const read = (query: string, from = CHOOSABLE) => readSelection(new URLSearchParams(query), from);
const texts = (query: string) => read(query).notices.map(({ text }) => text);

describe('what an address says', () => {
  it('is the example with similar services where it says nothing, without a notice', () => {
    expect(read('')).toEqual({
      selection: { serviceId: 'ash', kind: 'similar', own: [] },
      chosen: false,
      notices: []
    });
  });

  it('is a service, a kind of set and an own set, which is shown unless another set is named', () => {
    expect(read('service=birch&set=region').selection).toEqual({
      serviceId: 'birch',
      kind: 'region',
      own: []
    });
    expect(read('service=birch&own=elm,fir').selection).toEqual({
      serviceId: 'birch',
      kind: 'own',
      own: ['elm', 'fir']
    });
    expect(read('service=birch&set=similar&own=elm').selection.kind).toBe('similar');
    expect(texts('service=birch&own=elm,fir')).toEqual([]);
  });

  it('is written back as it was read', () => {
    for (const query of [
      'service=birch',
      'service=birch&set=region',
      'service=birch&own=elm,fir',
      'service=birch&set=similar&own=elm'
    ])
      expect(writeSelection(read(query).selection)).toBe(query);
  });

  it('names an unknown service, shows the example and keeps the text to offer what is spelt like it', () => {
    const { selection, chosen, notices } = read('service=fri');
    expect([selection.serviceId, chosen]).toEqual(['ash', false]);
    expect(notices).toEqual([
      { text: 'No service is called “fri”, so the example stands here.', links: [], unknown: 'fri' }
    ]);
    expect(nearestTo(CURRENT, 'fri')).toEqual([{ label: 'Fir', query: 'service=fir' }]);
  });

  it('leads from a former service to the one that took over, or to the choice among several', () => {
    expect(read('service=oldwood')).toMatchObject({ selection: { serviceId: 'ash' }, chosen: true });
    expect(texts('service=oldwood')).toEqual([
      'Oldwood is a former service; its area is now served by Ash, shown here.'
    ]);
    const split = read('service=split');
    expect(split.chosen).toBe(false);
    expect(split.notices[0]?.links.map(({ query }) => query)).toEqual(['service=birch', 'service=cedar']);
  });

  it('names a kind of set that is none', () => {
    expect(texts('service=ash&set=neighbors')).toEqual([
      'No set is called “neighbors”; similar services are shown.'
    ]);
    expect(texts('service=ash&set=own')).toEqual([
      'The link asks for an own set but names no service of it; similar services are shown.'
    ]);
  });

  it('leaves out of an own set what cannot be in it, and says each', () => {
    const { selection, notices } = read('service=ash&own=birch,nowhere,ash,split,birch');
    expect(selection.own).toEqual(['birch']);
    expect(notices.map(({ text }) => text)).toEqual([
      'Ash was left out of its own set: a service is not compared with itself.',
      'Left out of the own set, since no service is called so: “nowhere”.',
      'Split was left out of the own set: it is a former service.'
    ]);
    expect(notices[2]?.links).toEqual([
      { label: 'Add Birch and Cedar', query: 'service=ash&own=birch,cedar' }
    ]);
  });

  it('keeps no more services than an own set may hold, and says so', () => {
    const many = Array.from({ length: MOST_OWN + 3 }, (_, i) => service(`s${i}`));
    const from = { ...CHOOSABLE, current: [...CHOOSABLE.current, ...many] };
    const { selection, notices } = read(`service=ash&own=${many.map(({ id }) => id).join(',')}`, from);
    expect(selection.own).toHaveLength(MOST_OWN);
    expect(notices[0]?.text).toContain(`the first ${MOST_OWN} of ${MOST_OWN + 3} were kept`);
  });

  it('says whose own set it is not told', () => {
    expect(texts('own=birch,cedar')[0]).toContain('does not say whose own set this is; Ash stands here');
  });

  it('does not repeat a long text whole', () => {
    expect(texts(`service=${'x'.repeat(5000)}`)[0]?.length).toBeLessThan(150);
  });
});
