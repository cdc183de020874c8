/** What a national measure by ethnicity is held against: the children of a group who live here, or an earlier stage. */
export type Exposure = 'residents' | { measure: string };

/** Where the whole number is found of which only a part has a known ethnicity. */
export type Whole = 'custody-sentences' | { measure: string; dimension: 'age' | 'disposal' };

/** How one national measure by ethnicity is read. */
export interface DemographicMeasure {
  /** Short id, also the anchor on the page. */
  id: string;
  /** The measure's text in the facts. */
  measure: string;
  /** Short name, as a title begins. */
  name: string;
  /** What is counted, in the plural. */
  counted: string;
  per: Exposure;
  /**
   * Whether an interval may be given. Every one of these measures counts events, so one child may count more than
   * once. Where that is seldom, the interval of independent counts is somewhat too narrow and is said to be; where it
   * is usual, it would be far too narrow, and none is given.
   */
  interval: boolean;
  /** Why an interval is given or not, as a sentence. */
  reason: string;
  /** Where the number of all, ethnicity known or not, is found; null where the facts do not hold it. */
  whole: Whole | null;
}

/** The group that the others are held against. */
export const REFERENCE_GROUP = 'White';

/** The measure that counts the children who live in England and Wales. */
export const RESIDENTS = 'resident population aged 10-17';

const SENTENCED = 'children sentenced for indictable offences, ethnicity known';
const CUSTODY = 'children sentenced to immediate custody for indictable offences, ethnicity known';
const SELDOM = 'A child sentenced twice in a year counts twice, so the interval is somewhat too narrow.';
const OFTEN = (event: string) =>
  `No interval is given: the same child may ${event} many times in a year, and how many children there were is not published, so chance cannot be told from repetition.`;

/** Every national measure that has counts by ethnicity, in the order of a child's way through the system. */
export const DEMOGRAPHIC_MEASURES: readonly DemographicMeasure[] = [
  {
    id: 'searches',
    measure: 'stop and searches of children, ethnicity known',
    name: 'Stop and searches',
    counted: 'stop and searches',
    per: 'residents',
    interval: false,
    reason: OFTEN('be searched'),
    whole: null
  },
  {
    id: 'arrests',
    measure: 'arrests of children, ethnicity known',
    name: 'Arrests',
    counted: 'arrests',
    per: 'residents',
    interval: false,
    reason: OFTEN('be arrested'),
    whole: null
  },
  {
    id: 'remand-episodes',
    measure: 'remand episodes, all types, ethnicity known',
    name: 'Remand episodes of all types, bail included',
    counted: 'remand episodes',
    per: 'residents',
    interval: false,
    reason: OFTEN('be bailed or remanded'),
    whole: { measure: 'remand episodes by type', dimension: 'disposal' }
  },
  {
    id: 'custodial-remands',
    measure: 'remands to youth detention accommodation, ethnicity known (6 unknown)',
    name: 'Remands to youth detention accommodation',
    counted: 'remands to youth detention accommodation',
    per: 'residents',
    interval: false,
    reason: OFTEN('be remanded'),
    whole: { measure: 'remands to youth detention accommodation', dimension: 'age' }
  },
  {
    id: 'sentenced',
    measure: SENTENCED,
    name: 'Sentenced for indictable offences',
    counted: 'sentences for indictable offences',
    per: 'residents',
    interval: true,
    reason: SELDOM,
    whole: null
  },
  {
    id: 'custody',
    measure: CUSTODY,
    name: 'Sentenced to immediate custody',
    counted: 'sentences to immediate custody for indictable offences',
    per: 'residents',
    interval: true,
    reason: SELDOM,
    whole: 'custody-sentences'
  },
  {
    id: 'custody-of-sentenced',
    measure: CUSTODY,
    name: 'Custody, among those sentenced',
    counted: 'sentences to immediate custody for indictable offences',
    per: { measure: SENTENCED },
    interval: true,
    reason: `${SELDOM} Both numbers are of one table and one year, so no census stands between them; what the offences were is not taken into account.`,
    whole: 'custody-sentences'
  }
];
