import type { Rating, RatingBasis } from '$lib/data/words';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { RatedInspection } from '$lib/rules/rated-inspection';
import type { Edits } from './edits';
import type { NamedQuestion } from './ruled-inspection';

/** Something that a reader can try at once: what it is in words, a caution, and the edits that make it so. */
export interface Offer {
  /** What changes, each with its particulars. */
  parts: readonly { head: string; detail: string }[];
  /** A caution where few cases stand behind it; else empty. */
  caution: string;
  /** How many alike the words stand for; the edits are those of the first. */
  alike: number;
  /** The standards that the edits change, as codes. */
  codes: readonly string[];
  edits: Edits;
}

/** A higher overall rating, what it takes and the smallest ways to it. */
export interface OfferedLift {
  target: Rating;
  lead: string;
  offers: readonly Offer[];
  /** Smallest ways that are left out. */
  left: number;
}

/** Everything that the what-if of one inspection needs; it comes with the page. */
export interface WhatIfSlice {
  inspectionId: string;
  rules: ProgrammeRules;
  inspection: RatedInspection;
  bases: Readonly<Record<string, RatingBasis>>;
  discretion: Readonly<Record<string, 'uplift' | 'reduction'>>;
  questions: readonly NamedQuestion[];
  lifts: readonly OfferedLift[];
  risks: readonly Offer[];
  /** What cannot be said of single cases; empty where counts are published. */
  riskNote: string;
}
