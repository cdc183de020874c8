import { describe, expect, it } from 'vitest';
import { bandSentence } from '$lib/words/band-sentence';
import { bothVerdicts, outlierWords, overdispersionWords } from '$lib/words/funnel-words';
import { changeInWords, moverRefusalWords, moversFinding } from '$lib/words/mover-words';
import { trendVerdictWords } from '$lib/words/trend-verdict';

describe('a funnel in words', () => {
  it('gives both verdicts, once where they are the same', () => {
    expect(bothVerdicts('Anyshire', 'within', 'within')).toBe(
      'Anyshire is within the limits, plain and adjusted.'
    );
    expect(bothVerdicts('Anyshire', 'higher-99.8', 'within')).toBe(
      'Anyshire is above the 99.8 % limit by plain limits, and within the limits once over-dispersion is allowed for.'
    );
    expect(bothVerdicts('Anyshire', 'lower-95', null)).toBe('Anyshire is below the 95 % limit.');
  });
  it('says over-dispersion as what it is', () => {
    expect(overdispersionWords(4.26)).toContain('φ = 4.3');
    expect(overdispersionWords(0.9)).toMatch(/^Services differ no more than chance/);
    expect(overdispersionWords(null)).toMatch(/cannot be worked out/);
    expect(outlierWords(27, 1, 136)).toBe(
      '27 of 136 services lie beyond the plain 99.8 % limits, 1 beyond those that allow for over-dispersion'
    );
  });
});

describe('changes in words', () => {
  it('have their sign', () => {
    expect(changeInWords(36.7, 'per cent')).toBe('+37 %');
    expect(changeInWords(-43.2, 'per cent')).toBe('−43 %');
    expect(changeInWords(-3.14, 'points')).toBe('−3.1 points');
  });
  it('say that nobody moved where nobody did', () => {
    expect(moversFinding('Proven offences', '2022', '2023', 0, 0, 65)).toBe(
      'Proven offences: none of 65 services changed clearly from 2022 to 2023'
    );
    expect(moversFinding('First-time entrants', '2023', '2024', 1, 4, 133)).toBe(
      'First-time entrants: 1 clearly up, 4 clearly down among 133 services from 2023 to 2024'
    );
  });
  it('are refused with the reason', () => {
    expect(moverRefusalWords('break', '2021-04/2022-03')).toMatch(/year ending March 2022.*breaks/);
    expect(moverRefusalWords('not-two-sample', '2022')).toMatch(/cannot be told from chance/);
  });
});

describe('a trend in words', () => {
  it('has its direction, or why it has none', () => {
    expect(trendVerdictWords('falling')).toMatch(/^falling over the last five/);
    expect(trendVerdictWords('crosses-break')).toMatch(/^no trend is judged, as .* cross a break/);
  });
});

describe('a band in words', () => {
  it('is told in its newest period, and left out where it has none', () => {
    const points = [
      { period: '2022', lower: 3, upper: 9 },
      { period: '2023', lower: 2, upper: 8 },
      { period: '2024', lower: null, upper: null }
    ];
    expect(bandSentence({ label: 'middle half', points }, String)).toBe(
      'Shaded band, middle half: in 2023 from 2 to 8.'
    );
    expect(bandSentence({ label: 'middle half', points: [] }, String)).toBe('');
  });
});
