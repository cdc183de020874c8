import { expect, it } from 'vitest';
import { diskReader } from '../../src/build/disk-facts';
import { readFacts } from '../../src/build/facts';
import { checkFacts } from '../../src/build/check/check-facts';
import { formatFaults } from '../../src/build/check/format-faults';

it('reads the facts of the project without a fault', () => {
  const checked = checkFacts(readFacts(diskReader('.')));
  expect(formatFaults(checked.faults)).toBe('No faults in the facts.');
});
