import { describe, expect, it } from 'vitest';
import { addCounts, closingLine, countVitest } from '../../scripts/test-count.mjs';

const clean = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('counting a vitest run', () => {
  it('takes the tests that vitest counted', () => {
    const report = { ...clean, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });
  it('counts a file that could not be loaded as one failure', () => {
    const report = { ...clean, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(report, 1).failed).toBe(1);
  });
  it('does not count a failed test a second time for its file', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countVitest({ ...clean, numFailedTests: 1, testResults }, 1).failed).toBe(1);
  });
  it('fails a run that ended badly although each test passed', () => {
    expect(countVitest(clean, 1).failed).toBe(1);
  });
  it('fails a run in which no test passed or failed, and one that left no report', () => {
    expect(countVitest({ ...clean, numPassedTests: 0 }, 0).failed).toBe(1);
    expect(countVitest(null, 0).failed).toBe(1);
  });
});

describe('the closing line', () => {
  it('adds the steps up and names skipped tests only if there are any', () => {
    const total = addCounts([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 0 }
    ]);
    expect(closingLine(total)).toBe('41 passed, 2 failed');
    expect(closingLine({ ...total, skipped: 3 })).toBe('41 passed, 2 failed, 3 skipped');
  });
});
