import { csvParse } from 'd3-dsv';
import indicators from '../../../../data/indicators/indicators.csv?raw';
import programmes from '../../../../data/framework/programmes.csv?raw';
import prompts from '../../../../data/framework/prompts.csv?raw';
import questions from '../../../../data/framework/questions.csv?raw';
import standards from '../../../../data/framework/standards.csv?raw';
import services from '../../../../data/places/services.csv?raw';

function nameTable(csv: string, keys: readonly string[], name: string): ReadonlyMap<string, string> {
  return new Map(csvParse(csv).map((row) => [keys.map((key) => row[key]).join(' '), row[name] ?? '']));
}

/**
 * Names for the codes of the facts; a key of several columns is joined by spaces (`yos-2018 2.1.3 a`), the programme
 * first. Standards, key questions and prompts are named in our short words.
 */
export const NAMES = {
  services: nameTable(services, ['service_id'], 'name'),
  programmes: nameTable(programmes, ['programme_id'], 'name'),
  indicators: nameTable(indicators, ['indicator_id'], 'name'),
  standards: nameTable(standards, ['programme_id', 'standard_code'], 'name'),
  questions: nameTable(questions, ['programme_id', 'question_code'], 'label'),
  prompts: nameTable(prompts, ['programme_id', 'question_code', 'prompt_code'], 'label')
} as const;
