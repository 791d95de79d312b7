import { getNamedType, isObjectType, isUnionType } from 'graphql';
import type { ServiceName } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

/** Types that other services refer to: the service that knows them, a value that only it knows, and SQL for it. */
const ENTITIES: Readonly<Record<string, readonly [ServiceName, string, string]>> = {
  Employee: ['hc', 'email', 'email as value, employee_id as id from hc_core.employees'],
  Department: ['hc', 'code', 'code as value, department_id as id from hc_core.departments'],
  Invoice: [
    'finance',
    'invoiceNumber',
    'invoice_number as value, invoice_id as id from finance_core.invoices',
  ],
  Account: ['finance', 'code', 'code as value, account_id as id from finance_core.chart_of_accounts'],
  Risk: ['risk', 'riskNumber', 'risk_number as value, risk_id as id from risk_core.risk_registers'],
  ControlTest: ['risk', 'testedOn', 'tested_on as value, test_id as id from risk_assessment.control_testing'],
  Portfolio: ['market', 'name', 'name as value, portfolio_id as id from market_core.portfolios'],
  Instrument: ['market', 'symbol', 'symbol as value, instrument_id as id from market_core.instruments'],
};

/** What is selected of an entity, whichever it is: aliases keep members of a union apart. */
const fragments = Object.entries(ENTITIES)
  .map(([type, [, field]]) => `fragment ${type}Of on ${type} { __typename id ${type}_value: ${field} }`)
  .join('\n');
const OPERATIONS = [
  `{ documents(first: 200) { nodes { __typename owner { ...EmployeeOf } createdBy { ...EmployeeOf } checkedOutBy { ...EmployeeOf }
      versions(first: 1) { nodes { __typename createdBy { ...EmployeeOf } } }
      permissions(first: 20) { nodes { __typename grantedBy { ...EmployeeOf } revokedBy { ...EmployeeOf }
        grantee { ...EmployeeOf ...DepartmentOf } } }
      links { nodes { __typename linkedBy { ...EmployeeOf }
        target { ...EmployeeOf ...InvoiceOf ...RiskOf ...PortfolioOf ...ControlTestOf } } } } } }`,
  `{ documentsByIds(ids: [${Array.from({ length: 20 }, (_, index) => `"${50 * index + 1}"`)}]) { links { nodes { __typename
      target { ...EmployeeOf ...InvoiceOf ...RiskOf ...PortfolioOf ...ControlTestOf } } } } }`,
  `{ documents(first: 200) { nodes {
      comments { nodes { __typename author { ...EmployeeOf } resolvedBy { ...EmployeeOf } } }
      activity(first: 5) { nodes { __typename actor { ...EmployeeOf } } }
      workflowInstances(first: 2) { nodes { __typename startedBy { ...EmployeeOf }
        tasks { __typename assignee { ...EmployeeOf } delegatedFrom { ...EmployeeOf } }
        assignments { __typename assignee { ...EmployeeOf } } } } } }
    overdueTasks(first: 50, asOf: "2026-06-30T17:00:00Z") { nodes { __typename assignee { ...EmployeeOf } } } }`,
  `{ risks(first: 100) { nodes { __typename owner { ...EmployeeOf } department { ...DepartmentOf }
      assessments(first: 3) { nodes { __typename assessor { ...EmployeeOf } approvedBy { ...EmployeeOf } } }
      controls(first: 3) { nodes { __typename owner { ...EmployeeOf } } }
      controlTests(first: 3) { nodes { __typename tester { ...EmployeeOf } } }
      incidents(first: 3) { nodes { __typename reporter { ...EmployeeOf } } }
      mitigationPlans(first: 3) { nodes { __typename owner { ...EmployeeOf } proposedBy { ...EmployeeOf } approvedBy { ...EmployeeOf } } }
      mitigationActions(first: 3) { nodes { __typename assignee { ...EmployeeOf } } }
      indicators(first: 3) { nodes { __typename owner { ...EmployeeOf } } }
      statusChanges(first: 3) { nodes { __typename changedBy { ...EmployeeOf } } }
      exposures(first: 20) { nodes { __typename target { ...PortfolioOf ...InstrumentOf ...AccountOf } } } } } }`,
];

/** What was found on the edges: `Type.field > Target` → the targets by id. */
const found = new Map<string, Map<string, unknown>>();

beforeAll(async () => {
  for (const operation of OPERATIONS) {
    const used = fragments
      .split('\n')
      .filter((fragment) => operation.includes(`...${fragment.split(' ')[1]}`));
    collect(await gateway.data(`${operation}\n${used.join('\n')}`));
  }
});

function collect(value: any, parent?: string, field?: string): void {
  if (Array.isArray(value)) for (const item of value) collect(item, parent, field);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const type: string | undefined = value.__typename;
  if (type && parent && ENTITIES[type] && `${type}_value` in value) {
    const edge = `${parent}.${field} > ${type}`;
    const targets = found.get(edge) ?? new Map<string, unknown>();
    found.set(edge, targets.set(value.id, value[`${type}_value`]));
    return;
  }
  for (const [name, below] of Object.entries(value)) collect(below, type, name);
}

/** Edges from the types of doc and risk to entities of other services, as the schema has them. */
function edges(): string[] {
  const from = /^(Document|Workflow|OverdueTask|Risk|Control|Incident|Mitigation|KeyRisk|Indicator)/;
  const own: Record<string, RegExp> = {
    Risk: /^(Risk|Control|Incident|Mitigation|KeyRisk)/,
    ControlTest: /^(Risk|Control|Mitigation)/,
  };
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || !from.test(type.name) || /(Edge|Connection)$/.test(type.name)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const target = getNamedType(field.type);
      const targets = isUnionType(target) ? target.getTypes() : [target];
      return targets
        .filter(({ name }) => ENTITIES[name] && !own[name]?.test(type.name))
        .map(({ name }) => `${type.name}.${field.name} > ${name}`);
    });
  });
}

test('every edge to another service leads to something', () => {
  expect(edges().length).toBeGreaterThan(25);
  expect(edges().filter((edge) => !found.has(edge))).toEqual([]);
});

test.each(Object.keys(ENTITIES))('what edges to %s lead to is what its service knows', async (type) => {
  const [service, , select] = ENTITIES[type]!;
  const values = new Map((await sql(service, `select ${select}`)).map(({ id, value }) => [id, value]));
  let compared = 0;
  for (const [edge, targets] of found)
    if (edge.endsWith(`> ${type}`))
      for (const [id, value] of targets) {
        expect([edge, id, value]).toEqual([edge, id, values.get(id)]);
        compared++;
      }
  expect(compared).toBeGreaterThan(0);
});

test.each([
  ['Employee', ''],
  ['Invoice', ''],
  ['Risk', ''],
  ['Portfolio', ''],
  ['ControlTest', 'riskId'],
])('a document about one %s is among its linked documents', async (type, key) => {
  const target = type === 'ControlTest' ? 'CONTROL_TEST' : type.toUpperCase();
  const rows = await sql(
    'doc',
    'select document_id as id from doc_core.document_links where target_type = $1 order by 1 limit 20',
    [target],
  );
  const { documentsByIds } = await gateway.data(
    `query ($ids: [ID!]!, $target: DocumentLinkTargetType) { documentsByIds(ids: $ids) { id title
      links(filter: { targetType: $target }) { nodes { relation target { __typename
        ... on ${type} { id ${key} linkedDocuments(first: 200) { nodes { id title links(first: 200) { nodes { target { ... on ${type} { id ${key} } } } } } } } } } } } }`,
    { ids: rows.map(({ id }) => id), target },
  );
  expect(documentsByIds).toHaveLength(20);
  for (const { id, title, links } of documentsByIds)
    for (const { target: about } of links.nodes) {
      const { linkedDocuments, __typename, ...itself } = about;
      expect(__typename).toBe(type);
      expect(linkedDocuments.nodes.map((node: any) => [node.id, node.title])).toContainEqual([id, title]);
      for (const node of linkedDocuments.nodes)
        expect(node.links.nodes.map((link: any) => link.target)).toContainEqual(itself);
    }
});

/** Lists that other services add to an employee → where each of their items names the employee. */
const OF_EMPLOYEE = [
  ['ownedDocuments', 'owner', 'doc', 'select owner_id as id from doc_core.documents'],
  [
    'documentPermissions',
    'grantee',
    'doc',
    `select grantee_id as id from doc_core.document_permissions where grantee_type = 'EMPLOYEE'`,
  ],
  ['workflowTasks', 'assignee', 'doc', 'select assignee_id as id from doc_workflow.workflow_tasks'],
  ['ownedRisks', 'owner', 'risk', 'select owner_id as id from risk_core.risk_registers'],
  ['reportedIncidents', 'reporter', 'risk', 'select reporter_id as id from risk_monitoring.incidents'],
  [
    'mitigationActions',
    'assignee',
    'risk',
    'select assignee_id as id from risk_monitoring.mitigation_actions',
  ],
] as const;

test.each(OF_EMPLOYEE)(
  '%s of an employee name the employee as their %s',
  async (list, edge, service, select) => {
    const counts = await sql(
      service,
      `select id, count(*)::int as count from (${select}) named group by id order by count desc, id limit 20`,
    );
    const data = await gateway.data(
      `query ($ids: [ID!]!) { employeesByIds(ids: $ids) { id email
      ${list}(first: 200) { totalCount nodes { ${edge} { ... on Employee { id email } } } } } }`,
      { ids: counts.map(({ id }) => id) },
    );
    for (const [index, { id, email, [list]: items }] of data.employeesByIds.entries()) {
      expect([id, items.totalCount]).toEqual([id, counts[index].count]);
      expect(items.nodes).toHaveLength(Math.min(200, items.totalCount));
      for (const item of items.nodes) expect(item[edge]).toEqual({ id, email });
    }
  },
);

test('an employee who owns nothing has an empty list of documents', async () => {
  const owners = new Set(
    (await sql('doc', 'select distinct owner_id as id from doc_core.documents')).map(({ id }) => id),
  );
  const employees = await sql('hc', 'select employee_id as id from hc_core.employees order by employee_id');
  const { id } = employees.find((employee) => !owners.has(employee.id));
  const { employee } = await gateway.data(
    `{ employee(id: "${id}") { ownedDocuments { totalCount nodes { id } } } }`,
  );
  expect(employee.ownedDocuments).toEqual({ totalCount: 0, nodes: [] });
});
