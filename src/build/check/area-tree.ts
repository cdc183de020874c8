import type { Facts } from '../facts';
import { cellsOf } from './cells';

/** First and last year that populations are kept for; other years take the nearest. */
const YEARS = { first: 2015, last: 2024 } as const;

/** The register's areas and what each is made of, in authorities of today. */
export interface AreaTree {
  /** Authorities of today in a service, region or country, by the name that `areaOf` gives it; none for a single authority. */
  members(area: string): readonly string[];
  /** Authorities of today that a code, of today or former, stands for. */
  today(code: string): readonly string[];
  /** Children aged 10-17 in an authority of today in a year. */
  population(code: string, year: number): number;
}

type Members = Map<string, string[]>;

function addTo(members: Members, area: string, code: string): void {
  const known = members.get(area);
  if (known) known.push(code);
  else members.set(area, [code]);
}

function membersOf({ tables }: Facts): Members {
  const members: Members = new Map();
  const wider = cellsOf(tables.wider_areas).map(({ text }) => text);
  for (const { text } of cellsOf(tables.areas)) {
    const code = text.area_code ?? '';
    for (const { area_code: above, kind, name, country } of wider) {
      if (kind === 'region' && name === text.region) addTo(members, `region ${above}`, code);
      if (kind === 'country' && (!country || country === text.country))
        addTo(members, `country ${above}`, code);
    }
  }
  for (const { text } of cellsOf(tables.services))
    for (const code of (text.area_codes ?? '').split(';')) addTo(members, `service ${text.service_id}`, code);
  return members;
}

/** Builds the tree from the register's files. */
export function areaTree(facts: Facts): AreaTree {
  const members = membersOf(facts);
  const heirs = new Map(
    cellsOf(facts.tables.area_codes)
      .filter(({ text }) => text.successor_codes)
      .map(({ text }) => [text.area_code ?? '', text.successor_codes?.split(';') ?? []])
  );
  const people = new Map(
    cellsOf(facts.tables.population_10_17).map(({ text }) => [
      `${text.area_code} ${text.year}`,
      Number(text.pop_10_17)
    ])
  );
  return {
    members: (area) => members.get(area) ?? [],
    today: (code) => heirs.get(code) ?? [code],
    population: (code, year) =>
      people.get(`${code} ${Math.min(YEARS.last, Math.max(YEARS.first, year))}`) ?? 0
  };
}
