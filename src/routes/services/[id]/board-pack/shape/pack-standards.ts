import { ratingBasisWords } from '$lib/words/rating-basis';
import { isWorkedOut, standardsKnown } from '../../sections/standards-intro';
import type { InspectionStandards } from '../../shape/ask-standards';
import type { StandardView } from '../../shape/standard-view';

/** One standard as a tile of the grid. */
export interface PackTile {
  code: string;
  name: string;
  rating: StandardView['rating'];
  /** How the rating is known, or that it was not found. */
  basis: string;
  /** True where the rating was worked out or inferred, not read. */
  solved: boolean;
  uplift: boolean;
}

/** The standards of one inspection, as far as they are known. */
export interface PackStandards {
  title: string;
  sentences: string[];
  /** One row of tiles for each domain; none where no standard is known. */
  domains: { code: string; name: string; tiles: PackTile[] }[];
  /** Standards outside the score, where their rating is known. */
  apart: PackTile[];
}

const tileOf = ({ code, name, rating, basis, discretion }: StandardView): PackTile => ({
  ...{ code, name, rating },
  basis: basis ? ratingBasisWords(basis).short : 'not found',
  solved: isWorkedOut(basis),
  uplift: discretion === 'uplift'
});

/**
 * The grid of standards of an inspection: every standard that counts once any is known, those not found marked so.
 * @param of null where the service has no inspection on the 0–36 scale
 * @param rated whether an overall rating of that inspection was found
 * @param earlier date of its report in words, where a later rating stands on the page; else empty
 */
export function packStandards(of: InspectionStandards | null, rated: boolean, earlier = ''): PackStandards {
  if (!of) {
    return {
      title: 'Standards: none known',
      sentences: [
        'No inspection of this service with twelve rated standards was found in open sources, so no standard can be shown.'
      ],
      domains: [],
      apart: []
    };
  }
  const { known, of: total, depth } = of.knowledge;
  const counting = of.standards.filter(({ counts }) => counts);
  const codes = [...new Set(counting.map(({ domainCode }) => domainCode))];
  const report = earlier ? ` of the earlier inspection (${earlier})` : '';
  return {
    title:
      known === total
        ? `All ${total} standards${report} are known`
        : `Standards${report}: ${known || 'none'} of ${total} known`,
    sentences: standardsKnown(of, rated),
    domains:
      depth === 'none'
        ? []
        : codes.map((code) => {
            const own = counting.filter(({ domainCode }) => domainCode === code);
            return { code, name: own[0]?.domainName ?? '', tiles: own.map(tileOf) };
          }),
    apart: of.standards.filter(({ counts, rating }) => !counts && rating !== null).map(tileOf)
  };
}
