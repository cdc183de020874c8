import { maybeText, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_joint_themes.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  place: number,
  theme: text,
  judgement: maybeText
});
/** One row of the answer; `judgement` null means that none was found in open sources. */
export type ServiceJointTheme = z.infer<typeof row>;

/** Themes of Full Joint Inspections, each judged in a word. */
export const serviceJointThemes = defineQuestion({
  name: 'service_joint_themes',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'blackpool' }
});
