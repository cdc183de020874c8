import type { Layout } from '../invented-report';

/** A service of the register; every figure that a report here gives for it is invented. */
export interface NamedService {
  id: string;
  name: string;
  /** Region with its id among the areas, where the report compares with it. */
  region?: { id: string; name: string };
}

const london = { id: 'london', name: 'London' };

/** Services whose names are used, by layout: among them names that hold others' names, and joined ones. */
export const SERVICES: Readonly<Record<Layout, readonly NamedService[]>> = {
  'yos-2018-early': [
    { id: 'leicestershire', name: 'Leicestershire' },
    { id: 'north-lincolnshire', name: 'North Lincolnshire' },
    { id: 'york', name: 'York' },
    { id: 'cambridgeshire', name: 'Cambridgeshire' },
    { id: 'windsor-and-maidenhead', name: 'Windsor and Maidenhead' }
  ],
  'yos-2018-counts': [
    { id: 'isle-of-wight', name: 'Isle of Wight' },
    { id: 'bath-and-north-east-somerset', name: 'Bath and North East Somerset' },
    { id: 'bracknell-forest', name: 'Bracknell Forest' },
    { id: 'southend-on-sea', name: 'Southend-on-Sea' },
    { id: 'st-helens', name: 'St Helens' },
    { id: 'derbyshire', name: 'Derbyshire' }
  ],
  'yjs-2021': [
    { id: 'kensington-and-chelsea', name: 'Kensington and Chelsea', region: london },
    { id: 'brighton-and-hove', name: 'Brighton and Hove' },
    { id: 'kingston-upon-hull', name: 'Kingston upon Hull' },
    { id: 'croydon', name: 'Croydon', region: london },
    { id: 'stockton-on-tees', name: 'Stockton-on-Tees' },
    { id: 'south-tyneside', name: 'South Tyneside' },
    { id: 'bury-and-rochdale', name: 'Bury and Rochdale' }
  ],
  'yjs-2021-late': [
    { id: 'nottingham', name: 'Nottingham' },
    { id: 'merton', name: 'Merton', region: london },
    { id: 'torbay', name: 'Torbay' },
    { id: 'north-yorkshire', name: 'North Yorkshire' },
    { id: 'east-riding-of-yorkshire', name: 'East Riding of Yorkshire' },
    { id: 'wrexham', name: 'Wrexham' }
  ],
  'cci-2009': [
    { id: 'cornwall', name: 'Cornwall' },
    { id: 'stoke-on-trent', name: 'Stoke-on-Trent' },
    { id: 'west-sussex', name: 'West Sussex' },
    { id: 'reading', name: 'Reading' }
  ],
  'sqs-2012': [
    { id: 'gateshead', name: 'Gateshead' },
    { id: 'north-somerset', name: 'North Somerset' },
    { id: 'blackburn-with-darwen', name: 'Blackburn with Darwen' },
    { id: 'dudley', name: 'Dudley' }
  ],
  'fji-2012': [
    { id: 'rotherham', name: 'Rotherham' },
    { id: 'north-east-lincolnshire', name: 'North East Lincolnshire' },
    { id: 'wirral', name: 'Wirral' }
  ],
  'yjs-2025': [
    { id: 'suffolk', name: 'Suffolk' },
    { id: 'southampton', name: 'Southampton' },
    { id: 'oldham', name: 'Oldham' }
  ]
};
