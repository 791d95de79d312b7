import { actor } from '../support/acting';
import { type OwnDesk, setUpDesk } from '../support/own-desk';

/** Documents that are opened to people, and closed again, in every way there is. */
const DOCUMENTS = 60;
/** Employees, some of whom own, review or were given documents; and one who keeps the records. */
const PEOPLE = ['7', '17', '25', '50', '101', '105', '163', '208', '262', '311', '360', '457'];
const WORD = 'zebrafish';
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

/** Expects a list of documents to be those of the oracle that `where` holds for. */
async function expectList(viewer: string, first: number, path: (page: string) => string, where: string) {
  const may = await readable(viewer);
  const { found, total } = await walk(viewer, path, first);
  const all = ids(await sql(`select d.document_id::text as id from doc_core.documents d where ${where}`));
  const expected = sorted(all.filter((id) => may.has(id)));
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
  for (const table of ['documents', 'documents_by_owner', 'documents_by_category', 'links_by_target'])
    await sql(
      `update doc_core.${table} set readers_until = array_replace(readers_until, '2099-01-01T00:00:00Z', '${ended}')
       where document_id % 2 = 0`,
    );
}

beforeAll(async () => {
  for (const id of PEOPLE) {
    const { employee } = await desk.gateway.data(`{ employee(id: "${id}") { department { id } } }`);
    departments.set(id, employee.department?.id ?? null);
  }
  const chosen = await sql(
    `select document_id::text as id from doc_core.documents where status <> 'ARCHIVED' and document_id % 13 < 2
     order by document_id limit ${DOCUMENTS}`,
  );
  sample = ids(chosen);
  await sql(`update doc_core.documents set description = '${WORD}' where document_id = any($1)`, [sample]);
  await shareDocuments();
  await expireSome();
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
  for (const list of ['documents_by_owner', 'documents_by_category', 'links_by_target'])
    expect(
      await sql(`select document_id, readers, readers_until from doc_core.${list} except ${kept}`),
    ).toEqual([]);
});

describe.each(PEOPLE)('employee %s reads what they may', (viewer) => {
  it('by id, ids and number', async () => {
    const may = await readable(viewer);
    const numbers = await sql(
      `select document_id::text as id, document_number as number from doc_core.documents where document_id = any($1)`,
      [sample.slice(0, 20)],
    );
    const { documentsByIds, ...byOne } = await ask(
      viewer,
      `{ documentsByIds(ids: ${JSON.stringify(sample)}) { id }
         ${numbers.map(({ id, number }) => `i${id}: document(id: "${id}") { id } n${id}: documentByNumber(number: "${number}") { id }`).join(' ')} }`,
    );
    expect(documentsByIds).toEqual(sample.map((id) => (may.has(id) ? { id } : null)));
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
    const shared = await ask(
      viewer,
      `{ documentsByIds(ids: ${JSON.stringify(sample)}) { id permissions(first: 100) { totalCount nodes { id } } } }`,
    );
    const counts = await sql(
      `select document_id::text as id, count(*)::integer as n from doc_core.document_permissions group by 1`,
    );
    const given = new Map(counts.map(({ id, n }) => [id, n]));
    for (const document of shared.documentsByIds.filter(Boolean)) {
      const { totalCount, nodes } = document.permissions;
      expect([document.id, totalCount, nodes.length]).toEqual([
        document.id,
        given.get(document.id) ?? 0,
        given.get(document.id) ?? 0,
      ]);
    }
  });
});

it('nobody without an identity sees one, and who keeps the records sees all', async () => {
  const query = '{ documents(first: 1) { totalCount } }';
  const { errors } = await desk.gateway.ask(query, {}, { viewer: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  const [{ n }] = (await sql('select count(*)::integer as n from doc_core.documents')) as any;
  expect((await ask('10; records', query)).documents.totalCount).toBe(n);
});
