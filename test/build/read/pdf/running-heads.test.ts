import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/build/read/pdf/geometry';
import { runningLines } from '../../../../src/build/read/pdf/running-heads';
import { block, linesFrom, typed } from './invented';

const BODY = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];

/** What is taken away from pages, each made of the items that are given for its number. */
function running(pages: number, itemsOf: (page: number) => readonly (readonly Item[])[]): string[] {
  const lined = Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    height: 842,
    lines: linesFrom(...itemsOf(index + 1))
  }));
  return [...runningLines(lined)].map(({ items }) => items.map(({ text }) => text).join(' '));
}
const SUBJECTS = [
  'planning',
  'review',
  'court',
  'victims',
  'staff',
  'health',
  'school',
  'partners',
  'data',
  'boards'
];
/** A body of lines that differ from page to page. */
const body = (page: number) =>
  block(
    BODY.map(
      (word, line) =>
        `${word} ${SUBJECTS[(page + line) % 10] ?? ''} ${SUBJECTS[(page * 3 + line) % 10] ?? ''}`
    ),
    50,
    80,
    20
  );

describe('running heads', () => {
  it('are the same line at the same place of every page, its number aside', () => {
    const heads = running(4, (page) => [
      typed(`Inspection of services: Invented ${page}`, 50, 30),
      body(page)
    ]);
    expect(heads).toHaveLength(4);
    expect(heads[0]).toBe('Inspection of services: Invented 1');
  });

  it('may be on every other page, and at the foot', () => {
    const heads = running(8, (page) => [
      body(page),
      typed(page % 2 ? 'An invented report' : 'Youth services', 50, 800)
    ]);
    expect(heads).toHaveLength(8);
  });

  it('may differ in a word', () => {
    const heads = running(3, (page) => [
      typed(`Inspection of invented youth services ${['north', 'south', 'west'][page - 1] ?? ''}`, 50, 30),
      body(page)
    ]);
    expect(heads).toHaveLength(3);
  });

  it('are page numbers that count on, and no other figure at the foot', () => {
    expect(running(3, (page) => [body(page), typed(String(page + 2), 300, 810)])).toEqual(['3', '4', '5']);
    expect(running(3, (page) => [body(page), typed(String(page * 37), 300, 810)])).toEqual([]);
    expect(running(3, (page) => [body(page), typed(`Page ${page} of 3`, 300, 810)])).toHaveLength(3);
  });

  it('are not lines that are repeated at different places, or in the middle of pages', () => {
    expect(running(4, (page) => [typed('Summary', 50, 15 + 12 * page), body(page)])).toEqual([]);
    expect(running(4, (page) => [body(page), typed('Summary', 300, 400)])).toEqual([]);
  });

  it('are not what two pages have in common in their body', () => {
    expect(running(2, (page) => [typed('Summary', 50, 70), body(page)])).toEqual([]);
    expect(running(2, (page) => [typed('Invented report', 50, 30), body(page)])).toHaveLength(2);
  });

  it('are not headings and sentences of the body that differ by a number alone', () => {
    expect(running(4, (page) => [typed(`Section ${page}`, 50, 50, { size: 14 }), body(page)])).toEqual([]);
    expect(running(4, (page) => [typed(`Sentence number ${page}`, 50, 66), body(page)])).toEqual([]);
  });

  it('are not the heading row of a table that is repeated on every page', () => {
    const table = (page: number) => [
      [...typed('Question', 50, 60), ...typed('Cases', 300, 60)],
      [...typed(`Question of part ${'abcdefghij'[page] ?? ''}`, 50, 80), ...typed('82%', 300, 80)]
    ];
    expect(running(4, table)).toEqual([]);
    expect(running(4, (page) => [typed('Invented report', 50, 30), ...table(page)])).toHaveLength(4);
  });

  it('are not a heading that stands in the body of an earlier page too', () => {
    expect(running(4, (page) => [body(page), typed('Relevant', 50, page === 1 ? 430 : 50)])).toEqual([]);
  });
});
