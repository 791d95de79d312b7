import type { Distribution } from '../../citus/distribution';
import { migrate } from '../../cluster/migrate';
import { SeedError, seed } from '../../cluster/seed';
import { createScratchDatabase, type ScratchDatabase, SqlFolder } from './scratch-database';

const distribution: Distribution = { service: 'shop', references: [], appendOnly: [], groups: {}, views: {} };
let database: ScratchDatabase;
let folder: SqlFolder;

beforeEach(async () => {
  database = await createScratchDatabase();
  folder = new SqlFolder().write({
    'shop/010_items.sql': 'create table items (id bigint primary key, share float8, choice int);',
    'shop/seed/010_first.sql': `insert into items
       select n, pg_temp.rnd(n, 1), pg_temp.pick(n, 2, 3) from generate_series(1, 10 * current_setting('seed.scale')::int) n;`,
    'shop/seed/020_second.sql': 'update items set choice = choice + 1;',
  });
  await database.use((client) => migrate(client, distribution, { shardCount: 4, sqlRoot: folder.root }));
});

afterEach(async () => {
  folder.remove();
  await database.drop();
});

const load = (scale: number, onProgress?: (file: string) => void) =>
  database.use((client) => seed(client, distribution, { scale, sqlRoot: folder.root, onProgress }));

const items = () => database.column("select id || ' ' || share || ' ' || choice from items order by id");

test('the files are run in order, with the scale and the same numbers in every database', async () => {
  const told: string[] = [];
  expect(await load(2, (file) => told.push(file))).toBe(true);
  expect(told).toEqual(['010_first.sql', '020_second.sql']);
  const rows = await items();
  expect(rows).toHaveLength(20);
  expect(rows[0]).toBe('1 0.5868822018948426 2');
  expect(new Set(await database.column('select choice from items'))).toEqual(new Set([1, 2, 3]));
});

test('a second time nothing is done', async () => {
  await load(1);
  const rows = await items();
  expect(await load(1)).toBe(false);
  expect(await items()).toEqual(rows);
});

test('rows that were deleted since do not come back', async () => {
  await load(1);
  await database.column('delete from items where id = 1');
  expect(await load(1)).toBe(false);
  expect(await items()).toHaveLength(9);
});

test('another scale is refused, and says which one is there', async () => {
  await load(1);
  const failure = load(2);
  await expect(failure).rejects.toThrow(SeedError);
  await expect(failure).rejects.toThrow(
    'shop holds sample data of scale 1, not 2: ask for 1, or begin with an empty database.',
  );
  expect(await items()).toHaveLength(10);
});

test('all of it is one transaction: a file that fails leaves nothing of those before', async () => {
  folder.write({ 'shop/seed/030_fails.sql': 'select 1;\nselect 1 / 0;' });
  const failure = load(1);
  await expect(failure).rejects.toThrow(SeedError);
  await expect(failure).rejects.toThrow('sql/shop/seed/030_fails.sql: line 2: division by zero');
  expect(await items()).toEqual([]);
  folder.delete('shop/seed/030_fails.sql');
  expect(await load(1)).toBe(true);
  expect(await items()).toHaveLength(10);
});

test('a file that would end the transaction is refused', async () => {
  folder.write({ 'shop/seed/015_half.sql': 'commit;' });
  await expect(load(1)).rejects.toThrow('sql/shop/seed/015_half.sql: line 1: a file runs in one transaction');
  expect(await items()).toEqual([]);
});

test('two loads at once fill it once', async () => {
  expect((await Promise.all([load(1), load(1)])).sort()).toEqual([false, true]);
  expect(await items()).toHaveLength(10);
});
