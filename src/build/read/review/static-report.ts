import type { Draft, Finding } from '../draft';
import { NAMES } from './names';
import { STANDING_WORDS, standingOf } from './page/known-standing';
import { markup, type Markup } from './page/markup';
import type { PageReport, PageValue } from './page/page-data';
import { elementId } from './page/show-value';
import { placeWords, showWords } from './page/show-words';
import { counted, SURE_WORDS } from './page/words';

const KINDS = { conflict: 'Conflict', missing: 'Not found', note: 'Note' } as const;
/** More values than this are folded away under their finding. */
const MANY = 6;
const KIND_ORDER = ['conflict', 'missing', 'note'] as const;

function showFinding(finding: Finding, report: PageReport, index: number): Markup {
  const places = new Map(report.values.map(({ id }, at) => [id, at]));
  const links = finding.values.flatMap((id) => {
    const at = places.get(id);
    const name = at === undefined ? undefined : report.values[at]?.name;
    return at === undefined ? [] : [markup`<li><a href="#${elementId(index, at)}">${name ?? id}</a></li>`];
  });
  const concerned = markup`<ul class="concerned">${links}</ul>`;
  const folded = markup`<details><summary>${counted(links.length, 'value')} concerned</summary>${concerned}</details>`;
  return markup`<li class="finding ${finding.kind}"><p><b>${KINDS[finding.kind]}.</b> ${finding.message} <code>${finding.check}</code></p>${links.length > MANY ? folded : links.length > 0 && concerned}${finding.evidence.map((evidence) => showWords(evidence, '', false))}</li>`;
}

function showFindings(draft: Draft, report: PageReport, index: number): Markup {
  if (draft.findings.length === 0)
    return markup`<h3>Findings</h3><p>None: nothing in the report contradicts itself or a rule.</p>`;
  const sorted = draft.findings.toSorted(
    (one, other) => KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind)
  );
  return markup`<h3>Findings: ${sorted.length}</h3><ol class="findings">${sorted.map((finding) => showFinding(finding, report, index))}</ol>`;
}

function plainValue(value: PageValue, id: string): Markup {
  const { word, shape } = SURE_WORDS[value.confidence];
  const words = value.evidence.map((evidence) => markup`<p>${evidence.words} (${placeWords(evidence)})</p>`);
  const known = value.known ? `${value.known.value} (${STANDING_WORDS[standingOf(value.value, value)]})` : '';
  const others = value.others.map((other) => markup`<p>The report also prints ${other.value}.</p>`);
  return markup`<tr id="${id}"><th scope="row">${value.name}</th><td>${value.value}${others}</td><td>${shape} ${word}${value.doubt === null ? '' : `: ${value.doubt}`}</td><td>${words}</td><td>${known}</td></tr>`;
}

/** Every value of a report as a plain table, for a browser without script. */
function plainValues({ values }: PageReport, index: number): Markup {
  const heads = ['Value', 'Read', 'How sure', 'Words of the report', 'In data/ today'];
  return markup`<noscript><table><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${values.map((value, at) => plainValue(value, elementId(index, at)))}</tbody></table></noscript>`;
}

/** How many values of a report are of each confidence. */
export function tally({ values }: PageReport): Record<PageValue['confidence'], number> {
  const of = (sure: PageValue['confidence']) => values.filter(({ confidence }) => confidence === sure).length;
  return { doubtful: of('doubtful'), likely: of('likely'), certain: of('certain') };
}

/** Name of the programme that a draft belongs to, in words. */
export function programmeOf({ programme_id }: Draft): string {
  return programme_id === null ? 'Programme not known' : (NAMES.programmes.get(programme_id) ?? programme_id);
}

/** A report's section: what it is, its findings, and its values for a browser without script. */
export function staticReport(draft: Draft, report: PageReport, index: number): Markup {
  const pages = draft.pages === null ? 'text without pages' : counted(draft.pages, 'page');
  const { doubtful, likely, certain } = tally(report);
  return markup`<section class="report" id="r${index}"><h2 tabindex="-1">${report.title}</h2><p class="about">${draft.citation}<br>${programmeOf(draft)}. File <code>${draft.file}</code>, ${pages}. Inspection <code>${draft.inspection_id}</code>, reader ${draft.reader_version}.</p><p>${counted(report.total, 'value')}: ${doubtful} doubtful, ${likely} likely, ${certain} certain.</p>${showFindings(draft, report, index)}<div class="values" data-values="${index}"></div>${plainValues(report, index)}</section>`;
}
