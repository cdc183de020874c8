import type { RatingBand } from '$lib/words/describe-ruler';

/** Bands of the overall score, as the 2018 and 2021 programmes have them. */
export const SCORE_BANDS: RatingBand[] = [
  { rating: 'Inadequate', min: 0, max: 6 },
  { rating: 'Requires improvement', min: 7, max: 18 },
  { rating: 'Good', min: 19, max: 30 },
  { rating: 'Outstanding', min: 31, max: 36 }
];

/** Bands of a key question's percentage. */
export const QUESTION_BANDS: RatingBand[] = [
  { rating: 'Inadequate', min: 0, max: 49 },
  { rating: 'Requires improvement', min: 50, max: 64 },
  { rating: 'Good', min: 65, max: 79 },
  { rating: 'Outstanding', min: 80, max: 100 }
];
