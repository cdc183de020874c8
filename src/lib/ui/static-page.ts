import { fileButtons } from '$lib/charts/export/file-buttons';
import { ageInWords } from '$lib/words/age';
import { formatPartialDate } from '$lib/words/dates';

// The whole script of pages that ship no framework code (`csr = false`): what needs a reader's browser, and no more.

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-figure]')) fileButtons(figure);

const today = new Date().toISOString().slice(0, 10);
for (const element of document.querySelectorAll<HTMLElement>('[data-age-from]')) {
  const { ageFrom, ageAtLeast } = element.dataset;
  if (!ageFrom || ageFrom > today) continue;
  element.querySelector('[data-age]')?.replaceChildren(ageInWords(ageFrom, today, ageAtLeast === 'true'));
  element.hidden = false;
}

for (const element of document.querySelectorAll<HTMLElement>('[data-today]')) {
  element.textContent = `, read on ${formatPartialDate(today)}`;
  element.hidden = false;
}
// On paper a link is its address; only the browser knows where the site stands.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-address]'))
  link.textContent = link.href;
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.addEventListener('click', () => print());
  button.hidden = false;
}

const comparison = document.querySelector<HTMLElement>('[data-comparison]');
const slice = document.getElementById('comparison-slice')?.textContent;
if (comparison && slice)
  void import('./comparison/island').then(({ startComparison }) => startComparison(comparison, slice));

const indicator = document.querySelector<HTMLElement>('[data-indicator]');
const ofIndicator = document.getElementById('indicator-slice')?.textContent;
if (indicator && ofIndicator)
  void import('./indicators/island').then(({ startIndicator }) => startIndicator(indicator, ofIndicator));

const trends = document.querySelector<HTMLElement>('[data-trends]');
const ofTrends = document.getElementById('trends-slice')?.textContent;
if (trends && ofTrends)
  void import('./trends/island').then(({ startTrends }) => startTrends(trends, ofTrends));

const imagined = document.querySelector<HTMLElement>('[data-what-if]');
const ofInspection = document.getElementById('what-if-slice')?.textContent;
if (imagined && ofInspection)
  void import('./what-if/island').then(({ startWhatIf }) => startWhatIf(imagined, ofInspection));
