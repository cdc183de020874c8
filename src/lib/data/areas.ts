import { blankable, decimal, gssCode, id, integer, oneOf, percentage, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { COUNTRIES } from './words';

/** Upper-tier authorities with their populations and setting. */
export const areas = defineTable({
  name: 'areas',
  family: 'places',
  grain: 'one upper-tier authority of today',
  key: ['area_code'],
  columns: {
    area_code: gssCode('Code of the authority', { references: { table: 'area_codes', column: 'area_code' } }),
    name: text('Name'),
    dfe_la_number: blankable(text('Number at the Department for Education'), 'not an English authority'),
    country: oneOf(COUNTRIES, 'Country'),
    region: text('Region of England, or Wales'),
    police_force_area: text('Police force area'),
    service_id: id('Service that covers the authority today', { references: { table: 'services', column: 'service_id' } }),
    pop_total_2024: integer('Residents, mid-2024', { unit: 'people' }),
    pop_0_17_2024: integer('Residents aged 0-17, mid-2024', { unit: 'children' }),
    pop_10_17_2024: integer('Residents aged 10-17, mid-2024', { unit: 'children' }),
    pop_10_14_2024: integer('Residents aged 10-14, mid-2024', { unit: 'children' }),
    pop_15_17_2024: integer('Residents aged 15-17, mid-2024', { unit: 'children' }),
    area_km2: decimal('Area', { unit: 'square kilometres' }),
    child_rel_poverty_bhc_pct_fye2025: percentage('Children in relative low income before housing costs, year ending March 2025'),
    child_rel_poverty_ahc_pct_fye2025: percentage('Children in relative low income after housing costs, year ending March 2025'),
    ons_global_cluster: blankable(text('Cluster of the ONS global model; [x] = ONS gives none'), 'not published for this country'),
    imd2019_avg_score: blankable(decimal('Index of Multiple Deprivation 2019, average score'), 'not an English authority'),
    imd2019_rank: blankable(integer('Index of Multiple Deprivation 2019, rank among English authorities'), 'not an English authority'),
    imd2025_avg_score: blankable(decimal('Index of Multiple Deprivation 2025, average score'), 'not an English authority'),
    imd2025_rank: blankable(integer('Index of Multiple Deprivation 2025, rank among English authorities'), 'not an English authority'),
    imd_basis: blankable(text('How the deprivation score of the authority was made'), 'not an English authority'),
    wimd2019_avg_score: blankable(decimal('Welsh Index of Multiple Deprivation 2019, average score'), 'not a Welsh authority'),
    wimd2019_rank: blankable(integer('Welsh Index of Multiple Deprivation 2019, rank'), 'not a Welsh authority'),
    eth_white_pct: percentage('White residents of all ages, Census 2021: never a denominator for children'),
    eth_white_british_pct: percentage('White British residents of all ages, Census 2021'),
    eth_asian_pct: percentage('Asian residents of all ages, Census 2021'),
    eth_black_pct: percentage('Black residents of all ages, Census 2021'),
    eth_mixed_pct: percentage('Mixed residents of all ages, Census 2021'),
    eth_other_pct: percentage('Residents of other ethnicity, all ages, Census 2021'),
    ruc2021_class: text('Rural Urban Classification 2021'),
    ruc2021_rural_district_pop_pct: blankable(percentage('Share of the population in rural districts'), 'not a county'),
    pop_10_17_2020_2011based: integer('Residents aged 10-17, mid-2020, before rebasing to the 2021 Census', { unit: 'children' })
  }
});
/** One upper-tier authority of today. */
export type AreaRow = RowOf<typeof areas>;
