import { workerData } from 'node:worker_threads';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// The half of the PDF library that parses files, in a thread of its own: see start-thread.ts.
WorkerMessageHandler.initializeFromPort(workerData);
workerData.start();
