import { setImmediate } from 'node:timers/promises';
import { comparisonOf } from '../../../lib/comparison';
import type { Comparison } from '../../../lib/model/comparison';
import type { Experiment } from '../../../lib/model/experiment';
import { readExperiment } from '../../../lib/schema/experiment';
import { validationOf } from '../../../lib/validate';
import { apiHeaders, options } from '../../_server/api-headers';
import { problem } from '../../_server/problem';
import { readJson } from '../../_server/read-json';
import { refusals } from '../../_server/refusals';

/** Time that one file may take, ms. Between rows the server answers others. */
const limitMs = 5_000;

/** The verdicts on all rows with what both sides rest on, or null when they take too long or nobody waits for them any more. */
async function verdictsOn(experiment: Experiment, signal: AbortSignal): Promise<Comparison[] | null> {
  const end = performance.now() + limitMs;
  const verdicts: Comparison[] = [];
  for (const row of experiment.rows) {
    if (signal.aborted || performance.now() > end) return null;
    verdicts.push(comparisonOf(experiment, row));
    await setImmediate();
  }
  return verdicts;
}

/** Runs the experiment of a JSON body of up to 64 KiB: published against predicted for each row, and how good that is. Nothing of it is kept. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request);
  if (body instanceof Response) return body;
  const reading = readExperiment(body.value);
  if ('issues' in reading)
    return problem(400, `${reading.issues.length} of the values given are not allowed.`, reading.issues);
  const verdicts = await verdictsOn(reading.experiment, request.signal);
  if (!verdicts) return problem(503, `The experiment took longer than ${limitMs / 1000} s. Send fewer rows.`);
  return Response.json(validationOf(verdicts), { headers: { ...apiHeaders, 'cache-control': 'no-store' } });
}

const allow = 'POST, OPTIONS';

export const OPTIONS = (): Response => options(allow);

export const { GET, PUT, PATCH, DELETE } = refusals(allow);
