import { parentPort } from 'node:worker_threads';
import { studyBytes } from './study-bytes';

// A thread of the pool: gets canonical queries, sends back results.
parentPort?.on('message', (query: string) => {
  const bytes = studyBytes(query);
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
