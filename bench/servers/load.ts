import { isDeepStrictEqual } from 'node:util';
import { Client } from 'undici';
import type { LoadCommand, LoadReport, Request } from '../load/protocol';

/**
 * The process that makes the load. Each answer is compared with the floor's before it counts: the first for some
 * variables by its data, those after it by their bytes, which may stay the same, and else by their data again.
 */
const expectations = new Map<string, unknown[]>();
/** Bytes of answers that are known to be right, by contestant and set of requests. */
const verified = new Map<string, (Buffer | undefined)[]>();

async function handle(command: LoadCommand): Promise<LoadReport> {
  if (command.kind === 'expect') {
    const client = new Client(command.origin);
    const expected: unknown[] = [];
    for (const request of command.requests) expected.push(dataOf(await ask(client, request), request));
    await client.close();
    expectations.set(command.key, expected);
    return { kind: 'expected' };
  }
  return run(command);
}

async function run({
  key,
  contestant,
  origin,
  requests,
  clients,
  seconds,
  each,
  maximum,
}: LoadCommand & { kind: 'run' }) {
  const expected = expectations.get(key);
  if (!expected) throw new Error(`Nothing is known to compare "${key}" with.`);
  const id = `${contestant} ${key}`;
  const right = verified.get(id) ?? new Array<Buffer | undefined>(requests.length).fill(undefined);
  verified.set(id, right);
  const latencies: number[] = [];
  let bytes = 0;
  let next = 0;
  let failure: unknown;
  const started = performance.now();
  const end = started + seconds * 1000;
  const goesOn = () => {
    const now = performance.now();
    return now < end || (each && next < requests.length && now < started + 4 * seconds * 1000);
  };
  const loop = async () => {
    const client = new Client(origin, { pipelining: 1 });
    try {
      while (failure === undefined && next < maximum && goesOn()) {
        const index = next++ % requests.length;
        const request = requests[index]!;
        const sent = performance.now();
        const answer = await ask(client, request);
        latencies.push(performance.now() - sent);
        bytes += answer.length;
        if (right[index]?.equals(answer)) continue;
        const data = dataOf(answer, request);
        if (!isDeepStrictEqual(data, expected[index])) throw different(request, data, expected[index]);
        right[index] = answer;
      }
    } catch (error) {
      failure ??= error;
    } finally {
      await client.close();
    }
  };
  await Promise.all(Array.from({ length: clients }, loop));
  const elapsed = (performance.now() - started) / 1000;
  if (failure !== undefined) throw failure;
  latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]!;
  return {
    kind: 'ran',
    answers: latencies.length,
    seconds: elapsed,
    bytes,
    p50: at(0.5),
    p99: at(0.99),
  } as const;
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Sends a request and resolves to the body. Rejects when the status is not 200. */
function ask(client: Client, { path, body }: Request): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    client.dispatch(
      { method: 'POST', path, headers: HEADERS, body },
      {
        onRequestStart() {},
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          const answer = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
          if (status === 200) resolve(answer);
          else
            reject(
              new Error(`status ${status} for ${body.slice(0, 300)}: ${answer.toString().slice(0, 500)}`),
            );
        },
        onResponseError(_controller, error) {
          reject(error);
        },
      },
    );
  });
}

function dataOf(answer: Buffer, request: Request): unknown {
  const { data, errors } = JSON.parse(answer.toString()) as { data?: unknown; errors?: unknown };
  if (errors)
    throw new Error(`errors for ${request.body.slice(0, 300)}: ${JSON.stringify(errors).slice(0, 800)}`);
  return data;
}

function different(request: Request, data: unknown, expected: unknown): Error {
  const [one, other] = [JSON.stringify(data), JSON.stringify(expected)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 160);
  return new Error(
    `another answer than the floor's to ${request.path} ${request.body.slice(-200)}:\n  ${around(one)}\n  ${around(other)}`,
  );
}

process.on('message', (command: LoadCommand) => {
  handle(command).then(
    (report) => process.send!(report),
    (error: Error) => process.send!({ kind: 'failed', message: error.message } satisfies LoadReport),
  );
});
process.on('disconnect', () => process.exit(0));
