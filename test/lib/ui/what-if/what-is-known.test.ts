import { describe, expect, it } from 'vitest';
import { whatIsKnown } from '$lib/ui/what-if/what-is-known';
import { barnet, harrow } from './invented';

const id = 'invented';

describe('what a what-if is of', () => {
  it('is the newest inspection with all twelve ratings, and a newer one of which less is known is named', () => {
    expect(whatIsKnown([harrow()], id)).toMatchObject({ depth: 'whole', newer: null });
    const newer = { ...barnet(), score: 20 };
    expect(whatIsKnown([newer, harrow()], id)).toMatchObject({
      depth: 'whole',
      shown: { inspectionId: 'harrow-2021-12' },
      newer: { inspectionId: 'barnet-2022-05' }
    });
  });

  it('is else the score, else the rating, else nothing', () => {
    expect(whatIsKnown([{ ...barnet(), score: 20 }], id)).toMatchObject({ depth: 'score', score: 20 });
    expect(whatIsKnown([barnet()], id)).toMatchObject({ depth: 'rating', rating: 'Good' });
    const unrated = { ...barnet(), inspection: { ...barnet().inspection, overall: null } };
    expect(whatIsKnown([unrated], id)).toEqual({ depth: 'nothing' });
    expect(whatIsKnown([], id)).toEqual({ depth: 'nothing' });
  });

  it('takes the newest of which anything is known, and neither a pilot nor a predecessor', () => {
    const unrated = { ...barnet(), inspection: { ...barnet().inspection, overall: null } };
    expect(whatIsKnown([unrated, { ...barnet(), score: 9 }], id)).toMatchObject({ depth: 'score', score: 9 });
    expect(whatIsKnown([{ ...harrow(), pilot: true }], id)).toEqual({ depth: 'nothing' });
    expect(whatIsKnown([{ ...harrow(), serviceId: 'before' }], id)).toEqual({ depth: 'nothing' });
  });
});
