import { loadTypescript } from '../load-typescript.mjs';
import { median } from '../median.mjs';
import { lengthened, writeReports } from './files.mjs';
import { runReaders } from './run-readers.mjs';

const MANY = 150;
const PAGES = 60;

/**
 * Time and memory: a report of sixty pages, and a hundred and fifty reports in two processes.
 *
 * @param {readonly import('./files.mjs').InventedFile[]} files
 * @param {string} folder
 * @returns {Promise<import('../table.mjs').Figure[]>}
 */
export async function times(files, folder) {
  /** @type {typeof import('../../../test/reports/invented-reports')} */
  const { inventedReports } = await loadTypescript('test/reports/invented-reports.ts');
  const report = inventedReports().find(({ layout }) => layout === 'yjs-2021-late');
  if (!report) throw new Error('No invented report to be made longer.');
  const [long] = await writeReports([lengthened(report, PAGES)], folder);
  if (!long) throw new Error('The long report was not written.');
  const one = await runReaders([long], { jobs: 1, folder });
  const pdfs = files.filter(({ path }) => path.endsWith('.pdf'));
  const many = Array.from({ length: MANY }, (_, at) => pdfs[at % pdfs.length] ?? long);
  const all = await runReaders(many, { jobs: 2, folder });
  return [
    { measure: `One report of ${PAGES} pages: read in`, value: (one.outcomes[0]?.ms ?? 0) / 1000, unit: 's' },
    { measure: `One report of ${PAGES} pages: most memory`, value: one.peakMegabytes, unit: 'MB' },
    {
      measure: 'The same before anything is read (Node, the loader, the facts)',
      value: one.idleMegabytes,
      unit: 'MB'
    },
    { measure: `${MANY} reports, two processes: in all`, value: all.seconds, unit: 's' },
    {
      measure: `${MANY} reports, two processes: median of one`,
      value: median(all.outcomes.map(({ ms }) => ms)),
      unit: 'ms'
    },
    {
      measure: `${MANY} reports, two processes: most memory of one process`,
      value: all.peakMegabytes,
      unit: 'MB'
    }
  ];
}
