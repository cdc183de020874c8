import type { Draft } from '../draft';
import { markup, type Markup } from './page/markup';
import type { PageReport } from './page/page-data';
import { SURE_WORDS } from './page/words';
import { programmeOf, tally } from './static-report';

const HEADS = ['Report', 'Doubtful', 'Likely', 'Certain', 'Findings', 'Decided'] as const;

function cell(head: string, content: Markup | string, kind = ''): Markup {
  return markup`<td role="cell" class="${kind}"><span class="head" aria-hidden="true">${head} </span>${content}</td>`;
}

function findingWords({ findings }: Draft): Markup {
  const conflicts = findings.filter(({ kind }) => kind === 'conflict').length;
  const of = conflicts === 0 ? '' : ` (${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'})`;
  return markup`${findings.length}${of}`;
}

function row(draft: Draft, report: PageReport, index: number): Markup {
  const { doubtful, likely, certain } = tally(report);
  const shape = doubtful > 0 ? `${SURE_WORDS.doubtful.shape} ` : '';
  return markup`<tr role="row"><th role="rowheader" scope="row"><a href="#r${index}">${report.title}</a><span class="about">${programmeOf(draft)}<br><code>${draft.file}</code></span></th>${cell('Doubtful', `${shape}${doubtful}`, doubtful > 0 ? 'look' : '')}${cell('Likely', String(likely))}${cell('Certain', String(certain))}${cell('Findings', findingWords(draft))}${cell('Decided', markup`<span data-decided="${index}">0 of ${report.total}</span>`)}</tr>`;
}

/** The list of reports: how many values of each are doubtful, likely and certain, its findings and its progress. */
export function staticList(drafts: readonly Draft[], reports: readonly PageReport[]): Markup {
  if (drafts.length === 0)
    return markup`<section id="list"><h2 tabindex="-1">Reports</h2><p>There is no draft yet. Run <code>npm run read</code> with the files of reports.</p></section>`;
  // Roles are written out because a narrow window lays the rows out as blocks, which would take them away.
  const heads = HEADS.map((head) => markup`<th role="columnheader" scope="col">${head}</th>`);
  const rows = drafts.flatMap((draft, index) => {
    const report = reports[index];
    return report ? [row(draft, report, index)] : [];
  });
  return markup`<section id="list"><h2 tabindex="-1">Reports: ${drafts.length}</h2><table role="table" class="list"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></section>`;
}
