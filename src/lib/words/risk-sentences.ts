import type { NearestRisks, Risk } from '$lib/rules/nearest-risks';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { QuestionResult } from '$lib/rules/question-result';
import { roundedPct } from '$lib/rules/rounded-pct';
import { countOf, sentenceCase } from './lists';
import { standardsInWords } from './move-words';
import { smallSampleCaution } from './small-sample';
import { standardName } from './standard-names';

/** Nearest risks that cost the same in the same way, as one sentence. */
export interface RiskWords {
  words: string;
  /** The same in two: what would be lost where, and what that would do. */
  head: string;
  detail: string;
  /** A caution where a question of it rests on few cases; else empty. */
  caution: string;
  risks: [Risk, ...Risk[]];
}

/** Either-or, as it is read out. */
function either(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** Cases and points stand together by standard; bands by what they do to score and overall rating. */
function groupKey(risk: Risk): string {
  const effect = `${risk.overall}/${risk.score}/${risk.scoreLost}`;
  return risk.kind === 'band'
    ? `band ${effect}`
    : `${risk.kind} ${risk.code} ${risk.to} ${risk.points} ${effect}`;
}

function resultOf(question: QuestionResult): string {
  const { code, yes, relevant } = question;
  return yes !== null && relevant !== null
    ? `${code} (${yes} of ${relevant})`
    : `${code} (${roundedPct(question)} %)`;
}

function lossWords(rules: ProgrammeRules, risks: readonly Risk[], first: Risk): string {
  const questions = either(risks.flatMap(({ question }) => (question ? [resultOf(question)] : [])));
  const name = standardName(rules, first.code);
  switch (first.kind) {
    case 'case':
      return `One case fewer answered yes in ${questions}: ${name} falls from ${first.from} to ${first.to}`;
    case 'points':
      return `${sentenceCase(questions)} lower by ${countOf(first.points ?? 0, 'percentage point')}: ${name} falls from ${first.from} to ${first.to}`;
    case 'band': {
      const codes = risks.map(({ code }) => code);
      return risks.length > 1
        ? `Any one of ${standardsInWords(rules, codes)} one band lower`
        : `${name} one band lower, from ${first.from} to ${first.to}`;
    }
  }
}

/** The loss in two: which standard would fall to what, and by how little. */
function lossParts(rules: ProgrammeRules, risks: readonly Risk[], first: Risk): [string, string] {
  const falls = `${standardName(rules, first.code)} to ${first.to}`;
  const questions = either(risks.flatMap(({ question }) => (question ? [resultOf(question)] : [])));
  const codes = risks.map(({ code }) => code);
  switch (first.kind) {
    case 'case':
      return [falls, `with one case fewer answered yes in ${questions}`];
    case 'points':
      return [falls, `with ${questions} lower by ${countOf(first.points ?? 0, 'percentage point')}`];
    case 'band': {
      if (risks.length === 1) return [falls, 'one band lower'];
      const names = standardsInWords(rules, codes);
      return names.startsWith('the ')
        ? [`Any one of ${names}`, 'one band lower']
        : ['Any one of these standards', `one band lower: ${names}`];
    }
  }
}

function effectWords(before: NearestRisks, risk: Risk): string {
  if (risk.score === null || risk.overall === null) return '';
  const score =
    risk.scoreLost === 0
      ? `the score stays ${risk.score}`
      : `the score goes from ${before.score} to ${risk.score}`;
  const overall =
    risk.overallLost > 0
      ? `the overall rating falls from ${before.overall} to ${risk.overall}`
      : `the overall rating stays ${risk.overall}`;
  return `${score} and ${overall}`;
}

/** The nearest risks, gathered into sentences, in their order. */
export function riskWords(rules: ProgrammeRules, nearest: NearestRisks): RiskWords[] {
  const groups = new Map<string, [Risk, ...Risk[]]>();
  for (const risk of nearest.risks) {
    const group = groups.get(groupKey(risk));
    if (group) group.push(risk);
    else groups.set(groupKey(risk), [risk]);
  }
  return [...groups.values()].map((risks) => {
    const effect = effectWords(nearest, risks[0]);
    const then = effect ? `; ${effect}.` : '.';
    const [head, detail] = lossParts(rules, risks, risks[0]);
    return {
      words: `${lossWords(rules, risks, risks[0])}${then}`,
      head,
      detail: `${detail}${then}`,
      caution: smallSampleCaution(
        rules,
        risks.flatMap(({ question }) => (question ? [question] : []))
      ),
      risks
    };
  });
}

/** What can be said of single cases at all; empty where counts are published, unless there is nothing to lose. */
export function riskKnowledge({ known, score, risks }: NearestRisks): string {
  if (score === 0 && risks.length === 0) return 'Nothing can be lost: every standard has the lowest rating.';
  switch (known) {
    case 'cases':
      return '';
    case 'percentages':
      return 'Only percentages of the key questions are published, not counts of cases, so what a single case would do cannot be said.';
    case 'nothing':
      return 'No results of the key questions are known, so what a single case would do cannot be said.';
  }
}

/**
 * The nearest risks in sentences: what can be said of single cases, then at most `most` risks, those that cost the
 * overall rating first; small samples say so.
 */
export function riskSentences(rules: ProgrammeRules, nearest: NearestRisks, most = 4): string[] {
  if (nearest.score === null)
    return [
      'What a loss would do to the overall rating cannot be said: not the rating of every standard is known.'
    ];
  const found = riskWords(rules, nearest);
  const shown = found.slice(0, most).map(({ words, caution }) => [words, caution].filter(Boolean).join(' '));
  const left = found.slice(most).reduce((sum, { risks }) => sum + risks.length, 0);
  const none =
    nearest.known === 'cases' && nearest.score > 0
      ? ['No single case fewer would lower a standard, and none can fall a band.']
      : [];
  return [
    ...[riskKnowledge(nearest)].filter(Boolean),
    ...(found.length ? shown : none),
    ...(left > 0
      ? [
          `${countOf(left, 'further risk')}, none of a greater loss, ${left > 1 ? 'are' : 'is'} left out here.`
        ]
      : [])
  ];
}
