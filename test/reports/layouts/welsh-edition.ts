import { beginReport, type Wanted } from '../model/making';
import { bullets, heading, text } from '../model/page-model';
import type { Made } from './layout';

const PARAGRAPHS = [
  'Mae’r bwrdd yn cyfarfod bob deufis yn neuadd y dref ac yn cyhoeddi ei nodiadau ar yr un prynhawn.',
  'Mae’r gweithwyr yn adnabod y teuluoedd yn dda, ac mae’r plant yn dweud bod y lle yn hawdd ei gyrraedd.',
  'Nid oedd pob cynllun yn dweud beth fyddai’n digwydd pe bai pethau’n mynd o chwith.',
  'Mae nyrs yn gallu gweld person ifanc o fewn wythnos, ond mae’r amser aros am gymorth arall yn hir.',
  'Mae gwirfoddolwyr o bob rhan o’r sir yn eistedd ar y paneli ac yn ysgrifennu eu rhesymau.'
];
const RATINGS = ['Annigonol', 'Angen gwella', 'Da', 'Rhagorol'] as const;
const STANDARDS = [
  'Llywodraethu ac arweinyddiaeth',
  'Staff',
  'Partneriaethau a gwasanaethau',
  'Gwybodaeth a chyfleusterau',
  'Asesu',
  'Cynllunio',
  'Gweithredu a chyflawni',
  'Adolygu'
];

/** The Welsh edition of a report whose English one is read: it is refused, and the message says which to take. */
export function welshEdition(wanted: Wanted): Made {
  const making = beginReport(wanted);
  const { random } = making;
  const rating = () => random.pick(RATINGS);
  making.finish('cover', [
    { kind: 'text', words: 'Arolygiad o wasanaethau cyfiawnder ieuenctid yn', look: 'large' },
    heading(1, 'Wrecsam'),
    { kind: 'text', words: 'Arolygiaeth Prawf Ei Fawrhydi\nCyhoeddwyd: 3 Hydref 2023', look: 'large' },
    text('Dyfeisiwyd ar gyfer profion. Invented for tests.')
  ]);
  making.finish('page', [heading(1, 'Rhagair'), ...PARAGRAPHS.map(text)]);
  making.finish('page', [
    heading(1, 'Graddau'),
    {
      kind: 'table',
      look: 'plain',
      widths: ['12%', '58%', '30%'],
      head: ['Gwasanaeth Cyfiawnder Ieuenctid Wrecsam', 'Sgôr', `${random.whole(7, 30)}/36`],
      rows: [
        ['**Gradd gyffredinol**', '', rating()],
        ...STANDARDS.map((name, at) => [`${at < 4 ? 1 : 2}.${(at % 4) + 1}`, name, rating()])
      ]
    }
  ]);
  making.finish('page', [
    heading(1, 'Crynodeb gweithredol'),
    text(PARAGRAPHS.join(' ')),
    bullets(...PARAGRAPHS)
  ]);
  return {
    document: { title: 'Gwasanaethau cyfiawnder ieuenctid yn Wrecsam', head: '', sections: making.sections },
    truth: { programme: null, service: null, values: [], conflicts: [], refused: 'wrong-language' }
  };
}
