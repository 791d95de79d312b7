import { isDeepStrictEqual } from 'node:util';
import { Client, type Dispatcher, Pool } from 'undici';
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
  return command.kind === 'pace' ? pace(command) : run(command);
}

type Of<Kind extends LoadCommand['kind']> = Extract<LoadCommand, { readonly kind: Kind }>;

/** Throws for an answer that is not the floor's. */
type Check = (index: number, answer: Buffer) => void;

function checkOf({ key, contestant, requests }: Of<'run'> | Of<'pace'>): Check {
  const expected = expectations.get(key);
  if (!expected) throw new Error(`Nothing is known to compare "${key}" with.`);
  const id = `${contestant} ${key}`;
  const right = verified.get(id) ?? new Array<Buffer | undefined>(requests.length).fill(undefined);
  verified.set(id, right);
  return (index, answer) => {
    if (right[index]?.equals(answer)) return;
    const request = requests[index]!;
    const data = dataOf(answer, request);
    if (!isDeepStrictEqual(data, expected[index])) throw different(request, data, expected[index]);
    right[index] = answer;
  };
}

async function run(command: Of<'run'>): Promise<LoadReport> {
  const { origin, requests, clients, seconds, each, maximum } = command;
  const check = checkOf(command);
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
        const sent = performance.now();
        const answer = await ask(client, requests[index]!);
        latencies.push(performance.now() - sent);
        bytes += answer.length;
        check(index, answer);
      }
    } catch (error) {
      failure ??= error;
    } finally {
      await client.close();
    }
  };
  await Promise.all(Array.from({ length: clients }, loop));
  if (failure !== undefined) throw failure;
  return ran(latencies, started, bytes);
}

/** Connections of an open loop: as many as it takes while a server stands still for some milliseconds. */
const CONNECTIONS = 256;

/**
 * Sends each request when it is due and measures from then on, however long those before it take: a server that stands
 * still is late for all that come meanwhile, which clients who wait for their answers would not tell.
 */
async function pace(command: Of<'pace'>): Promise<LoadReport> {
  const { origin, requests, rate, seconds } = command;
  const check = checkOf(command);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  const latencies: number[] = [];
  let bytes = 0;
  const total = Math.round(rate * seconds);
  const started = performance.now();
  const send = async (number: number) => {
    const index = number % requests.length;
    const answer = await ask(pool, requests[index]!);
    latencies.push(performance.now() - (started + (number * 1000) / rate));
    bytes += answer.length;
    check(index, answer);
  };
  try {
    await new Promise<void>((resolve, reject) => {
      let [next, answered] = [0, 0];
      const sendDue = () => {
        const due = Math.min(total, Math.floor(((performance.now() - started) * rate) / 1000) + 1);
        for (; next < due; next++)
          send(next).then(() => {
            answered++;
            if (answered === total) resolve();
          }, reject);
        if (next < total) setTimeout(sendDue, 1);
      };
      sendDue();
    });
  } finally {
    await pool.destroy();
  }
  return ran(latencies, started, bytes);
}

function ran(latencies: number[], started: number, bytes: number): LoadReport {
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]!;
  return { kind: 'ran', answers: latencies.length, seconds, bytes, p50: at(0.5), p99: at(0.99) };
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Sends a request and resolves to the body. Rejects when the status is not 200. */
function ask(client: Dispatcher, { path, body }: Request): Promise<Buffer> {
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
