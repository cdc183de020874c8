/** One method: its formula in lines, what the letters mean, and where it comes from. */
export interface Formula {
  title: string;
  lines: readonly string[];
  /** What the letters stand for, and what holds at the edges. */
  where: string;
  /** Author, year and journal (or publisher), each as its own entry. */
  sources: readonly string[];
}

const garwood = 'Garwood 1936, Biometrika 28:437–442';
const spiegelhalter2005 = 'Spiegelhalter 2005, Statistics in Medicine 24:1185–1202';
const spiegelhalter2012 =
  'Spiegelhalter and others 2012, Journal of the Royal Statistical Society A 175:1–47';

/** Every formula of the page, by the name under which a section asks for it. */
export const FORMULAS = {
  share: {
    title: 'Share of cases or children (Wilson)',
    lines: ['p = x / n', 'limits = (2x + z² ± z √(z² + 4x(1 − p))) / (2(n + z²))'],
    where:
      'x of n have the property; z = 1.96 for 95 per cent. The lower limit is exactly 0 when x is 0, the upper exactly 1 when x is n.',
    sources: [
      'Wilson 1927, Journal of the American Statistical Association 22:209–212',
      'Newcombe 1998, Statistics in Medicine 17:857–872'
    ]
  },
  count: {
    title: 'Count, or rate of children (Byar; exact Poisson below ten)',
    lines: [
      'from ten on: lower = x (1 − 1/(9x) − z/(3√x))³; upper the same of x + 1 with + z',
      'below ten: lower = ½ χ²(α/2; 2x); upper = ½ χ²(1 − α/2; 2x + 2)'
    ],
    where:
      'x is the count, α = 0.05 for 95 per cent, χ²(p; d) the quantile of the chi-square distribution. A rate’s limits are those of its count over the same denominator. None counted is a count: its lower limit is 0.',
    sources: [
      'Breslow and Day 1987, Statistical Methods in Cancer Research II, International Agency for Research on Cancer',
      garwood
    ]
  },
  neighbours: {
    title: 'Score of a similar service',
    lines: ['score(S, M) = Σ share(a) × (11 − rank(a, b))'],
    where:
      'added over each authority a of service S and each of its ten nearest authorities b that belongs to service M; share(a) is a’s part of the children aged 10 to 17 of S. Ranks and models are the publishers’; the scoring is ours.',
    sources: [
      'Benton and others 2007, National Foundation for Educational Research (children’s services statistical neighbours)',
      'Department for Education, Local Authority Interactive Tool (editions of April 2021 and May 2025)',
      'Office for National Statistics, Clustering similar local authorities and statistical nearest neighbours in the UK'
    ]
  },
  shares: {
    title: 'Two shares (Newcombe)',
    lines: [
      'd = p₁ − p₂',
      'lower = d − √((p₁ − l₁)² + (u₂ − p₂)²)',
      'upper = d + √((u₁ − p₁)² + (p₂ − l₂)²)'
    ],
    where: 'l and u are Wilson’s limits of each share. The difference is clear when the limits leave out 0.',
    sources: ['Newcombe 1998, Statistics in Medicine 17:873–890 (method 10)']
  },
  rates: {
    title: 'Two rates (log rate ratio; exact below ten)',
    lines: [
      'r = (x₁ / n₁) / (x₂ / n₂)',
      'from ten on: limits = r × exp(± z √(1/x₁ + 1/x₂))',
      'below ten on either side: exact limits of the part x₁ of x₁ + x₂, turned into a ratio'
    ],
    where:
      'x counts children, n the children they come from. The difference is clear when the limits leave out 1. None on one side is a count; none on both says nothing.',
    sources: [
      'Rothman, Greenland and Lash 2008, Modern Epidemiology, chapter 14',
      'Przyborowski and Wilenski 1940, Biometrika 31:313–323',
      'Clopper and Pearson 1934, Biometrika 26:404–413'
    ]
  },
  middleHalf: {
    title: 'Median and middle half',
    lines: ['quartile at step (k − 1) × 0.25 and (k − 1) × 0.75 of the ordered values, straight between two'],
    where:
      'k services have a value; fewer than three give none. A value on a quartile is within the middle half.',
    sources: ['Hyndman and Fan 1996, The American Statistician 50:361–365 (type 7)']
  },
  funnel: {
    title: 'Funnel limits, plain and adjusted',
    lines: [
      'rates: ½ χ²(α/2; 2E) and ½ χ²(1 − α/2; 2E + 2), over the denominator',
      'shares: p ± z √(p(1 − p)/n)',
      'φ = mean of z², the lowest and highest tenth of the z drawn in',
      'τ² = (Iφ − (I − 1)) / (Σw − Σw²/Σw), or 0; w = 1/s²',
      'adjusted: E (1 ± z √(s² + τ²))², s = 1/(2√E); for shares the same on the arcsine scale'
    ],
    where:
      'E is what the unit would count at the pooled rate, I the number of units. α is 0.05 and 0.002 for the limits at 95 and 99.8 per cent; the wider ones are tested first. Adjusted limits are never narrower than plain ones.',
    sources: [
      spiegelhalter2005,
      'Spiegelhalter 2005, Quality and Safety in Health Care 14:347–351',
      spiegelhalter2012,
      'DerSimonian and Laird 1986, Controlled Clinical Trials 7:177–188',
      garwood
    ]
  },
  rank: {
    title: 'Rank with its interval',
    lines: [
      'rate: draw from gamma(x + ½), over n',
      'share: draw from beta(x + ½, n − x + ½)',
      'rank all units in each draw; keep the 2.5th and 97.5th percentile of each unit’s ranks'
    ],
    where:
      '10,000 draws. Each unit’s draws start from a fixed seed and its own name, so the same figures always give the same ranks, in whatever order they come.',
    sources: [
      'Goldstein and Spiegelhalter 1996, Journal of the Royal Statistical Society A 159:385–443',
      'Brown, Cai and DasGupta 2001, Statistical Science 16:101–133 (Jeffreys’ prior)'
    ]
  },
  trend: {
    title: 'Trend over five points',
    lines: [
      'weighted least squares with weights (3.92 / (u − l))²',
      'clear when slope² / variance exceeds χ² at 99.8 per cent, and all five slopes that leave one point out keep the sign'
    ],
    where: 'l and u are the 95 per cent limits of a point.',
    sources: [
      'Office for Health Improvement and Disparities, Fingertips technical guidance (recent trends)',
      'Draper and Smith 1998, Applied Regression Analysis, chapter 9'
    ]
  },
  bands: {
    title: 'Bands of a map',
    lines: ['band = max(1, ⌊k + 1 − ⌈(n + 1 − rank) / (n / k)⌉⌋)'],
    where:
      'k = 5 bands over n known values; equal values take the lowest of their ranks, so that they share a band. Fewer values than bands give none.',
    sources: ['Office for Health Improvement and Disparities, PHEindicatormethods (phe_quantile)']
  },
  index: {
    title: 'Relative rate index',
    lines: ['r = (x₁ / n₁) / (x₀ / n₀)', 'limits = r × exp(± z √(1/x₁ − 1/n₁ + 1/x₀ − 1/n₀))'],
    where:
      'group 1 against group 0 (White children), counts over the people they come from. A count below 5 gives no index: too few to say.',
    sources: [
      'Katz, Baptista, Azen and Pike 1978, Biometrics 34:469–474',
      'Office of Juvenile Justice and Delinquency Prevention 2009, Disproportionate Minority Contact Technical Assistance Manual, 4th edition'
    ]
  }
} as const satisfies Readonly<Record<string, Formula>>;
