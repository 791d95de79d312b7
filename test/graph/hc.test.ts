import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const sum = (values: readonly unknown[]) => values.reduce((total: number, value) => total + Number(value), 0);

test('filters on employees hold together, whichever list they are read from', async () => {
  const [row] = await sql(
    'hc',
    `select manager_id, department_id, position_id, office_id, count(*) from hc_core.employees
     where status = 'ACTIVE' and manager_id is not null group by 1, 2, 3, 4 order by count(*) desc, 1, 2, 3, 4 limit 1`,
  );
  const conditions = {
    managerId: 'manager_id',
    departmentId: 'department_id',
    positionId: 'position_id',
    officeId: 'office_id',
  };
  const names = Object.entries(conditions);
  for (let first = 0; first < names.length; first++) {
    const given = names.slice(first);
    const filter = {
      status: 'ACTIVE',
      ...Object.fromEntries(given.map(([name, column]) => [name, row[column]])),
    };
    const where = given.map(([, column], index) => `${column} = $${index + 1}`).join(' and ');
    const [{ count }] = await sql(
      'hc',
      `select count(*)::int as count from hc_core.employees where status = 'ACTIVE' and ${where}`,
      given.map(([, column]) => row[column]),
    );
    const data = await gateway.data(
      'query ($filter: EmployeeFilter) { employees(filter: $filter, first: 1) { totalCount } }',
      { filter },
    );
    expect(count).toBeGreaterThan(0);
    expect([filter, data.employees.totalCount]).toEqual([filter, count]);
  }
});

test('a list of an unknown position, department or manager is empty', async () => {
  const data = await gateway.data(`{
    position: employees(filter: { positionId: "999999" }) { totalCount nodes { id } }
    department: employees(filter: { departmentId: "999999" }) { totalCount nodes { id } }
    manager: employees(filter: { managerId: "999999" }) { totalCount nodes { id } }
  }`);
  const empty = { totalCount: 0, nodes: [] };
  expect(data).toEqual({ position: empty, department: empty, manager: empty });
});

test('a prefix of a name is taken as it is written: % and _ stand for themselves', async () => {
  const data = await gateway.data(`{
    percent: employees(filter: { nameStartsWith: "%" }) { totalCount }
    underscore: employees(filter: { nameStartsWith: "_" }) { totalCount }
    name: employees(filter: { nameStartsWith: "Smith" }) { nodes { lastName } }
  }`);
  expect(data.percent.totalCount + data.underscore.totalCount).toBe(0);
  expect(data.name.nodes.length).toBeGreaterThan(0);
  for (const { lastName } of data.name.nodes) expect(lastName).toBe('Smith');
});

test('everybody reports to the manager in whose list he or she is', async () => {
  const { employee } = await gateway.data(`{
    employee(id: "1") { manager { id } directReports(first: 200) { totalCount nodes { manager { id } directReports { nodes { manager { id } } } } } }
  }`);
  expect(employee.manager).toBeNull();
  expect(employee.directReports.nodes).toHaveLength(employee.directReports.totalCount);
  for (const report of employee.directReports.nodes) expect(report.manager.id).toBe('1');
  const { employees } = await gateway.data(`{
    employees(first: 200) { nodes { id manager { directReports(first: 200) { nodes { id } } } } }
  }`);
  for (const { id, manager } of employees.nodes)
    if (manager) expect(manager.directReports.nodes.map((node: { id: string }) => node.id)).toContain(id);
});

test('departments form one tree, and each is led by one of its members', async () => {
  const { departments } = await gateway.data(`{
    departments(first: 100) { nodes { id parent { id } children { id parent { id } } head { id department { id } } } }
  }`);
  const byParent = new Map<string | null, string[]>();
  for (const { id, parent, children, head } of departments.nodes) {
    const key = parent?.id ?? null;
    byParent.set(key, [...(byParent.get(key) ?? []), id]);
    for (const child of children) expect(child.parent.id).toBe(id);
    expect(head.department.id).toBe(id);
  }
  expect(byParent.get(null)).toEqual(['1']);
  for (const { id, children } of departments.nodes)
    expect(children.map((child: { id: string }) => child.id).sort()).toEqual((byParent.get(id) ?? []).sort());
});

test('positions hold whoever has them, and their first holders are those of the filtered list', async () => {
  const { positions } = await gateway.data(`{
    positions(first: 100) { nodes { id department { id } employees(first: 200) { id position { id } department { id } } } }
  }`);
  const counts = await sql('hc', 'select position_id as id, count(*)::int from hc_core.employees group by 1');
  for (const { id, department, employees } of positions.nodes) {
    expect([id, employees.length]).toEqual([id, counts.find((row) => row.id === id)?.count ?? 0]);
    for (const employee of employees)
      expect([employee.position.id, employee.department.id]).toEqual([id, department.id]);
  }
  const data = await gateway.data(`{
    position(id: "40") { employees(first: 3, status: ACTIVE) { id } }
    employees(first: 3, filter: { positionId: "40", status: ACTIVE }) { nodes { id } }
  }`);
  expect(data.position.employees).toEqual(data.employees.nodes);
});

test('leave balances add up from the requests that were approved and those that wait', async () => {
  const { employees } = await gateway.data(`{
    employees(first: 200) { nodes { id
      leaveBalances(year: 2026) { leaveType { id annualDays } entitledDays carriedOverDays takenDays pendingDays remainingDays }
      leaveRequests(first: 200, filter: { startsFrom: "2026-01-01", startsTo: "2026-12-31" }) {
        nodes { status days leaveType { id } } } } }
  }`);
  let compared = 0;
  for (const { id, leaveBalances, leaveRequests } of employees.nodes)
    for (const balance of leaveBalances) {
      const days = (status: string) =>
        sum(
          leaveRequests.nodes
            .filter(
              (request: any) => request.status === status && request.leaveType.id === balance.leaveType.id,
            )
            .map((request: any) => request.days),
        );
      const taken = days('APPROVED');
      const pending = days('PENDING');
      const granted = Number(balance.entitledDays) + Number(balance.carriedOverDays);
      expect([id, Number(balance.takenDays), Number(balance.pendingDays)]).toEqual([id, taken, pending]);
      expect(Number(balance.remainingDays)).toBe(granted - taken - pending);
      if (taken + pending > 0) compared++;
    }
  expect(compared).toBeGreaterThan(50);
});

test('leave balances of a year without any are empty, and without a year the newest comes first', async () => {
  const { employee } = await gateway.data(`{
    employee(id: "5") { none: leaveBalances(year: 2001) { year } all: leaveBalances { year } }
  }`);
  expect(employee.none).toEqual([]);
  const years = employee.all.map(({ year }: { year: number }) => year);
  expect(years).toEqual([...years].sort((one: number, other: number) => other - one));
});

test('the months of attendance are the sums of their days', async () => {
  const { employees } = await gateway.data(`{
    employees(first: 100) { nodes { id
      attendanceByMonth { month workingDays officeDays remoteDays halfDays lateDays leaveDays absentDays workedMinutes overtimeMinutes }
      attendance(first: 200) { nodes { workDate status workedMinutes overtimeMinutes } } } }
  }`);
  for (const { id, attendanceByMonth, attendance } of employees.nodes) {
    const months = [...new Set(attendance.nodes.map((day: any) => `${day.workDate.slice(0, 7)}-01`))];
    expect(attendanceByMonth.map((month: any) => month.month)).toEqual(months);
    for (const month of attendanceByMonth) {
      const days = attendance.nodes.filter((day: any) => day.workDate.startsWith(month.month.slice(0, 7)));
      const count = (...states: string[]) => days.filter((day: any) => states.includes(day.status)).length;
      expect({ id, ...month }).toEqual({
        id,
        month: month.month,
        workingDays: days.length,
        officeDays: count('PRESENT', 'LATE'),
        remoteDays: count('REMOTE'),
        halfDays: count('HALF_DAY'),
        lateDays: count('LATE'),
        leaveDays: count('ON_LEAVE'),
        absentDays: count('ABSENT'),
        workedMinutes: sum(days.map((day: any) => day.workedMinutes)),
        overtimeMinutes: sum(days.map((day: any) => day.overtimeMinutes)),
      });
    }
  }
});

test('months of attendance are chosen by any of their days', async () => {
  const { employee } = await gateway.data(`{
    employee(id: "5") {
      june: attendanceByMonth(from: "2026-06-17") { month }
      may: attendanceByMonth(to: "2026-05-31") { month }
      none: attendanceByMonth(from: "2026-07-01") { month } }
  }`);
  expect(employee).toEqual({ june: [{ month: '2026-06-01' }], may: [{ month: '2026-05-01' }], none: [] });
});

test('a request for leave is in the list of who asked and in the inbox of who decides', async () => {
  const { leaveRequests } = await gateway.data(`{
    leaveRequests(first: 20, filter: { status: PENDING }) { nodes { id
      employee { leaveRequests(filter: { status: PENDING }, first: 200) { nodes { id } } }
      approver { leaveRequestsToDecide(filter: { status: PENDING }, first: 200) { nodes { id status } } } } }
  }`);
  expect(leaveRequests.nodes).toHaveLength(20);
  for (const { id, employee, approver } of leaveRequests.nodes) {
    expect(employee.leaveRequests.nodes).toContainEqual({ id });
    expect(approver.leaveRequestsToDecide.nodes).toContainEqual({ id, status: 'PENDING' });
  }
});

test('a review is in the list of who is reviewed and of who reviews', async () => {
  const { employee } = await gateway.data(`{
    employee(id: "20") { reviewsGiven(first: 200) { nodes { id reviewer { id }
      employee { performanceReviews(first: 200) { nodes { id reviewer { id } } } } } } }
  }`);
  expect(employee.reviewsGiven.nodes.length).toBeGreaterThan(5);
  for (const { id, reviewer, employee: reviewed } of employee.reviewsGiven.nodes) {
    expect(reviewer.id).toBe('20');
    expect(reviewed.performanceReviews.nodes).toContainEqual({ id, reviewer: { id: '20' } });
  }
});

test('salary and position are those of the newest change', async () => {
  const { employees } = await gateway.data(`{
    employees(first: 200, filter: { status: ACTIVE }) { nodes { id salary currency position { id } department { id } hiredOn
      compensation { salary currency }
      salaryHistory(first: 1) { nodes { amount currency } }
      first: salaryHistory(last: 1) { nodes { reason effectiveOn } }
      employmentEvents(first: 1) { nodes { toPosition { id } toDepartment { id } } } } }
  }`);
  for (const one of employees.nodes) {
    const [newest] = one.salaryHistory.nodes;
    const [event] = one.employmentEvents.nodes;
    expect(newest).toEqual({ amount: one.salary, currency: one.currency });
    expect(one.compensation).toEqual({ salary: one.salary, currency: one.currency });
    expect(one.first.nodes).toEqual([{ reason: 'HIRE', effectiveOn: one.hiredOn }]);
    expect(event).toEqual({ toPosition: one.position, toDepartment: one.department });
  }
});
