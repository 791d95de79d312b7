import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type GraphQLArgument,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isEnumType,
  parse,
} from 'graphql';
import { conditionVariables } from '../../gateway/executor/conditions';
import { fragmentsOf } from '../../gateway/executor/fragments';
import { fieldPrices } from '../../gateway/price/field-prices';
import { leastRows } from '../../gateway/price/least-rows';
import { readSupergraph } from '../../gateway/supergraph';
import { generateOperation } from '../executor/support/generate-operation';
import { Random } from '../executor/support/random';
import { SAMPLE_SCALARS } from '../executor/support/sample-scalars';
import { bombs } from '../gateway/support/bombs';
import type { Cost, TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { report } from '../support/crashes';
import { startGateway } from '../support/gateway';

const folder = join(__dirname, '..', '..', 'examples');
const examples = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

/** What tasks may be estimated at, by how many there were, at the 95th percentile: had the size of the answer been known. */
const ACCURACY = 2;

/** Generated queries; `PRICE_QUERIES=5000` asks that many. */
const QUERIES = Number(process.env.PRICE_QUERIES ?? 200);

const prices = fieldPrices(readSupergraph(), schema);

/** What an operation could cost in rows, by what it selects alone. */
function rowsBeforePlanning(query: string, variables: Record<string, unknown>): number {
  const document = parse(query);
  const operation = getOperationAST(document)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const conditions = new Map(
    conditionVariables(document).map((name) => [name, (coerced![name] ?? null) as boolean | null]),
  );
  return leastRows(operation, { schema, fragments: fragmentsOf(document), conditions }, prices, coerced!)
    .rows;
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ PRICE_MODE: 'enforce' });
});
afterAll(() => gateway.stop());

test.each(examples)('%s costs no more than it could, and far less than it may', async (file) => {
  const { cost, errors } = await gateway.ask(readFileSync(join(folder, file), 'utf8'));
  expect(errors).toBeUndefined();
  expect(cost.actual.tasks).toBeLessThanOrEqual(cost.estimated.tasks);
  expect(cost.estimated.tasks).toBeLessThan(2_500);
  expect(cost.estimated.rows).toBeLessThan(50_000);
});

test('a generated query never asks more shards than were estimated', async () => {
  const random = new Random(16);
  const literal = ({ name, type }: GraphQLArgument) => {
    if (name === 'first') return String(random.between(1, 12));
    // What makes no groups is refused before anything is read.
    const named = getNamedType(type);
    return name === 'by' && isEnumType(named) ? `[${random.pick(named.getValues()).name}]` : undefined;
  };
  const options = {
    schema,
    literal,
    scalars: SAMPLE_SCALARS,
    without: new Set(['after', 'before', 'last']),
    maximumDepth: 6,
    conditions: 0.05,
  };
  const below: { query: string; cost: Cost }[] = [];
  const ratios: number[] = [];
  const known: number[] = [];
  let isDistributed = false;
  const least: { query: string; rows: number; estimated: number }[] = [];
  for (let index = 0; index < QUERIES; index++) {
    const { query, variables } = generateOperation(options, random);
    const { cost, citus, errors } = await gateway.ask(query, variables);
    if (!cost) continue;
    least.push({ query, rows: rowsBeforePlanning(query, variables), estimated: cost.estimated.rows });
    isDistributed ||= citus.statements.some(({ workers }) => workers);
    if (cost.actual.tasks > cost.estimated.tasks) below.push({ query, cost });
    // What is refused, such as a condition without an index, asks no shard.
    if (cost.actual.tasks === 0 || errors) continue;
    ratios.push(cost.estimated.tasks / cost.actual.tasks);
    known.push(cost.withAnswer.tasks / cost.actual.tasks);
  }
  for (const all of [ratios, known]) all.sort((one, other) => one - other);
  const at = (all: readonly number[], part: number) => all[Math.floor(all.length * part)]!;
  if (process.env.PRICE_QUERIES)
    for (const [what, all] of Object.entries({ before: ratios, 'with its answer': known }))
      report(`price ${what}`, {
        priced: all.length,
        p50: at(all, 0.5),
        p90: at(all, 0.9),
        p95: at(all, 0.95),
      });
  expect(below).toEqual([]);
  // What is known before planning refuses nothing that the plan would let in, and is mostly the same.
  expect(least.filter(({ rows, estimated }) => rows > estimated)).toEqual([]);
  expect(least.filter(({ rows, estimated }) => rows === estimated).length).toBeGreaterThan(least.length / 2);
  // On one server every statement is one task, whatever it would be over shards.
  if (isDistributed) expect(at(known, 0.95)).toBeLessThanOrEqual(ACCURACY);
  expect(ratios.length).toBeGreaterThan(QUERIES / 4);
});

describe('what is too expensive', () => {
  const dear = bombs.filter(({ code }) => code === 'TOO_EXPENSIVE');

  test.each(dear.map((bomb) => [bomb.name, bomb.query] as const))('is refused: %s', async (_, query) => {
    const { status, data, errors } = await gateway.ask(query);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors).toHaveLength(1);
    const { code, price, limit, dearest } = errors![0]!.extensions;
    expect(code).toBe('TOO_EXPENSIVE');
    expect(Math.max(price.rows, price.tasks ?? 0)).toBeGreaterThan(limit);
    expect(dearest).toMatch(/^\w+\.\w+$/);
  });

  test('is refused before it is planned where it is large, by the limits of who asks and what the variables say', async () => {
    const selected = Array.from(
      { length: 40 },
      (_, index) => `p${index}: portfolios(first: $n) { nodes { id name } }`,
    );
    const query = `query ($n: Int) { ${selected.join(' ')} }`;
    const limited = await startGateway({ PRICE_MODE: 'enforce', PRICE_ROWS_MAX: '1000' });
    const [refused, answered] = [await limited.ask(query, { n: 30 }), await limited.ask(query, { n: 2 })];
    await limited.stop();
    // What it asks of shards is known when it is planned.
    expect(refused.errors![0]!.extensions).toMatchObject({
      code: 'TOO_EXPENSIVE',
      price: { rows: 1_200 },
      limit: 1_000,
      dearest: 'PortfolioConnection.nodes',
    });
    expect(refused.errors![0]!.extensions.price).not.toHaveProperty('tasks');
    expect(answered.errors).toBeUndefined();
    expect(answered.cost.estimated.rows).toBe(80);
    expect(answered.cost.estimated.tasks).toBeGreaterThan(0);
  });

  test('is what the variables make of it', async () => {
    const query =
      'query ($n: Int) { employees(first: $n) { nodes { directReports(first: $n) { nodes { id } } } } }';
    const few = await gateway.ask(query, { n: 2 });
    const many = await gateway.ask(query, { n: 100 });
    expect(few.cost.estimated.rows).toBe(6);
    expect(many.cost.estimated.rows).toBe(10_100);
  });

  test('is measured only, or limited by role, where a variable says so', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'price-')), 'limits.json');
    writeFileSync(file, JSON.stringify({ roles: { trader: { rows: 3 } } }));
    const measuring = await startGateway({ PRICE_MODE: 'measure', PRICE_ROWS_MAX: '5' });
    const limiting = await startGateway({ PRICE_MODE: 'enforce', PRICE_LIMITS_FILE: file });
    const query = '{ departments(first: 10) { nodes { id } } }';
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json', viewer: '1; *' };
    const measured = await fetch(`${measuring.url}/graphql`, { method: 'POST', headers, body });
    const [trader, other] = [
      await limiting.ask(query, {}, { viewer: '1; trader' }),
      await limiting.ask(query, {}, { viewer: '1; auditor' }),
    ];
    await Promise.all([measuring.stop(), limiting.stop()]);
    expect([measured.status, measured.headers.get('price-exceeded')]).toEqual([200, 'rows 10 > 5']);
    expect(trader.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_EXPENSIVE', limit: 3 });
    expect(other.data.departments.nodes).toHaveLength(10);
  });
});
