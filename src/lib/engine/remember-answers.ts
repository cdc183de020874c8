import type { AnswerRow } from '$lib/queries/define-question';
import type { Engine } from './engine';

/**
 * An engine that puts each question to another engine once, however often it is asked: for a warehouse that nobody
 * writes to, where many pages ask alike. Answers are shared, so who gets one must not change it. A question that
 * failed is put again.
 */
export function rememberAnswers(engine: Engine): Engine {
  const answers = new Map<string, Promise<AnswerRow[]>>();
  return {
    query(sql, parameters = []) {
      const key = JSON.stringify([sql, ...parameters]);
      const known = answers.get(key);
      if (known) return known;
      const answer = engine.query(sql, parameters);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      return answer;
    },
    close() {
      answers.clear();
      return engine.close();
    }
  };
}
