import { inKeys, param, shardBatch, sql, t, table } from '../../citus';
import { compile } from '../../citus/declare/statement';
import { ANY_KEYS, CHUNKS, ROUTER_KEYS, splitBatch } from '../../citus/route/batch';
import { type ShardRanges, shardIndexOf } from '../../citus/route/shard-map';
import { commandsOf } from '../../citus/send/command';

const SHARDS = 32;
const STEP = 2 ** 32 / SHARDS;
const ranges: ShardRanges = {
  type: 'bigint',
  shards: Array.from({ length: SHARDS }, (_, index) => ({
    id: String(index),
    name: `test.orders_${index}`,
    minimum: -(2 ** 31) + index * STEP,
    maximum: -(2 ** 31) + (index + 1) * STEP - 1,
    nodeId: (index % 2) + 1,
  })),
};
const orders = table(
  'test.orders',
  { id: t.bigint(), state: t.text() },
  { key: ['id'], distributedBy: 'id' },
);
const keys = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
const shardOf = (key: string) => shardIndexOf(ranges, key);

test('a few keys are routers of their own', () => {
  expect(splitBatch(keys(1), ranges)).toEqual([['1']]);
  expect(splitBatch(keys(ROUTER_KEYS), ranges)).toEqual(keys(ROUTER_KEYS).map((key) => [key]));
});

test('a batch of middling size is one statement', () => {
  for (const count of [ROUTER_KEYS + 1, ANY_KEYS])
    expect(splitBatch(keys(count), ranges)).toEqual([keys(count)]);
});

test('a large batch is packed into chunks of whole shards, even in size, none lost and none twice', () => {
  const wanted = keys(1_000);
  const chunks = splitBatch(wanted, ranges);
  expect(chunks).toHaveLength(CHUNKS);
  expect(chunks.flat().sort()).toEqual([...wanted].sort());
  const shards = chunks.map((chunk) => new Set(chunk.map(shardOf)));
  expect(shards.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(wanted.map(shardOf)).size);
  const sizes = chunks.map(({ length }) => length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(wanted.length / SHARDS + 10);
});

test('a large batch of which every key is in one shard is one statement', () => {
  const shard = shardOf('1');
  const together = keys(5_000).filter((key) => shardOf(key) === shard);
  expect(together.length).toBeGreaterThan(ANY_KEYS);
  expect(splitBatch(together, ranges)).toEqual([together]);
});

test('on plain PostgreSQL every batch is one statement', () => {
  for (const count of [1, 2, ANY_KEYS + 1]) expect(splitBatch(keys(count), undefined)).toEqual([keys(count)]);
});

test('no keys on Citus are no statement', () => {
  expect(splitBatch([], ranges)).toEqual([]);
});

test('a part of one key is sent as its router, a larger one as the batch with those keys', () => {
  const read = compile(
    'test.read',
    shardBatch,
    sql`select id from ${orders} where id ${inKeys.bigint} and state = ${param.text('state')}`,
  );
  const routers = commandsOf(read, { keys: keys(2), state: 'OPEN' }, ranges);
  expect(routers.map(({ statement, params }) => [statement, params.key, params.state])).toEqual([
    [read.single, '1', 'OPEN'],
    [read.single, '2', 'OPEN'],
  ]);
  const chunks = commandsOf(read, { keys: keys(200), state: 'OPEN' }, ranges);
  expect(chunks.map(({ statement }) => statement)).toEqual(chunks.map(() => read));
  expect(chunks.flatMap(({ params }) => params.keys as string[]).sort()).toEqual(keys(200).sort());
});

test('a batch that changes rows is sent whole, so that it is done wholly or not at all', () => {
  const write = compile('test.write', shardBatch, sql`delete from ${orders} where id ${inKeys.bigint}`);
  for (const count of [2, 200]) expect(commandsOf(write, { keys: keys(count) }, ranges)).toHaveLength(1);
});
