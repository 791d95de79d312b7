import { pino } from 'pino';
import { databaseVariables, readVariables } from '../../platform/config';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { actor } from '../support/acting';
import { type OwnDesk, setUpDesk } from '../support/own-desk';
import { subgraphs } from '../support/subgraphs';

/** Documents that are opened to people, and closed again, in every way there is. */
const DOCUMENTS = Number(process.env.ACCESS_DOCUMENTS ?? 60);
/** Employees, some of whom own, review or were given documents: with a larger number anybody beside them. */
const KNOWN = ['7', '17', '25', '50', '101', '105', '163', '208', '262', '311', '360', '457'];
const OTHERS = Array.from({ length: 30 }, (_, index) => String(3 + 3 * index)).filter(
  (id) => !KNOWN.includes(id),
);
const PEOPLE = [...KNOWN, ...OTHERS].slice(0, Number(process.env.ACCESS_VIEWERS ?? 12));
const WORD = 'zebrafish';
/** When open tasks are overdue. */
const AS_OF = '2027-01-01T00:00:00Z';
/** Where the readers of a document are written down. */
const WITH_READERS = [
  'doc_core.documents',
  'doc_core.documents_by_owner',
  'doc_core.documents_by_category',
  'doc_core.links_by_target',
  'doc_workflow.workflow_instances',
];
const LEVELS = ['READ', 'COMMENT', 'EDIT', 'MANAGE'];

/** Who may read what, said apart from how the service finds it out: $1 an employee, $2 the department. */
const READABLE = `
  select d.document_id::text as id from doc_core.documents d
  where d.confidentiality in ('PUBLIC', 'INTERNAL') or d.owner_id = $1
    or exists (select 1 from doc_workflow.workflow_tasks t
               where t.document_id = d.document_id and t.status = 'OPEN' and t.assignee_id = $1)
    or exists (select 1 from doc_core.document_permissions p
               where p.document_id = d.document_id and p.revoked_at is null
                 and coalesce(p.expires_at > now(), true)
                 and ((p.grantee_type = 'EMPLOYEE' and p.grantee_id = $1)
                   or (p.grantee_type = 'DEPARTMENT' and p.grantee_id = $2 and d.confidentiality <> 'RESTRICTED')))`;

const desk = {} as OwnDesk;
setUpDesk(desk, 'doc');

/** The subgraph itself, as another gateway would ask it. */
let subgraph: SubgraphService;
/** Answers that were compared with the oracle. */
let compared = 0;

const departments = new Map<string, string | null>();
let sample: readonly string[] = [];

/** Numbers below `limit`, the same in every run. */
function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
}

const ids = (rows: readonly Record<string, any>[]): string[] => rows.map(({ id }) => id);
const sorted = (some: Iterable<string>) => [...some].sort((a, b) => Number(a) - Number(b));
const sql = (text: string, values: readonly unknown[] = []) => desk.database.sql(text, values);
const ask = (viewer: string, query: string) => desk.gateway.data(query, {}, { viewer });

/** The documents by their ids, as many at once as may be asked for. */
async function byIds(viewer: string, selection: string): Promise<any[]> {
  const AT_ONCE = 200;
  const found: any[] = [];
  for (let from = 0; from < sample.length; from += AT_ONCE) {
    const some = JSON.stringify(sample.slice(from, from + AT_ONCE));
    const { documentsByIds } = await ask(viewer, `{ documentsByIds(ids: ${some}) { ${selection} } }`);
    found.push(...documentsByIds);
  }
  return found;
}

/** What the oracle lets somebody read. */
async function readable(viewer: string): Promise<ReadonlySet<string>> {
  return new Set(ids(await sql(READABLE, [viewer, departments.get(viewer)])));
}

/** Every node of a list and what it says of its length, page by page. */
async function walk(viewer: string, path: (page: string) => string, first: number, node = 'id') {
  const found: any[] = [];
  let total = -1;
  for (let after = ''; ; ) {
    const query = path(`first: ${first}${after && `, after: "${after}"`}`);
    let answer: any = await ask(
      viewer,
      query.replace('*', `{ totalCount nodes { ${node} } pageInfo { hasNextPage endCursor } }`),
    );
    while (answer.totalCount === undefined) answer = Object.values(answer)[0];
    // Every page but the last is full, whoever asks.
    if (answer.pageInfo.hasNextPage) expect(answer.nodes).toHaveLength(first);
    found.push(...answer.nodes);
    total = answer.totalCount;
    if (!answer.pageInfo.hasNextPage) return { found, total };
    after = answer.pageInfo.endCursor;
  }
}

/** What the oracle says of the documents behind the rows of a query, in the order of the walk. */
async function expectRows(
  viewer: string,
  first: number,
  path: (page: string) => string,
  [node, idOf]: readonly [string, (row: any) => string],
  rows: string,
) {
  const may = await readable(viewer);
  const { found, total } = await walk(viewer, path, first, node);
  const expected = (await sql(rows)).filter(({ documentId }) => may.has(documentId)).map(({ id }) => id);
  compared++;
  expect({ path: path(''), viewer, found: sorted(found.map(idOf)), total }).toEqual({
    path: path(''),
    viewer,
    found: sorted(expected),
    total: expected.length,
  });
}

/** Expects a list of documents to be those of the oracle that `where` holds for. */
async function expectList(viewer: string, first: number, path: (page: string) => string, where: string) {
  const may = await readable(viewer);
  const { found, total } = await walk(viewer, path, first);
  const all = ids(await sql(`select d.document_id::text as id from doc_core.documents d where ${where}`));
  const expected = sorted(all.filter((id) => may.has(id)));
  compared++;
  expect({ path: path(''), viewer, found: sorted(ids(found)), total }).toEqual({
    path: path(''),
    viewer,
    found: expected,
    total: expected.length,
  });
  return { all: all.length, seen: expected.length };
}

/** Opens and closes documents at random, by the mutations that do so. */
async function shareDocuments() {
  const pick = sequence(20260628);
  const clerk = actor(() => desk.gateway, '10; records');
  const people = () => PEOPLE[pick(PEOPLE.length)]!;
  for (const id of sample) {
    const [{ version }] = (await sql('select version from doc_core.documents where document_id = $1', [
      id,
    ])) as any;
    const confidentiality = ['CONFIDENTIAL', 'RESTRICTED', 'INTERNAL', 'CONFIDENTIAL'][pick(4)];
    const change = { id, version, confidentiality, ...(pick(3) === 0 && { ownerId: people() }) };
    // One that is archived keeps its confidentiality: the rest is done to it all the same.
    await clerk.attempt('updateDocument', change);
    for (let grants = pick(4); grants > 0; grants--) {
      const toDepartment = pick(3) === 0;
      const granteeId = toDepartment ? departments.get(people()) : people();
      const expiresAt = pick(3) === 0 ? '2099-01-01T00:00:00Z' : null;
      const given = {
        documentId: id,
        granteeType: toDepartment ? 'DEPARTMENT' : 'EMPLOYEE',
        granteeId,
        expiresAt,
      };
      const { payload } = await clerk.attempt(
        'grantDocumentPermission',
        { ...given, accessLevel: LEVELS[pick(4)] },
        'permission { id }',
      );
      if (payload && pick(4) === 0)
        await clerk.act('revokeDocumentPermission', { documentId: id, id: payload.permission.id });
    }
  }
}

/** Lets time pass: of what was given until 2099 to some, the time is over. */
async function expireSome() {
  const ended = '2025-06-01T00:00:00Z';
  const some = `expires_at = '2099-01-01T00:00:00Z' and document_id % 2 = 0`;
  await sql(
    `update doc_core.document_permissions set granted_at = '2025-01-01', expires_at = '${ended}' where ${some}`,
  );
  await sql(
    `update doc_core.permissions_by_grantee set granted_at = '2025-01-01', expires_at = '${ended}' where ${some}`,
  );
  for (const table of WITH_READERS)
    await sql(
      `update ${table} set readers_until = array_replace(readers_until, '2099-01-01T00:00:00Z', '${ended}')
       where document_id % 2 = 0`,
    );
}

beforeAll(async () => {
  const limits = limitsFrom(readVariables(databaseVariables, {}));
  subgraph = new SubgraphService(subgraphs.doc, desk.database.url, limits, pino({ level: 'silent' }));
  for (const id of PEOPLE) {
    const { employee } = await desk.gateway.data(`{ employee(id: "${id}") { department { id } } }`);
    departments.set(id, employee.department?.id ?? null);
  }
  const chosen = await sql(
    `select document_id::text as id from doc_core.documents where status <> 'ARCHIVED'
     order by document_id % 13, document_id limit ${DOCUMENTS}`,
  );
  sample = ids(chosen);
  await sql(`update doc_core.documents set description = '${WORD}' where document_id = any($1)`, [sample]);
  await shareDocuments();
  await expireSome();
});
afterAll(async () => {
  await subgraph?.close();
  if (process.env.ACCESS_DOCUMENTS)
    process.stdout.write(
      `${compared} answers about ${DOCUMENTS} documents for ${PEOPLE.length} viewers compared with the oracle\n`,
    );
});

it('there is something to find out', async () => {
  expect(sample).toHaveLength(DOCUMENTS);
  const numbers = await Promise.all(PEOPLE.map(async (viewer) => (await readable(viewer)).size));
  expect(new Set(numbers).size).toBeGreaterThan(PEOPLE.length / 2);
});

it('the rows of documents and of their lists name who may read them', async () => {
  const derived = 'select document_id, readers, readers_until from doc_core.document_readers';
  const kept = 'select document_id, readers, readers_until from doc_core.documents';
  expect(await sql(`${kept} except ${derived}`)).toEqual([]);
  for (const table of WITH_READERS)
    expect(await sql(`select document_id, readers, readers_until from ${table} except ${kept}`)).toEqual([]);
});

describe.each(PEOPLE)('employee %s reads what they may', (viewer) => {
  it('by id, ids and number', async () => {
    const may = await readable(viewer);
    const numbers = await sql(
      `select document_id::text as id, document_number as number from doc_core.documents where document_id = any($1)`,
      [sample.slice(0, 20)],
    );
    const found = await byIds(viewer, 'id');
    const byOne = await ask(
      viewer,
      `{ ${numbers.map(({ id, number }) => `i${id}: document(id: "${id}") { id } n${id}: documentByNumber(number: "${number}") { id }`).join(' ')} }`,
    );
    expect(found).toEqual(sample.map((id) => (may.has(id) ? { id } : null)));
    for (const [alias, found] of Object.entries(byOne))
      expect([alias, found]).toEqual([alias, may.has(alias.slice(1)) ? { id: alias.slice(1) } : null]);
  });

  it('in the lists of all, of a category, of an owner and of what they are about', async () => {
    await expectList(viewer, 100, (page) => `{ documents(${page}) * }`, 'true');
    await expectList(
      viewer,
      3,
      (page) => `{ searchDocuments(text: "${WORD}", ${page}) * }`,
      `description = '${WORD}'`,
    );
    const restricted = `confidentiality = 'RESTRICTED' and category_id = 7`;
    await expectList(
      viewer,
      3,
      (page) =>
        `{ documentCategory(id: "7") { documents(filter: { confidentiality: RESTRICTED }, ${page}) * } }`,
      restricted,
    );
    await expectList(
      viewer,
      3,
      (page) => `{ documents(filter: { categoryId: "7", confidentiality: RESTRICTED }, ${page}) * }`,
      restricted,
    );
    for (const person of ['101', '263'])
      await expectList(
        viewer,
        3,
        (page) => `{ employee(id: "${person}") { ownedDocuments(${page}) * } }`,
        `owner_id = ${person}`,
      );
    const targets = await sql(
      `select target_id::text as id from doc_core.document_links
       where target_type = 'EMPLOYEE' and document_id = any($1) order by 1 limit 5`,
      [sample],
    );
    for (const { id } of targets)
      await expectList(
        viewer,
        3,
        (page) => `{ employee(id: "${id}") { linkedDocuments(${page}) * } }`,
        `exists (select 1 from doc_core.document_links l where l.document_id = d.document_id
                 and l.target_key = 'Employee:${id}')`,
      );
  });

  it('in the lists of all runs and of all overdue tasks, whosever they are', async () => {
    const own = ['id', ({ id }: any) => id] as const;
    await expectRows(
      viewer,
      100,
      (page) => `{ workflowInstances(${page}) * }`,
      own,
      `select document_id::text as "documentId", workflow_instance_id::text as id from doc_workflow.workflow_instances`,
    );
    const [someone] = await sql(
      `select assignee_id::text as id from doc_workflow.workflow_tasks t join doc_core.documents d using (document_id)
       where t.status = 'OPEN' and d.confidentiality = 'RESTRICTED' order by 1 limit 1`,
    );
    const task = ['task { id }', (row: any) => row.task.id] as const;
    for (const assignee of [null, viewer, someone!.id])
      await expectRows(
        viewer,
        20,
        (page) =>
          `{ overdueTasks(asOf: "${AS_OF}"${assignee ? `, filter: { assigneeId: "${assignee}" }` : ''}, ${page}) * }`,
        task,
        `select document_id::text as "documentId", workflow_task_id::text as id from doc_workflow.workflow_tasks
         where status = 'OPEN' and due_at < '${AS_OF}'${assignee ? ` and assignee_id = ${assignee}` : ''}`,
      );
  });

  it('by reference, straight at the subgraph', async () => {
    await expectEntities({ ...NOBODY, employeeId: viewer, departmentId: departments.get(viewer) ?? null });
  });

  it('through their permissions and tasks, and the permissions of a document with it alone', async () => {
    const may = await readable(viewer);
    const own = (list: string) => (page: string) => `{ employee(id: "${viewer}") { ${list}(${page}) * } }`;
    const node = 'documentId document { id }';
    for (const [list, count] of [
      [
        'documentPermissions',
        `doc_core.document_permissions where grantee_type = 'EMPLOYEE' and grantee_id = $1`,
      ],
      ['workflowTasks', `doc_workflow.workflow_tasks where assignee_id = $1`],
    ] as const) {
      const { found, total } = await walk(viewer, own(list), 20, node);
      const [rows] = await sql(`select count(*)::integer as n from ${count}`, [viewer]);
      expect({ list, total, found: found.length }).toEqual({ list, total: rows!.n, found: rows!.n });
      for (const { documentId, document } of found)
        expect({ documentId, document }).toEqual({
          documentId,
          document: may.has(documentId) ? { id: documentId } : null,
        });
    }
    const shared = await byIds(viewer, 'id permissions(first: 100) { totalCount nodes { id } }');
    const counts = await sql(
      `select document_id::text as id, count(*)::integer as n from doc_core.document_permissions group by 1`,
    );
    const given = new Map(counts.map(({ id, n }) => [id, n]));
    for (const document of shared.filter(Boolean)) {
      const { totalCount, nodes } = document.permissions;
      expect([document.id, totalCount, nodes.length]).toEqual([
        document.id,
        given.get(document.id) ?? 0,
        given.get(document.id) ?? 0,
      ]);
    }
  });
});

const NOBODY: Viewer = { kind: 'person', employeeId: '', departmentId: null, headOf: null, roles: [] };

/** Asks the subgraph for documents by reference, and for what leads to them from what other services refer to. */
async function expectEntities(viewer: Viewer) {
  const found = await sql(READABLE, [viewer.employeeId, viewer.departmentId]);
  const may = new Set(ids(found));
  const of = sample.map((id) => ({ __typename: 'Document', id }));
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Document { id title } } }`;
  const { data, errors } = (await subgraph.execute({ query, variables: { of } }, { viewer })) as any;
  compared++;
  expect(errors).toBeUndefined();
  expect(data._entities.map((one: any) => one?.id ?? null)).toEqual(
    sample.map((id) => (may.has(id) ? id : null)),
  );
  const links = await sql(
    `select distinct target_type as type, target_id::text as id from doc_core.document_links
     where document_id = any($1) and target_type in ('RISK', 'PORTFOLIO', 'INVOICE') order by 1, 2 limit 50`,
    [sample],
  );
  const targets = links.map(({ type, id }) => ({ __typename: type[0] + type.slice(1).toLowerCase(), id }));
  const selection = 'linkedDocuments(first: 100) { totalCount nodes { id } }';
  const linked = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Risk { ${selection} } ... on Portfolio { ${selection} } ... on Invoice { ${selection} } } }`;
  const answer = (await subgraph.execute({ query: linked, variables: { of: targets } }, { viewer })) as any;
  expect(answer.errors).toBeUndefined();
  for (const [index, { __typename, id }] of targets.entries()) {
    const about = await sql(
      `select distinct document_id::text as id from doc_core.document_links where target_key = $1`,
      [`${__typename}:${id}`],
    );
    const { totalCount, nodes } = answer.data._entities[index].linkedDocuments;
    const expected = sorted(ids(about).filter((one) => may.has(one)));
    compared++;
    expect({ __typename, id, totalCount, nodes: sorted(ids(nodes)) }).toEqual({
      __typename,
      id,
      totalCount: expected.length,
      nodes: expected,
    });
  }
}

it('a service account without a role reads by reference what everybody may', async () => {
  await expectEntities({ ...NOBODY, kind: 'service', employeeId: '-1' });
});

it('nobody without an identity sees one, and who keeps the records sees all', async () => {
  const query = '{ documents(first: 1) { totalCount } }';
  const { errors } = await desk.gateway.ask(query, {}, { viewer: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  const [{ n }] = (await sql('select count(*)::integer as n from doc_core.documents')) as any;
  expect((await ask('10; records', query)).documents.totalCount).toBe(n);
});
