import type { Distribution } from '../../citus/distribution';
import { appliedMigrations, loadedSeeds } from '../../cluster/bookkeeping';
import { MigrationError, migrate } from '../../cluster/migrate';
import { createScratchDatabase, type ScratchDatabase, SqlFolder } from './scratch-database';

const distribution: Distribution = { service: 'shop', references: [], appendOnly: [], groups: {}, views: {} };
let database: ScratchDatabase;
let folder: SqlFolder;

beforeEach(async () => {
  database = await createScratchDatabase();
  folder = new SqlFolder().write({
    'shop/010_items.sql': 'create table items (id int primary key);',
    'shop/020_rows.sql': 'insert into items values (1);\ninsert into items values (2);',
    'shop/readme.md': 'no SQL',
  });
});

afterEach(async () => {
  folder.remove();
  await database.drop();
});

const run = (onProgress?: (file: string) => void) =>
  database.use((client) =>
    migrate(client, distribution, { shardCount: 4, sqlRoot: folder.root, onProgress }),
  );

const applied = () => database.column('select name from cluster.migrations order by name');
const items = () => database.column('select id from items order by id');

test('files are applied in the order of their names and told one by one', async () => {
  const told: string[] = [];
  expect(await run((file) => told.push(file))).toEqual(['010_items.sql', '020_rows.sql']);
  expect(told).toEqual(['010_items.sql', '020_rows.sql']);
  expect(await items()).toEqual([1, 2]);
  expect(await applied()).toEqual(['010_items.sql', '020_rows.sql']);
});

test('each file is applied once; later only what is new', async () => {
  await run();
  expect(await run()).toEqual([]);
  folder.write({ 'shop/030_more.sql': 'insert into items values (3)' });
  expect(await run()).toEqual(['030_more.sql']);
  expect(await items()).toEqual([1, 2, 3]);
});

test('an edited file is refused with its name and what to do, and nothing new is applied', async () => {
  await run();
  folder.write({
    'shop/020_rows.sql': 'insert into items values (7);',
    'shop/030_more.sql': 'insert into items values (3)',
  });
  const failure = run();
  await expect(failure).rejects.toThrow(MigrationError);
  await expect(failure).rejects.toThrow(
    'sql/shop/020_rows.sql was edited after it was applied to this database: undo the edit and write the change as a new file.',
  );
  expect(await items()).toEqual([1, 2]);
  folder.write({ 'shop/020_rows.sql': 'insert into items values (1);\ninsert into items values (2);' });
  expect(await run()).toEqual(['030_more.sql']);
});

test('an edit of white space is an edit, but not the line ends of another system', async () => {
  await run();
  folder.write({ 'shop/020_rows.sql': 'insert into items values (1);\r\ninsert into items values (2);' });
  expect(await run()).toEqual([]);
  folder.write({ 'shop/020_rows.sql': 'insert into items values (1);\n\ninsert into items values (2);' });
  await expect(run()).rejects.toThrow('020_rows.sql was edited');
});

test('a file that was applied and is gone is refused', async () => {
  await run();
  folder.delete('shop/010_items.sql');
  await expect(run()).rejects.toThrow(
    'sql/shop/010_items.sql was applied to this database but is no longer there: restore it.',
  );
});

test('a new file before those applied is refused', async () => {
  await run();
  folder.write({ 'shop/015_between.sql': 'insert into items values (3)' });
  await expect(run()).rejects.toThrow(
    'sql/shop/015_between.sql comes before 020_rows.sql, which is applied already: give it a later number.',
  );
  expect(await items()).toEqual([1, 2]);
});

test('a file that fails leaves nothing of itself, keeps those before, and is applied when repaired', async () => {
  folder.write({
    'shop/030_fails.sql':
      'create table more (id int);\ninsert into items values (3);\n\n-- again\ninsert into items\n  values (1);',
    'shop/040_later.sql': 'create table later (id int)',
  });
  const failure = run();
  await expect(failure).rejects.toThrow(MigrationError);
  await expect(failure).rejects.toThrow(
    'sql/shop/030_fails.sql: line 5: duplicate key value violates unique constraint "items_pkey" (Key (id)=(1) already exists.)',
  );
  expect(await items()).toEqual([1, 2]);
  expect(await applied()).toEqual(['010_items.sql', '020_rows.sql']);
  expect(await database.column("select to_regclass('more'), to_regclass('later')")).toEqual([null]);
  folder.write({ 'shop/030_fails.sql': 'insert into items values (4);' });
  expect(await run()).toEqual(['030_fails.sql', '040_later.sql']);
});

test('a syntax error is told with its line', async () => {
  folder.write({ 'shop/030_typo.sql': '-- one\ncreate table more (\n  id int,\n  name texxt\n);' });
  await expect(run()).rejects.toThrow('sql/shop/030_typo.sql: line 4: type "texxt" does not exist');
});

test.each(['commit', 'BEGIN', 'rollback', 'end', 'abort', 'start transaction', 'rollback work'])(
  'a file that would end its transaction is refused: %s',
  async (statement) => {
    folder.write({ 'shop/030_half.sql': `insert into items values (3);\n${statement};\nselect 1 / 0;` });
    await expect(run()).rejects.toThrow(
      `sql/shop/030_half.sql: line 2: a file runs in one transaction and cannot end it: leave out "${statement}".`,
    );
    expect(await items()).toEqual([1, 2]);
  },
);

test('savepoints in a file are fine', async () => {
  folder.write({
    'shop/030_savepoint.sql': 'savepoint a; insert into items values (3); rollback to a; release a;',
  });
  await run();
  expect(await items()).toEqual([1, 2]);
});

/** Brings the database of a service up to date. */
const runOf = (service: string) =>
  database.use((client) =>
    migrate(client, { ...distribution, service }, { shardCount: 4, sqlRoot: folder.root }),
  );

test('two services in one database have each their own migrations, whatever they are called', async () => {
  folder.write({
    'desk/010_items.sql': 'create table tickets (id int primary key);',
    'desk/015_more.sql': 'insert into tickets values (7);',
  });
  expect(await run()).toEqual(['010_items.sql', '020_rows.sql']);
  expect(await runOf('desk')).toEqual(['010_items.sql', '015_more.sql']);
  expect(await database.column('select id from tickets')).toEqual([7]);
  expect([await run(), await runOf('desk')]).toEqual([[], []]);
  folder.write({ 'desk/010_items.sql': 'create table tickets (id bigint primary key);' });
  await expect(runOf('desk')).rejects.toThrow('sql/desk/010_items.sql was edited');
  folder.write({ 'shop/030_more.sql': 'insert into items values (3)' });
  expect(await run()).toEqual(['030_more.sql']);
});

/** Makes the bookkeeping what earlier versions have written, which knew of one service in a database. */
const asBefore = () =>
  database.use((client) =>
    client.query(
      `alter table cluster.migrations drop column service, add primary key (name);
       alter table cluster.seeds drop column service, add primary key (scale); insert into cluster.seeds values (2)`,
    ),
  );

test.each(['shop', 'desk'])(
  'what an earlier version has applied is of the service whose files it was, when %s is migrated first',
  async (first) => {
    folder.write({ 'desk/010_items.sql': 'create table tickets (id int primary key);' });
    await run();
    await asBefore();
    expect(await runOf(first)).toEqual(first === 'shop' ? [] : ['010_items.sql']);
    expect(
      await database.column(
        "select service || ' ' || name from cluster.migrations where service <> 'desk' order by 1",
      ),
    ).toEqual(['shop 010_items.sql', 'shop 020_rows.sql']);
    expect(await database.column('select jsonb_build_array(service, scale) from cluster.seeds')).toEqual([
      ['shop', 2],
    ]);
    expect(await run()).toEqual([]);
    expect(await items()).toEqual([1, 2]);
  },
);

test('before it is migrated again, a database of an earlier version is read as it is', async () => {
  await run();
  await asBefore();
  folder.write({ 'shop/030_more.sql': 'create table more (id int)' });
  const names = await database.use((client) => appliedMigrations(client, 'shop'));
  expect(names.map(({ name }) => name)).toEqual(['010_items.sql', '020_rows.sql']);
  expect(await database.use((client) => loadedSeeds(client, 'shop'))).toEqual([2]);
});

test('two migrators at once apply each file once', async () => {
  folder.write({ 'shop/030_slow.sql': 'select pg_sleep(0.3); insert into items values (3);' });
  const results = await Promise.all([run(), run(), run()]);
  expect(results.flat().sort()).toEqual(['010_items.sql', '020_rows.sql', '030_slow.sql']);
  expect(await items()).toEqual([1, 2, 3]);
});

test('a migrator that is cut off leaves the file to the next one', async () => {
  folder.write({ 'shop/030_slow.sql': 'insert into items values (3); select pg_sleep(60);' });
  const cut = run();
  const refused = expect(cut).rejects.toThrow(/030_slow.sql: line 1: .*terminat/);
  await database.use(async (client) => {
    const sleeping =
      "select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'";
    let pid: number | undefined;
    while (pid === undefined) pid = (await client.query<{ pid: number }>(sleeping)).rows[0]?.pid;
    await client.query('select pg_terminate_backend($1)', [pid]);
  });
  await refused;
  expect(await items()).toEqual([1, 2]);
  folder.write({ 'shop/030_slow.sql': 'insert into items values (3);' });
  expect(await run()).toEqual(['030_slow.sql']);
});
