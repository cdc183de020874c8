import type { Decided } from './ledger';
import { STANDING_WORDS, standingOf } from './known-standing';
import { markup, type Markup } from './markup';
import type { PageValue } from './page-data';
import { showDecision } from './show-decision';
import { showWords } from './show-words';
import { quoted, SURE_WORDS } from './words';

/** Id of a value's element; also its address within the page. */
export function elementId(report: number, index: number): string {
  return `r${report}-v${index}`;
}

/** What `data/` holds beside the value; its source on a line of its own. */
export function showKnown(value: PageValue): Markup | null {
  const { known } = value;
  if (!known) return null;
  const standing = standingOf(value.value, value);
  const from = `${known.source}${known.basis ? ` (${known.basis})` : ''}`;
  return markup`<p class="known ${standing}"><span class="label">In data/ today</span> <strong>${known.value || 'empty cell'}</strong> <span class="standing">${STANDING_WORDS[standing]}</span><span class="source">${from}</span></p>`;
}

function showOthers(value: PageValue, name: string, brief: boolean): Markup[] {
  return value.others.map(
    (other, index) =>
      markup`<div class="other"><p><span class="label">The report also prints</span> <strong>${other.value}</strong> <button type="button" class="plain" data-do="take" data-other="${index}" aria-describedby="${name}">Take ${quoted(other.value)}</button></p>${other.evidence.map((evidence) => showWords(evidence, other.value, brief))}</div>`
  );
}

/**
 * A value beside its words, what `data/` holds and the buttons to decide it.
 * @param id of its element
 * @param level of its heading
 */
export function showValue(value: PageValue, id: string, level: 4 | 5, decided: Decided): Markup {
  const brief = value.confidence === 'certain';
  const name = `${id}-name`;
  const { word, shape } = SURE_WORDS[value.confidence];
  const heading = new Map([
    [4, markup`<h4 id="${name}">${value.name}</h4>`],
    [5, markup`<h5 id="${name}">${value.name}</h5>`]
  ]).get(level);
  const done = decided?.validity === 'stands';
  return markup`<article class="value ${value.confidence}${done && markup` done`}" id="${id}" tabindex="-1" aria-labelledby="${name}"><div class="what">${heading ?? null}<p class="read"><span class="label">Read</span> <strong>${value.value || 'empty cell'}</strong></p>${showKnown(value)}</div><div class="from">${value.evidence.map((evidence) => showWords(evidence, value.value, brief))}${showOthers(value, name, brief)}<p class="sure"><span aria-hidden="true">${shape}</span> <b>${word}</b>${value.doubt === null ? '' : `: ${value.doubt}`}, by the rule “${value.rule}” <code>${value.code}</code></p></div><div class="decide">${showDecision(value, name, decided)}</div></article>`;
}
