import type { Conflict, Trap, TruthValue } from '../invented-report';
import { seeded, type Random } from '../random';
import type { NamedService } from '../words/services';
import type { Note, Piece, Section } from './page-model';

/** Footnotes numbered through a report; those not yet set are taken by the section that is finished next. */
export interface Notes {
  /** Adds a footnote and gives its raised mark, to be put behind a word. */
  raised(text: string): string;
  /** The same with the mark set as ordinary text. */
  glued(text: string): string;
  take(): Note[];
}

/** A report in the making. */
export interface Making {
  service: NamedService;
  random: Random;
  traps: ReadonlySet<Trap>;
  notes: Notes;
  sections: Section[];
  values: TruthValue[];
  conflicts: Conflict[];
  /** Finishes a section with the footnotes that are waiting. */
  finish(look: 'cover' | 'flow' | 'page', pieces: readonly Piece[]): void;
  know(...values: readonly TruthValue[][]): void;
}

/** What tells one invented report from another. */
export interface Wanted {
  seed: number;
  service: NamedService;
  traps: ReadonlySet<Trap>;
}

function numberedNotes(first: number): Notes {
  let next = first;
  let waiting: Note[] = [];
  const add = (text: string) => {
    const mark = String(next++);
    waiting.push({ mark, text });
    return mark;
  };
  return {
    raised: (text) => `^${add(text)}^`,
    glued: (text) => `~${add(text)}~`,
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    }
  };
}

/** Begins a report. */
export function beginReport({ seed, service, traps }: Wanted): Making {
  const notes = numberedNotes(1 + (seed % 12));
  const sections: Section[] = [];
  const values: TruthValue[] = [];
  return {
    service,
    random: seeded(seed),
    traps,
    notes,
    sections,
    values,
    conflicts: [],
    finish: (look, pieces) => sections.push({ look, pieces, notes: notes.take() }),
    know: (...more) => values.push(...more.flat())
  };
}
