import { describe, expect, it } from 'vitest';
import { Budget, PDF_LIMITS } from '../../../../src/build/read/pdf/limits';
import { withPdf } from '../../../../src/build/read/pdf/open-pdf';
import { startThread } from '../../../../src/build/read/pdf/start-thread';
import { tinyPdf } from './tiny-pdf';

const budget = (limits: Partial<typeof PDF_LIMITS>) => new Budget({ ...PDF_LIMITS, ...limits });

describe('the thread that parses', () => {
  it('is given up when the time is over, though nothing ever answers', async () => {
    const thread = startThread(budget({ seconds: 0 }));
    await expect(thread.stopped).rejects.toMatchObject({ reason: 'too-slow' });
    await thread.end();
  });

  it('is given up when it draws too much', async () => {
    const areas = Array.from({ length: 400 }, (_, index) => ({ x: index, y: 10, width: 5, height: 5 }));
    const commands = withPdf(tinyPdf([{ areas }]), false, budget({ commands: 100 }), async (pdf) =>
      (await pdf.getPage(1)).getOperatorList()
    );
    await expect(commands).rejects.toMatchObject({ reason: 'too-large' });
  });
});
