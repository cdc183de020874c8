import { describe, expect, it } from 'vitest';
import type { FoundProgramme } from '../../../src/build/read/find/programme';
import type { FoundService } from '../../../src/build/read/find/service';
import { identityOf } from '../../../src/build/read/identity';
import { known, sourceOf } from './invented';

const evidence = { page: null, line: 1, words: 'Words' };
const programme = (id: string): FoundProgramme => ({ programme: id, evidence });
function service(id: string): FoundService {
  const found = known.services.find(({ service_id }) => service_id === id);
  if (!found) throw new Error(`${id} is in the register`);
  return { service: found, evidence };
}
const TITLE = 'An inspection of youth justice services in Slough';
const source = sourceOf(TITLE);
/** A date on which nothing was published yet. */
const NEVER = '2098-07';
const identity = (
  of: string | null,
  where: string | null,
  published: string | null,
  isbn: string | null = null,
  text = source
) =>
  identityOf(
    text,
    known,
    of === null ? null : programme(of),
    where === null ? null : service(where),
    published,
    isbn
  );

describe('the id of an inspection', () => {
  it('is service and month of publication', () => {
    expect(identity('yjs-2021', 'slough', NEVER).inspectionId).toBe('slough-2098-07');
    expect(identity('yjs-2021', 'slough', '2098-07-14').inspectionId).toBe('slough-2098-07');
    expect(identity('yjs-2021', 'slough', '2098').inspectionId).toBe('slough-2098');
  });
  it('tells files apart where date or service are not known', () => {
    expect(identity('yjs-2021', null, NEVER).inspectionId).toBe('unknown-service-2098-07');
    const [a, b] = [source, sourceOf(`${TITLE}.`)].map(
      (text) => identity('yjs-2021', 'slough', null, null, text).inspectionId
    );
    expect(a).toBe(`slough-undated-${source.sha256.slice(0, 8)}`);
    expect(b).not.toBe(a);
  });
});

describe('an inspection that stands in data/', () => {
  const rows = known.facts.tables.inspections.rows;
  const row = rows.find(({ published, isbn }) => /^\d{4}-\d\d-\d\d$/.test(published) && isbn);
  if (!row) throw new Error('the facts hold an inspection with its day of publication and its ISBN');
  const { inspection_id: id, programme_id: of, service_id: where, published, isbn } = row;

  /** The same facts with this row alone, under an id that no reading would give it. */
  const tables = known.facts.tables;
  const inspections = { ...tables.inspections, rows: [{ ...row, inspection_id: 'an-invented-id' }] };
  const standing = { ...known, facts: { ...known.facts, tables: { ...tables, inspections } } };
  const idOf = (programmeId: string, date: string | null, serviceId = where) =>
    identityOf(source, standing, programme(programmeId), service(serviceId), date, null).inspectionId;

  it('keeps its id where service, programme and date meet, however exactly the date is known', () => {
    for (const date of [published, published.slice(0, 7), published.slice(0, 4)])
      expect(idOf(of, date)).toBe('an-invented-id');
  });
  it('is known by its ISBN, unless service or programme speak against it', () => {
    expect(identity(null, null, null, isbn).inspectionId).toBe(id);
    expect(identity(of, where, NEVER, isbn).inspectionId).toBe(id);
    expect(identity(of, where, NEVER, isbn?.replaceAll('-', ' ')).inspectionId).toBe(id);
    expect(identity(of, where === 'slough' ? 'sutton' : 'slough', null, isbn).inspectionId).not.toBe(id);
    expect(identity(of === 'cci-2009' ? 'sqs-2012' : 'cci-2009', where, NEVER, isbn).inspectionId).not.toBe(
      id
    );
  });
  it('is not taken for another: of another service, programme or day, or without a date', () => {
    expect(idOf(of, published, where === 'slough' ? 'sutton' : 'slough')).not.toBe('an-invented-id');
    expect(idOf(of === 'cci-2009' ? 'sqs-2012' : 'cci-2009', published)).not.toBe('an-invented-id');
    for (const date of ['1999-01-01', '1999', NEVER, null]) expect(idOf(of, date)).not.toBe('an-invented-id');
  });
});

describe('the citation of a report', () => {
  it.each([
    ['cci-2009', 'Report: Core Case Inspection of youth offending work in Slough'],
    ['sqs-2012', 'Report of Short Quality Screening of youth offending work in Slough'],
    ['fji-2012', 'Report: Full Joint Inspection of youth offending work in Slough'],
    ['yjs-2025', 'Report: An inspection of youth justice work with children and victims in Slough'],
    ['yjs-2021', 'Report: An inspection of youth justice services in Slough']
  ])('has the title of its programme: %s', (of, title) => {
    expect(identity(of, 'slough', NEVER).citation).toBe(`${title}, HM Inspectorate of Probation, July 2098`);
  });
  it('has the day of a letter, and of others the month or year alone', () => {
    const dated = (of: string, date: string | null) =>
      identity(of, 'slough', date).citation.split(', ').at(-1);
    expect([dated('sqs-2012', '2098-07-04'), dated('yjs-2021', '2098-07-04')]).toEqual([
      '4 July 2098',
      'July 2098'
    ]);
    expect([dated('yjs-2021', '2098'), dated('yjs-2021', null)]).toEqual(['2098', 'undated']);
  });
  it('says youth offending or justice, services or team, as the opening does', () => {
    const named = (title: string) =>
      identity('yos-2018', 'slough', NEVER, null, sourceOf(`${title} in Slough`)).citation.split(' in ')[0];
    expect(named('An inspection of youth\n\noffending services')).toBe(
      'Report: An inspection of youth offending services'
    );
    expect(named('An Inspection of Youth Justice Team')).toBe('Report: An inspection of youth justice team');
  });
  it('says so where the service is not known', () => {
    expect(identity(null, null, NEVER, null, sourceOf('Words')).citation).toBe(
      'Report: an unknown service, HM Inspectorate of Probation, July 2098'
    );
  });
});
