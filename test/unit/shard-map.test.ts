import { shardHash } from '../../citus/route/hash';
import {
  nodeNamedIn,
  nodesOf,
  type ShardMapRow,
  shardCountOf,
  shardIndexOf,
  shardMapFrom,
  shardsByNode,
} from '../../citus/route/shard-map';

const NODES = {
  1: { nodeId: 1, host: '10.0.0.1', port: 5432, answersReads: true },
  2: { nodeId: 2, host: '10.0.0.2', port: 5432, answersReads: true },
  3: { nodeId: 3, host: '10.0.0.1', port: 54321, answersReads: true },
} as const;

/** A placement of a shard as the catalogue has it. */
const row = (id: string, minimum: number, maximum: number, node: keyof typeof NODES): ShardMapRow => ({
  table: 'test.things',
  type: 'int8',
  id,
  name: `test.things_${id}`,
  minimum,
  maximum,
  ...NODES[node],
});

/** Four shards of unequal size, as they are after a split. */
const SHARDS = [
  row('101', -2147483648, -1_500_000_000, 1),
  row('102', -1_499_999_999, -1, 2),
  row('103', 0, 9, 1),
  row('104', 10, 2147483647, 3),
];
const map = shardMapFrom(SHARDS);
const ranges = map.tables.get('test.things')!;

/** A thousand keys by the shard whose range their hash is in, found the slow way. */
const KEYS = Array.from({ length: 1_000 }, (_, index) => String(index * 7_919 - 3_000_000));
const holderOf = (key: string) => {
  const hash = shardHash('bigint', key);
  return SHARDS.find(({ minimum, maximum }) => hash >= minimum && hash <= maximum)!;
};

test('a key is in the shard whose range holds its hash, however unequal the ranges are', () => {
  const found = KEYS.map((key) => ranges.shards[shardIndexOf(ranges, key)]!.id);
  expect(found).toEqual(KEYS.map((key) => holderOf(key).id));
  expect(new Set(found).size).toBeGreaterThan(2);
});

test.each([
  ['integer', '1', -1905060026],
  ['integer', '-2147483648', -1524351049],
  ['bigint', '1', -1905060026],
  ['bigint', '-1', 385747274],
  ['bigint', '9223372036854775807', -1524351049],
  ['bigint', '-9223372036854775808', -96758253],
  ['text', '', -1477818771],
  ['text', 'ä', -1429987189],
  ['text', 'twelve bytes and then a tail', 2011146520],
  ['uuid', 'ffffffff-ffff-ffff-ffff-ffffffffffff', -682383255],
] as const)('the hash of the %s %p is %d, as PostgreSQL has it', (type, key, hash) => {
  expect(shardHash(type, key)).toBe(hash);
});

test('text that is no bigint still has a shard: the server refuses it, not we', () => {
  expect(shardIndexOf(ranges, 'abc')).toBeGreaterThanOrEqual(0);
});

test('keys are grouped by the node that holds them, none lost and none twice', () => {
  const byNode = nodesOf(ranges, KEYS);
  for (const [nodeId, keys] of byNode)
    expect(keys.map((key) => holderOf(key).nodeId)).toEqual(keys.map(() => nodeId));
  expect([...byNode.values()].flat().sort()).toEqual([...KEYS].sort());
});

test('the shards and nodes of some keys are those that hold them; without keys they are all', () => {
  const key = KEYS.find((one) => holderOf(one).id === '102')!;
  expect(shardsByNode(map, ranges, [key, key])).toEqual([
    { node: expect.objectContaining({ host: '10.0.0.2' }), shards: ['102'], places: [1], of: 1 },
  ]);
  const all = shardsByNode(map, ranges, undefined);
  expect(all.map(({ node, shards, places, of }) => [node.id, shards, places, of])).toEqual([
    [1, ['101', '103'], [0, 2], 2],
    [2, ['102'], [1], 1],
    [3, ['104'], [3], 1],
  ]);
  expect(shardCountOf(map)).toBe(4);
});

test('a shard that has several placements is in the map once', () => {
  const [first, ...others] = SHARDS;
  const twice = shardMapFrom([first!, { ...first!, ...NODES[2] }, ...others]);
  expect(twice.tables.get('test.things')!.shards.map(({ id }) => id)).toEqual(['101', '102', '103', '104']);
});

test('a table with a key of a type that has no hash here is not in the map', () => {
  expect(shardMapFrom([{ ...SHARDS[0]!, type: 'date' }]).tables.size).toBe(0);
});

test('the node that a message of Citus names is found by its whole address', () => {
  const message = 'connection to the remote node postgres@10.0.0.1:54321 failed with the following error: ..';
  expect(nodeNamedIn(map, message)).toBe(3);
  expect(nodeNamedIn(map, message.replace('54321', '5432'))).toBe(1);
  expect(nodeNamedIn(map, message.replace('54321', '543'))).toBeUndefined();
  expect(nodeNamedIn(map, 'canceling statement due to statement timeout')).toBeUndefined();
});
