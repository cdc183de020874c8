import { describe, expect, it } from 'vitest';
import { programmeOf } from '../../../src/build/read/find/programme';
import { serviceOf } from '../../../src/build/read/find/service';
import { refuseOthers } from '../../../src/build/read/right-document';
import { UnreadableFile } from '../../../src/build/read/source';
import { known, sourceOf } from './invented';

function refusal(text: string): string | null {
  const source = sourceOf(text);
  try {
    refuseOthers(source, programmeOf(source), serviceOf(source, known.services));
    return null;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.reason).toBe('wrong-document');
    return error.message;
  }
}

describe('a document that is no report on one service', () => {
  it.each([
    ['Annual report of the invented inspectorate', 'an annual report'],
    ['Thematic review of something in many places', 'a thematic inspection'],
    ['A thematic inspection of something', 'a thematic inspection'],
    ['An inspection of probation services in Nowhere', 'an inspection of adult probation'],
    ['Report on an invented Probation Delivery Unit', 'an inspection of adult probation'],
    ['An inspection of young offender institution Nowhere', 'an inspection of custody']
  ])('is refused, with what it seems to be: %s', (title, what) => {
    expect(refusal(`${title}\n\nWords.`)).toBe(
      `invented.txt seems to be ${what}. Hand in the report of an inspection of one youth offending service.`
    );
  });
  it('is refused so where it names a programme or a service, but not both', () => {
    expect(refusal('Annual report on Core Case Inspection in Nowhere')).toContain('an annual report');
    expect(refusal('Annual report on inspection by HM Inspectorate of Probation\n\nSlough YOS')).toContain(
      'an annual report'
    );
  });
  it('is not refused for what is said far from its title', () => {
    const lines = (n: number) => Array.from({ length: n }, (_, i) => `Line ${i}`).join('\n\n');
    const report = (n: number) => `Core Case Inspection in Nowhere\n\n${lines(n)}\n\nOur annual report`;
    expect(refusal(report(58))).toContain('an annual report');
    expect(refusal(report(59))).toBeNull();
  });
  it('is refused where neither programme nor service is named', () => {
    expect(refusal('A recipe\n\nTake two eggs.')).toContain('neither programme nor service');
  });
  it('is refused where it names a service but is no inspection of it', () => {
    for (const text of [
      'Slough YOS held a party for young people.',
      'The inspection of Slough YOS: young people.',
      'Slough YOS, HM Probation, young people.',
      'The inspection of Slough YOS by HM Inspectorate of Probation.'
    ])
      expect(refusal(text)).toContain('is no such report');
    expect(refusal('The inspection of Slough YOS by HM Inspectorate of Probation: young people.')).toBeNull();
  });
});

describe('a report on one service', () => {
  const title = 'Report of Short Quality Screening of youth offending work in Slough';
  it('is taken, also where it mentions an annual report or a thematic review', () => {
    expect(refusal(`${title}\n\nSee our annual report and our thematic review.`)).toBeNull();
  });
  it('is taken where its programme is known and its service is not, or the other way round', () => {
    expect(refusal('Report of Short Quality Screening of youth offending work in Nowhere')).toBeNull();
    expect(
      refusal('An inspection of youth offending services in Slough\n\nHM Inspectorate of Probation')
    ).toBeNull();
  });
});
