import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function read(): string {
  try {
    return readFileSync(join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim();
  } catch {
    return 'development';
  }
}

/** Stands for the code that draws and prints. */
export const buildId = read();
