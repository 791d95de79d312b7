import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

let together: TestGateway;
let apart: TestGateway;
beforeAll(async () => {
  together = await startGateway({ CITUS_COLOCATED_READS: 'on' });
  apart = await startGateway({ CITUS_COLOCATED_READS: 'off' });
});
afterAll(() => Promise.all([together, apart].map((gateway) => gateway.stop())));

/** Colocated tables and views with every kind of column: numbers, decimals, booleans, dates, times, JSON, arrays, nulls. */
const ENTITIES = {
  employee: `employee(id: $id) {
    attendance(first: 5) { nodes { id workDate status checkInAt checkOutAt workedMinutes } pageInfo { endCursor } }
    leaveRequests(first: 5) { nodes { startsOn days status decidedAt reason version } }
    leaveBalances { year entitledDays remainingDays updatedAt }
    performanceReviews { nodes { score rating goalsMet completedAt } }
    salaryHistory { nodes { amount currency effectiveOn } }
    team { directReports newestHiredOn }
    auditTrail { nodes { before after } }
  }`,
  document: `document(id: $id) {
    versions { nodes { versionNumber sizeBytes sha256 } }
    permissions { nodes { id grantedAt } }
    comments { nodes { id createdAt } }
    statistics { lastActivityAt }
    links { nodes { relation linkedAt } }
  }`,
  portfolio: `portfolio(id: $id) {
    holdings { nodes { quantity averageCost bookCost openedOn } }
    valuations(first: 5) { nodes { valuationDate marketValue returnPercent } }
    allocation { kind bookCost }
  }`,
} as const;

const IDS = ['1', '2', '5', '17', '30', '49'];

describe.each(Object.entries(ENTITIES))('%s', (_, selection) => {
  test.each(IDS)('%s is the same read together as read apart', async (id) => {
    const operation = `query($id: ID!) { ${selection} }`;
    const [one, many] = [await together.ask(operation, { id }), await apart.ask(operation, { id })];
    expect(many.errors).toBeUndefined();
    expect(one.errors).toBeUndefined();
    expect(one.data).toEqual(many.data);
    const shared = ({ citus }: typeof one) => citus.statements.filter(({ combined }) => (combined ?? 1) > 1);
    expect(shared(one).length).toBeGreaterThanOrEqual(2);
    expect(shared(many)).toEqual([]);
    // Each is told by its own name, route and rows, however it was sent.
    const told = ({ citus }: typeof one) =>
      citus.statements.map(({ statement, route, tasks, rows }) => ({ statement, route, tasks, rows }));
    expect(told(one)).toEqual(expect.arrayContaining(told(many)));
  });
});

test('a selection with one list is read as it is', async () => {
  const { citus } = await together.ask('{ employee(id: 5) { leaveRequests(first: 2) { nodes { id } } } }');
  expect(citus.statements.some(({ combined }) => combined !== undefined)).toBe(false);
});
