import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'undici';
import { clientSchema, readSupergraph } from '../../gateway/supergraph';
import { type GeneratorOptions, generateOperation } from '../../test/executor/support/generate-operation';
import { Random } from '../../test/executor/support/random';
import { OPERATIONS } from '../operations';

export interface TrafficCommand {
  readonly origin: string;
  readonly clients: number;
  readonly seconds: number;
  readonly portfolios: number;
}

export interface TrafficReport {
  readonly requests: number;
  /** Operations that differ in their text. */
  readonly differentOperations: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly finished: boolean;
}

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const REPORT_EVERY_MS = 1_000;

/** Traffic as an hour brings it: the operations of the bench and the examples, and one in ten that nobody sent before. */
async function traffic({ origin, clients, seconds, portfolios }: TrafficCommand): Promise<void> {
  const random = new Random(Date.now());
  const generator = generatorOptions();
  const examples = readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(EXAMPLES, file), 'utf8'));
  const pool = new Pool(origin, { connections: clients, pipelining: 1 });
  const statuses: Record<string, number> = {};
  let [requests, generated] = [0, 0];
  const report = (finished: boolean) => {
    const differentOperations = generated + examples.length + OPERATIONS.length;
    process.send!({ requests, differentOperations, statuses, finished } satisfies TrafficReport);
  };
  const next = (): { query: string; variables?: object } => {
    const chance = random.next();
    if (chance < 0.1) {
      generated++;
      return generateOperation(generator, random);
    }
    if (chance < 0.3) return { query: random.pick(examples) };
    const operation = random.pick(OPERATIONS);
    const range = { portfolios, asked: random.between(1, 20) };
    return { query: operation.query, variables: operation.variables(() => random.next(), range) };
  };
  const end = Date.now() + seconds * 1000;
  const progress = setInterval(report, REPORT_EVERY_MS, false);
  const loop = async () => {
    while (Date.now() < end) {
      const { statusCode, body } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(next()),
      });
      await body.dump();
      requests++;
      statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, loop));
  clearInterval(progress);
  await pool.close();
  report(true);
}

function generatorOptions(): GeneratorOptions {
  return {
    schema: clientSchema(readSupergraph()),
    conditions: 0.12,
    maximumDepth: 5,
    literal: ({ name }, random) => (name === 'first' ? String(random.between(1, 3)) : undefined),
    without: new Set(['after', 'before', 'last']),
    scalars: {
      ID: Array.from({ length: 50 }, (_, index) => `"${index + 1}"`),
      Int: ['1', '5', '2026'],
      String: ['"1010"', '"AAPL"', '"x"'],
      Date: ['"2026-01-15"', '"2026-06-30"'],
      DateTime: ['"2026-06-30T12:00:00Z"'],
      Decimal: ['"0"', '"1250.50"'],
      Boolean: ['true', 'false'],
    },
  };
}

process.on('message', (command: TrafficCommand) => {
  traffic(command).then(
    () => process.disconnect(),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
