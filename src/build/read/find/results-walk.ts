import type { QuestionRule } from '$lib/rules/programme-rules';
import type { Passage } from '../passages';
import { askedIn, type Asked } from './asked';
import { isOfOthers } from './foreign-table';
import { askedAbout, codeOf } from './question-words';
import { NONE, orderIn, resultIn, type Order, type Result } from './result-values';

/** A key question or prompt with its figures. */
export interface Answered {
  question: string;
  /** Place of a prompt among its question's, from 0; null for the key question itself. */
  prompt: number | null;
  /** Letter printed before a prompt. */
  letter: string | null;
  result: Result;
  passage: Passage;
  /** The figures stand on a line of their own, not in the question's row. */
  apart: boolean;
}

interface Target {
  question: string;
  prompt: number | null;
  letter: string | null;
  passage: Passage;
  doubt?: string;
}

const FIGURES = /^(?:\d{1,3}(?:\.\d+)?\s?(?:%|per cent)?(?:\s*(?:of|\/)\s*\d{1,3})?\s*){1,3}$/;
const BASE = /(?:^|\D)(\d{1,3})\s+(?:relevant |applicable )?cases\b|\bcases\)?:?\s*(\d{1,3})\s*\)?$/i;
/** A figure that waits for its place may stand this many passages below. */
const PATIENCE = 2;
const LONGEST_HEADER = 120;

/** Walks through the passages and puts every figure to its key question or prompt. */
export class ResultsWalk {
  readonly answered: Answered[] = [];
  readonly questionAt = new Map<number, string>();
  private order: Order = [];
  private question: string | null = null;
  private prompts = 0;
  private base: number | null = null;
  private waiting: Target | null = null;
  private waited = 0;
  /** Whether the key question stands as a heading, without figures of its own: rows under it are its prompts. */
  private headed = false;
  /** Whether the table at hand is of other services, of another domain, or of another time. */
  private foreign = false;
  /** Whether figures alone on a line came before any question that they could answer. */
  private above = false;

  /**
   * @param questions key questions of the programme
   * @param sampleOf cases in the sample of a domain, or null
   */
  constructor(
    private readonly questions: readonly QuestionRule[],
    private readonly sampleOf: (domain: string) => number | null
  ) {}

  /** Takes the next passage. */
  take(passage: Passage): void {
    const { before, asked } = askedIn(passage);
    if (passage.kind === 'text' && !asked.length) this.foreign = isOfOthers(passage);
    const header = asked.length ? before : passage.words;
    const order = this.takeBase(header) ? null : orderIn(header);
    if (order) this.order = this.foreign ? NONE : order;
    if (asked.length) this.takeQuestions(passage, before, asked);
    else this.takeOther(passage);
    if (this.question !== null) this.questionAt.set(passage.index, this.question);
  }

  /** Forgets what is open, where another standard or part begins. */
  leave(): void {
    this.question = null;
    this.waiting = null;
    this.prompts = 0;
    this.base = null;
    this.order = [];
    this.above = false;
  }

  private takeOther(passage: Passage): void {
    if (this.waiting && FIGURES.test(passage.words) && this.fits(passage.words)) {
      this.answer(this.waiting, passage.words, passage);
      this.waiting = null;
      return;
    }
    if (FIGURES.test(passage.words)) this.above = true;
    this.waited += 1;
    if (this.waited > PATIENCE) this.waiting = null;
  }

  /** A bare number under a table of percentages is a page number or the like. */
  private fits(figures: string): boolean {
    if (/%|per cent/.test(figures)) return this.order.length > 0 || this.waited === 0;
    return this.order.length > 0 && !(this.order.length === 1 && this.order[0] === 'pct');
  }

  private takeQuestions(passage: Passage, before: string, asked: readonly Asked[]): void {
    const head = /[\d%][\d\s%]*$/.exec(before)?.[0] ?? '';
    const leads = head !== '' && !/\d/.test(asked.at(-1)?.after ?? '') && before.trim() === head.trim();
    if (leads && this.waiting) {
      this.answer(this.waiting, head, passage);
      this.waiting = null;
    }
    const shifted = leads && this.answered.at(-1)?.passage !== passage;
    const figures = shifted
      ? [head, ...asked.slice(0, -1).map(({ after }) => after)]
      : asked.map(({ after }) => after);
    asked.forEach((one, i) => this.takeOne(passage, one, figures[i] ?? '', shifted));
  }

  private takeOne(passage: Passage, asked: Asked, figures: string, shifted: boolean): void {
    const target = this.targetOf(passage, asked);
    if (!target) return;
    if (shifted) target.doubt = 'its figures stand before the question';
    if (/^\s*(?:n\/?a|not applicable|[-–—])\s*$/i.test(figures)) this.waiting = null;
    else if (!/\d/.test(figures)) {
      this.waiting = target;
      this.waited = 0;
    } else if (this.answer(target, figures, passage))
      this.headed = target.prompt === null ? false : this.headed;
    else this.takeBase(figures);
  }

  /** Notes the cases that prompts are of, where a heading prints them ("In the 7 relevant cases"). */
  private takeBase(words: string): boolean {
    const base = this.question === null || words.length > LONGEST_HEADER ? null : BASE.exec(words);
    if (!base) return false;
    this.base = Number(base[1] ?? base[2]);
    this.order = ['yes'];
    return true;
  }

  private targetOf(passage: Passage, asked: Asked): Target | null {
    const key = asked.letter === null ? this.keyOf(passage, asked) : null;
    if (key !== null) {
      this.question = key;
      this.prompts = 0;
      this.base = null;
      this.headed = true;
      return { question: key, prompt: null, letter: null, passage };
    }
    const tabular = passage.kind === 'row' || FIGURES.test(asked.after);
    const unlettered = tabular && (this.headed || this.base !== null);
    if (this.question === null || (asked.letter === null && !unlettered)) return null;
    this.prompts += 1;
    return { question: this.question, prompt: this.prompts - 1, letter: asked.letter, passage };
  }

  private keyOf(passage: Passage, asked: Asked): string | null {
    const about = askedAbout(asked.question);
    const read = about
      ? codeOf(about, passage.domain ?? asked.printed?.slice(0, 1) ?? null, this.questions)
      : null;
    const printed = this.questions.find(({ code }) => code === asked.printed)?.code ?? null;
    return printed ?? (read !== null && read.slice(0, 3) === passage.standard ? read : null);
  }

  private answer(target: Target, figures: string, at: Passage): boolean {
    const isBase = target.prompt === null && /cases/i.test(figures) && !/yes/i.test(figures);
    const result = isBase ? null : resultIn(figures, this.order, this.sampleOf(target.question.slice(0, 1)));
    if (!result) return false;
    const base = result.base ?? (target.prompt !== null && result.yes !== null ? this.base : null);
    const shifted =
      at !== target.passage && this.above ? 'figures may stand above their questions here' : undefined;
    const doubt = target.doubt ?? shifted ?? result.doubt;
    const shown =
      at === target.passage ? at : { ...target.passage, cells: [...target.passage.cells, at.words] };
    const { question, prompt, letter } = target;
    this.answered.push({
      question,
      prompt,
      letter,
      passage: shown,
      apart: at !== target.passage,
      result: { ...result, base, ...(doubt ? { doubt } : {}) }
    });
    return true;
  }
}
