import type { IndexRow, NameKind } from '../../../../src/lib/ui/search/index-row';
import { searchable } from '../../../../src/lib/ui/search/match';

const name = (
  serviceId: string,
  service: string,
  kind: NameKind,
  label: string,
  now: string | null = null
): IndexRow => ({
  serviceId,
  service,
  kind,
  label,
  status: now === null ? 'current' : 'former',
  now
});

/** A small register for tests: true names, far fewer of them. */
export const testNames = searchable([
  name('bury-and-rochdale', 'Bury and Rochdale', 'service', 'Bury and Rochdale'),
  name('bury-and-rochdale', 'Bury and Rochdale', 'authority', 'Bury'),
  name('bury-and-rochdale', 'Bury and Rochdale', 'authority', 'Rochdale'),
  name('bury', 'Bury', 'former', 'Bury', 'Bury and Rochdale'),
  name('hertfordshire', 'Hertfordshire', 'service', 'Hertfordshire'),
  name('hertfordshire', 'Hertfordshire', 'alias', 'Hertfordshire County Council'),
  name('hertfordshire', 'Hertfordshire', 'district', 'Dacorum'),
  name('hampshire', 'Hampshire', 'service', 'Hampshire'),
  name('hampshire', 'Hampshire', 'district', 'Hart'),
  name('hartlepool', 'Hartlepool', 'service', 'Hartlepool'),
  name('cumbria', 'Cumbria', 'former', 'Cumbria', 'Cumberland, and Westmorland and Furness'),
  name('cumberland', 'Cumberland', 'service', 'Cumberland'),
  name('gwynedd-and-ynys-mon', 'Gwynedd and Ynys Môn', 'service', 'Gwynedd and Ynys Môn'),
  name('gwynedd-and-ynys-mon', 'Gwynedd and Ynys Môn', 'authority', 'Gwynedd'),
  name('gwynedd-and-ynys-mon', 'Gwynedd and Ynys Môn', 'authority', 'Isle of Anglesey'),
  name(
    'bath-and-north-east-somerset',
    'Bath and North East Somerset',
    'service',
    'Bath and North East Somerset'
  ),
  name('bath-and-north-east-somerset', 'Bath and North East Somerset', 'alias', 'B&NES'),
  name('somerset', 'Somerset', 'service', 'Somerset'),
  name('st-helens', 'St Helens', 'service', 'St Helens'),
  name('st-helens', 'St Helens', 'authority', 'St. Helens'),
  name('county-durham', 'County Durham', 'service', 'County Durham'),
  name('county-durham', 'County Durham', 'alias', 'Durham'),
  name('lincolnshire', 'Lincolnshire', 'service', 'Lincolnshire'),
  name('lincolnshire', 'Lincolnshire', 'district', 'Lincoln'),
  name('north-lincolnshire', 'North Lincolnshire', 'service', 'North Lincolnshire'),
  name('west-mercia', 'West Mercia', 'service', 'West Mercia'),
  name('west-mercia', 'West Mercia', 'authority', 'Herefordshire, County of')
]);
