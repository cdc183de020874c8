/** What every page says about the site itself; the only place where these words stand. */
export const site = {
  name: 'YOS Compare',
  /** One line for search engines and for the home page's title. */
  strapline: 'Inspections of youth offending services in England and Wales',
  description:
    'What inspectors found at every youth offending service in England and Wales: ratings, the rules behind them, and local youth justice figures, each with its source.',
  /** Whom the site does not speak for. */
  unofficial:
    'This is not an official site of HM Inspectorate of Probation or of the Youth Justice Board. It is made from what they and others have published.',
  /** How a reader has a figure put right. */
  correction:
    'Open an issue in the project’s repository: name the page, the figure and the published source that says otherwise.',
  /** How a reader tells of something that gets in the way. */
  barrier: 'Open an issue in the project’s repository: name the page and what got in your way.',
  licence:
    'Contains public sector information licensed under the Open Government Licence v3.0. Site code: MIT licence.',
  openGovernmentLicence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
} as const;

/** The title of a page as browsers show it: what the page is, then whose site it is. */
export function pageTitle(page: string): string {
  return `${page} – ${site.name}`;
}
