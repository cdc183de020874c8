import type { ListedProgramme } from '$lib/queries/programme-list';
import type { AreaCoverage } from '$lib/queries/area-coverage';
import type { RatingPeriod } from '$lib/queries/rating-periods';
import { programmeInShort } from '$lib/ui/list/listed-service';
import { PERIOD_KINDS, PLACE_KINDS, TOGETHER, type PlaceKind, type TrendSlice } from '$lib/ui/trends/slice';
import { listInWords } from '$lib/words/lists';

type Lists = Pick<TrendSlice, 'programmes' | 'places' | 'periods'>;

/** The programmes that rate: those on the scale of 36 together first, then each. */
function programmesOf(listed: readonly ListedProgramme[]): TrendSlice['programmes'] {
  const rating = listed.filter(({ scale }) => scale === TOGETHER || scale === 'rating');
  const on36 = rating.filter(({ scale }) => scale === TOGETHER);
  const years = on36.map(({ name }) => programmeInShort(name).replace('standards of ', ''));
  const together = {
    id: TOGETHER,
    name: `Standards of ${listInWords(years)}`,
    short: `standards of ${listInWords(years)}`
  };
  return [
    together,
    ...rating.map(({ programme_id: id, name }) => ({ id, name, short: programmeInShort(name) }))
  ];
}

/** England and Wales first, then countries, regions of England and police force areas, each kind by name. */
function placesOf(coverage: readonly AreaCoverage[]): TrendSlice['places'] {
  const countries = new Set(
    coverage.filter(({ place_kind }) => place_kind === 'country').map(({ place }) => place)
  );
  return PLACE_KINDS.flatMap((kind): { kind: PlaceKind; name: string }[] => {
    if (kind === 'all') return [{ kind, name: 'England and Wales' }];
    const names = new Set(coverage.filter(({ place_kind }) => place_kind === kind).map(({ place }) => place));
    return [...names]
      .filter((name) => kind !== 'region' || !countries.has(name))
      .sort((a, b) => (a < b ? -1 : 1))
      .map((name) => ({ kind, name }));
  });
}

/** All together, then the years, then the half-years with a bare year last in its own year. */
function periodsOf(counts: readonly RatingPeriod[]): TrendSlice['periods'] {
  const inTime = (text: string) => (text.length === 4 ? `${text}~` : text);
  return [
    { kind: 'all', text: 'all' },
    ...PERIOD_KINDS.flatMap((kind) => {
      const texts = new Set(
        counts.filter(({ period_kind }) => period_kind === kind).map(({ period }) => period)
      );
      return [...texts].sort((a, b) => (inTime(a) < inTime(b) ? -1 : 1)).map((text) => ({ kind, text }));
    })
  ];
}

/** The lists that the slice's rows point into. */
export function trendLists(
  listed: readonly ListedProgramme[],
  coverage: readonly AreaCoverage[],
  counts: readonly RatingPeriod[]
): Lists {
  return { programmes: programmesOf(listed), places: placesOf(coverage), periods: periodsOf(counts) };
}
