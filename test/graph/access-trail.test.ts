import { pino } from 'pino';
import { databaseVariables, readVariables } from '../../platform/config';
import { searchToken } from '../../subgraphs/runtime/search/search-request';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { runCommand } from '../cluster/command';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { subgraphs } from '../support/subgraphs';

const viewer = (employeeId: string, ...roles: string[]) =>
  ({ kind: 'person', employeeId, departmentId: null, headOf: null, roles }) as any;

/** One of each: a document that all may read, and one that only some may. */
let open: string;
let restricted: string;
let hc: OwnDatabase;
let doc: OwnDatabase;
beforeAll(async () => {
  [hc, doc] = [await ownDatabase('hc'), await ownDatabase('doc')];
  const one = async (confidentiality: string) =>
    (
      await doc.sql(
        `select document_id::text as id from doc_core.documents where confidentiality = $1 order by 1 limit 1`,
        [confidentiality],
      )
    )[0]!.id;
  [open, restricted] = [await one('PUBLIC'), await one('RESTRICTED')];
});
afterAll(() => Promise.all([hc?.drop(), doc?.drop()]));

const entries = {
  hc: () =>
    hc.sql(`select employee_id::text as subject, what, viewer_id::text as viewer from hc_core.employee_access
            order by access_id`),
  doc: () =>
    doc.sql(`select document_id::text as subject, what, viewer_id::text as viewer from doc_core.document_access
             order by what, access_id`),
};

/** The service on its own database, with a logger that keeps what is said. */
function start(database: OwnDatabase, variables: Record<string, string>, url = database.url) {
  const said: any[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void said.push(JSON.parse(line)) });
  const limits = limitsFrom(readVariables(databaseVariables, variables));
  return { service: new SubgraphService(subgraphs[database.service], url, limits, logger), said };
}

const PAY = `{ employeesByIds(ids: ["2", "3"]) { id salary compensation { compaRatio }
  performanceReviews(first: 1) { nodes { id } edges { node { id } } } } }`;

test('who read pay, reviews and confidential documents is written when the service closes, each once', async () => {
  const people = start(hc, { ACCESS_TRAIL_SHARE: '1', ACCESS_TRAIL_INTERVAL_MS: '600000' }).service;
  for (let times = 0; times < 3; times++) await people.execute({ query: PAY }, { viewer: viewer('9', 'hr') });
  // Refused, so not read.
  await people.execute({ query: PAY }, { viewer: viewer('400') });
  expect(await entries.hc()).toEqual([]);
  await people.close();
  const found = (await entries.hc()).map(({ subject, what, viewer: who }) => [subject, what, who].join(' '));
  expect(found.sort()).toEqual(
    ['2', '3'].flatMap((id) =>
      ['Employee.compensation', 'Employee.salary', 'PerformanceReview'].map((what) => `${id} ${what} 9`),
    ),
  );

  const documents = start(doc, { ACCESS_TRAIL_SHARE: '1' }).service;
  const query = `{ documentsByIds(ids: ["${open}", "${restricted}"]) { id currentVersion { id } } }`;
  await documents.execute({ query }, { viewer: viewer('10', 'records') });
  await documents.close();
  expect(await entries.doc()).toEqual([
    { subject: restricted, what: 'Document', viewer: '10' },
    { subject: restricted, what: 'DocumentVersion', viewer: '10' },
  ]);
});

test('what a search finds of confidential documents is read, and what it does not find is not', async () => {
  const { service } = start(doc, { ACCESS_TRAIL_SHARE: '1' });
  const [row] = await doc.sql('select title from doc_core.documents where document_id = $1', [restricted]);
  const query = `query ($token: String!) {
    _entities(representations: [{ __typename: "DocumentSearch", token: $token }]) { ... on DocumentSearch { hits { id } } }
  }`;
  const search = async (as: object) => {
    const variables = { token: searchToken({ text: row!.title, first: 50 }) };
    const { data } = (await service.execute({ query, variables }, { viewer: as as never })) as any;
    return data._entities[0].hits.map(({ id }: any) => id) as string[];
  };
  const found = await search(viewer('12', 'records'));
  expect(found).toContain(restricted);
  const hidden = await search(viewer('13'));
  await service.close();
  const told = (await entries.doc()).filter(({ viewer: who }) => who === '12' || who === '13');
  const confidential = (
    await doc.sql<{ id: string }>(
      `select document_id::text as id from doc_core.documents
       where document_id = any($1::bigint[]) and confidentiality in ('CONFIDENTIAL', 'RESTRICTED')`,
      [found],
    )
  ).map(({ id }) => id);
  expect(told.map(({ subject, what, viewer: who }) => [subject, what, who].join(' ')).sort()).toEqual(
    [
      ...confidential.map((id) => `${id} Document 12`),
      ...confidential.filter((id) => hidden.includes(id)).map((id) => `${id} Document 13`),
    ].sort(),
  );
  await doc.sql('delete from doc_core.document_access where viewer_id in (12, 13)');
});

test('without the variable nothing is written', async () => {
  const before = (await entries.hc()).length;
  const { service } = start(hc, {});
  await service.execute({ query: PAY }, { viewer: viewer('11', 'hr') });
  await service.close();
  expect(service.accessTrail).toBeUndefined();
  expect(await entries.hc()).toHaveLength(before);
});

test('of a share of requests about that share is written, and each as a whole', async () => {
  const { service } = start(hc, { ACCESS_TRAIL_SHARE: '0.5' });
  const query = '{ employee(id: "5") { salary compensation { compaRatio } } }';
  for (let reader = 100; reader < 200; reader++)
    await service.execute({ query }, { viewer: viewer(String(reader), 'hr') });
  await service.close();
  const found = (await entries.hc()).filter(({ subject }) => subject === '5');
  expect(found.length).toBeGreaterThan(40);
  expect(found.length).toBeLessThan(160);
  expect(found.length).toBe(2 * new Set(found.map(({ viewer: who }) => who)).size);
});

test('what there is no room for is lost, counted and said; what cannot be written waits', async () => {
  const { service, said } = start(hc, {
    ACCESS_TRAIL_SHARE: '1',
    ACCESS_TRAIL_QUEUE_MAX: '3',
    ACCESS_TRAIL_INTERVAL_MS: '50',
  });
  await hc.sql('alter table hc_core.employee_access rename to employee_access_away');
  const ids = ['21', '22', '23', '24', '25'];
  const query = `{ employeesByIds(ids: ${JSON.stringify(ids)}) { salary } }`;
  const { data, errors } = (await service.execute({ query }, { viewer: viewer('9', 'hr') })) as any;
  // The read does not depend on it.
  expect([errors, data.employeesByIds.filter(({ salary }: any) => salary).length]).toEqual([undefined, 5]);
  while (!said.some(({ msg }) => msg.includes('tried again')))
    await new Promise((done) => setTimeout(done, 20));
  expect(service.accessTrail!.waiting).toBe(3);
  await hc.sql('alter table hc_core.employee_access_away rename to employee_access');
  while (service.accessTrail!.waiting > 0) await new Promise((done) => setTimeout(done, 20));
  expect(service.accessTrail!.counts).toEqual({ written: 3, lost: 2 });
  expect(said.filter(({ lost }) => lost)).toEqual([expect.objectContaining({ lost: 2 })]);
  await service.close();
  const found = (await entries.hc()).filter(({ subject }) => ids.includes(subject));
  expect(found.map(({ subject }) => subject).sort()).toEqual(['21', '22', '23']);
});

describe('through the gateway', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ ...hc.environment, ...doc.environment });
  });
  afterAll(() => gateway?.stop());

  test('auditors read the trail, by subject and by reader, and nobody else does', async () => {
    const query = `{
      employee(id: "2") { accessTrail(first: 10) { totalCount nodes { what subjectId viewerId viewer { fullName } seenAt } } }
      employeeAccesses(first: 2, filter: { viewerId: "9", what: "Employee.salary", seenFrom: "2026-01-01T00:00:00Z" })
        { totalCount nodes { subjectId entityId } pageInfo { hasNextPage } }
      document(id: "${restricted}") { accessTrail { nodes { what viewer { id } } } }
      documentAccesses { totalCount } }`;
    const asked = await gateway.data(query, {}, { viewer: '12; auditor' });
    expect(asked.employee.accessTrail.totalCount).toBe(3);
    expect(asked.employee.accessTrail.nodes[0]).toMatchObject({ viewerId: '9', subjectId: '2' });
    expect(asked.employee.accessTrail.nodes[0].viewer.fullName).toMatch(/ /);
    expect(asked.employeeAccesses).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(
      asked.document.accessTrail.nodes.map(({ what, viewer: who }: any) => [what, who.id]).sort(),
    ).toEqual([
      ['Document', '10'],
      ['DocumentVersion', '10'],
    ]);
    expect(asked.documentAccesses.totalCount).toBe(2);
    for (const other of ['12; hr', '10; records', '2']) {
      const { data, errors } = await gateway.ask(
        '{ employee(id: "2") { accessTrail { totalCount } } employeeAccesses { totalCount } documentAccesses { totalCount } }',
        {},
        { viewer: other },
      );
      expect(data).toEqual({
        employee: { accessTrail: null },
        employeeAccesses: null,
        documentAccesses: null,
      });
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(Array(3).fill('FORBIDDEN'));
    }
  });
});

test('the service cannot change its trail, and trim removes what is old', async () => {
  const { service } = start(hc, {});
  const rights = await hc.sql(
    `select has_table_privilege($1, 'hc_core.employee_access', 'update, delete') as may`,
    [new URL(hc.url).username],
  );
  expect(rights).toEqual([{ may: false }]);
  await service.close();
  await hc.sql(
    `update hc_core.employee_access set seen_at = now() - interval '40 days' where employee_id = 5`,
  );
  const [{ n: old }] = (await hc.sql(
    'select count(*)::integer as n from hc_core.employee_access where employee_id = 5',
  )) as any;
  const kept = (await entries.hc()).length - old;
  const { code, stdout } = await runCommand(['trim', 'hc', '--days', '30'], {
    HC_DATABASE_URL: hc.ownerUrl,
  });
  expect([code, stdout.trim()]).toEqual([0, `hc: ${old} entries removed`]);
  expect(await entries.hc()).toHaveLength(kept);
});
