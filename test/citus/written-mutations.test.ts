import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { withClient } from '../../cluster/prepare';
import { appRole } from '../../cluster/roles';
import type { ServiceModel } from '../../cluster/service/model';
import { runSqlFile } from '../../cluster/sql-file';
import { endPrograms } from '../cluster/processes';
import { asking } from '../support/asking';
import { ownerDatabase } from '../support/databases';
import { emptyOnCluster } from '../support/own-database';
import { ProjectCopy } from '../support/project-copy';
import { walkTables } from '../support/table-walk';
import { walkWrites } from '../support/write-walk';

let project: ProjectCopy;
let database: Awaited<ReturnType<typeof emptyOnCluster>>;
let model: ServiceModel;
let client: Client;
/** Where the gateway listens. */
let at: string;

beforeAll(async () => {
  database = await emptyOnCluster('hc');
  client = new Client({ connectionString: database.url });
  await client.connect();
  await runSqlFile(client, readFileSync(join(__dirname, 'written-tables.sql'), 'utf8'));
  project = new ProjectCopy();
  const { code, output } = await project.service('add', 'ads', '--from', database.url, '--write-side');
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Written in') });
  model = await project.model('ads', database.url);
  const served = await project.serve(['ads'], await project.prepare('ads', database.url));
  at = served.url;
});

afterAll(async () => {
  await endPrograms();
  await client?.end();
  await database?.drop();
  await withClient(ownerDatabase('hc'), 'test', async (owner) => {
    await owner.query(`drop role if exists ${appRole('ads')}`);
  });
  project?.remove();
});

const column = async (sql: string): Promise<unknown[]> =>
  (await client.query({ text: sql, rowMode: 'array' })).rows.map(([first]) => first);

test('every table is placed as it was, and written', () => {
  const placed = model.tables.map(({ name, source, writes }) => [
    name,
    source.placement.kind,
    writes?.create && writes.changeable.length > 0 && writes.canDelete,
  ]);
  expect(placed).toEqual([
    ['ads.Ad Clicks', 'distributed', true],
    ['ads.ads', 'distributed', true],
    ['ads.campaigns', 'distributed', true],
    ['ads.companies', 'distributed', true],
    ['ads.devices', 'distributed', true],
    ['ads.domains', 'distributed', true],
    ['ads.plans', 'reference', true],
    ['billing.invoices', 'schema', true],
    ['billing.lines', 'schema', true],
    ['office.notes', 'local', true],
  ]);
});

test('mutations do to the rows on the shards what they say, as SQL sees it', async () => {
  const walk = await walkWrites(asking(at), client, model);
  expect(walk.problems).toEqual([]);
  const all = model.tables.flatMap(({ type }) => [`create${type}`, `update${type}`, `delete${type}`]);
  expect(all.filter((mutation) => !walk.done.has(mutation)).sort()).toEqual([]);
  expect(walk.compared).toBeGreaterThan(100);
});

test('what they have written is what the graph reads, in every list and by every key', async () => {
  const walk = await walkTables(asking(at), client, model);
  expect(walk.problems).toEqual([]);
  expect(walk.compared).toBeGreaterThan(200);
});

test('a mutation of a row asks the shards of its tenant alone', async () => {
  const { errors, citus } = await asking(at).ask(
    `mutation {
      createCampaign(input: { companyId: "3", name: "New", startsOn: "2026-05-01" }) { campaign { id state company { name } } }
      updateCompany(input: { id: "3", version: 1, name: "Renamed" }) { company { name version } }
    }`,
  );
  expect(errors).toBeUndefined();
  expect(citus.statements.filter(({ tasks }) => tasks > 1)).toEqual([]);
  expect(await column("select state from ads.campaigns where company_id = 3 and name = 'New'")).toEqual([
    'paused',
  ]);
  expect(await column('select name from ads.companies where id = 3')).toEqual(['Renamed']);
});

test('what a shard refuses is told with the field that it is about', async () => {
  const create = (input: string) => `createCampaign(input: { ${input} }) { campaign { id } }`;
  const { errors = [] } = await asking(at).ask(`mutation {
    taken: ${create('companyId: "1", name: "Campaign 12", startsOn: "2026-01-01"')}
    ofNobody: ${create('companyId: "999", name: "New", startsOn: "2026-01-01"')}
    named: deleteCompany(input: { id: "5", version: 1 }) { id }
    stale: updateCompany(input: { id: "5", version: 7, name: "x" }) { company { id } }
    ofAnother: updateCampaign(input: { companyId: "2", id: "12", name: "x" }) { campaign { id } }
  }`);
  expect(
    Object.fromEntries(
      errors.map(({ path, extensions }) => [path?.[0], [extensions.code, extensions.inputPath?.join('.')]]),
    ),
  ).toEqual({
    taken: ['CONFLICT', 'input'],
    ofNobody: ['CONSTRAINT_VIOLATED', 'input.companyId'],
    named: ['CONSTRAINT_VIOLATED', 'input'],
    stale: ['STALE_VERSION', 'input.version'],
    ofAnother: ['NOT_FOUND', 'input'],
  });
});

test('with a key a mutation is done once, and what was done is kept and told', async () => {
  const [adId] = await column('select id from ads.ads where company_id = 4 order by id');
  const key = { companyId: '4', adId, day: '2026-04-01', hour: '5' };
  const named = `companyId: "4", adId: "${adId}", day: "2026-04-01", hour: 5`;
  const create = `mutation {
    createAdClick(input: { ${named}, clicks: 2, idempotencyKey: "once" }) {
      click { companyId adId day hour clicks auditTrail { nodes { action after } } }
    }
  }`;
  const { click } = (await asking(at).data(create)).createAdClick;
  expect(click).toMatchObject({ ...key, clicks: 2 });
  expect(click.auditTrail.nodes).toEqual([
    { action: 'createAdClick', after: expect.objectContaining({ clicks: 2, from: null }) },
  ]);
  expect((await asking(at).data(create)).createAdClick.click).toEqual(click);
  await asking(at).data(
    `mutation { updateAdClick(input: { ${named}, clicks: 3 }) { click { clicks } } deleteAdClick(input: { ${named} }) { hour } }`,
  );
  const events =
    "select jsonb_build_object(type, payload) from ads_writes.event_log where payload ->> 'day' = '2026-04-01' order by position";
  while ((await column(events)).length < 3) await setTimeout(50);
  expect(await column(events)).toEqual([
    { AdClickCreated: key },
    { AdClickUpdated: { ...key, changed: ['clicks'] } },
    { AdClickDeleted: key },
  ]);
  expect(
    await column(
      `select jsonb_build_array(action, before -> 'clicks', after -> 'clicks') from ads_writes.row_audit
       where entity_key = 'AdClick:4:${adId}:2026-04-01:5' order by audit_id`,
    ),
  ).toEqual([
    ['createAdClick', null, 2],
    ['updateAdClick', 2, 3],
    ['deleteAdClick', 3, null],
  ]);
  expect(
    await column(
      "select logicalrelid::text from pg_dist_partition where logicalrelid::text like 'ads_writes.%' and partmethod = 'h' order by 1",
    ),
  ).toEqual([
    'ads_writes.event_log',
    'ads_writes.idempotency_keys',
    'ads_writes.outbox',
    'ads_writes.row_audit',
    'ads_writes.webhooks',
  ]);
});
