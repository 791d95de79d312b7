import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const sum = (values: readonly unknown[]) => values.reduce((total: number, value) => total + Number(value), 0);

test('the headcount is the number of people who have not left', async () => {
  const { headcountReport } = await gateway.data(
    '{ headcountReport { headcount active onLeave suspended former } }',
  );
  const [count] = await sql(
    'hc',
    `select (count(*) filter (where status <> 'TERMINATED'))::int as present, count(*)::int as everybody from hc_core.employees`,
  );
  const of = (name: string) => sum(headcountReport.map((row: any) => row[name]));
  expect(of('headcount')).toBe(count.present);
  expect(of('active') + of('onLeave') + of('suspended')).toBe(count.present);
  expect(of('headcount') + of('former')).toBe(count.everybody);
});

test('the headcount of a department is the same from the report and from the department', async () => {
  const fields = 'department { id } position { id } headcount active onLeave suspended former';
  const data = await gateway.data(`{
    headcountReport { ${fields} }
    ofDepartment: headcountReport(departmentId: "15") { ${fields} }
    ofPosition: headcountReport(positionId: "40") { ${fields} }
    ofBoth: headcountReport(departmentId: "5", positionId: "40") { headcount }
    ofNone: headcountReport(positionId: "999999") { headcount }
    department(id: "15") { headcount { ${fields} } }
  }`);
  const expected = data.headcountReport.filter((row: any) => row.department.id === '15');
  expect(expected.length).toBeGreaterThan(1);
  expect(data.ofDepartment).toEqual(expected);
  expect(data.department.headcount).toEqual(expected);
  expect(data.ofPosition).toEqual(data.headcountReport.filter((row: any) => row.position.id === '40'));
  expect([data.ofBoth, data.ofNone]).toEqual([[], []]);
});

test('reports keep the rows that their filters name', async () => {
  const attendance = 'month department { id } employees workingDays absenceRate';
  const leave = 'year department { id } leaveType { id } requests approvedDays';
  const reviews = 'year cycle department { id } rating reviews averageScore share';
  const bands = 'department { id } position { id } employees averageSalary medianSalary';
  const data = await gateway.data(`{
    attendance: attendanceReport { ${attendance} }
    may: attendanceReport(to: "2026-05-03") { ${attendance} }
    attendanceOf5: attendanceReport(departmentId: "5") { ${attendance} }
    leave: leaveReport { ${leave} }
    leaveOf2026: leaveReport(year: 2026) { ${leave} }
    leaveOf1999: leaveReport(year: 1999) { ${leave} }
    leaveOf5: leaveReport(departmentId: "5") { ${leave} }
    reviews: performanceReport { ${reviews} }
    reviewsOf2025: performanceReport(year: 2025) { ${reviews} }
    annual: performanceReport(cycle: ANNUAL) { ${reviews} }
    reviewsOf5: performanceReport(departmentId: "5") { ${reviews} }
    bands: salaryBands { ${bands} }
    bandsOf5: salaryBands(departmentId: "5") { ${bands} }
    bandOf15: salaryBands(positionId: "15") { ${bands} }
  }`);
  const keep = (rows: any[], condition: (row: any) => boolean) => {
    const kept = rows.filter(condition);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(rows.length);
    return kept;
  };
  const of5 = (row: any) => row.department.id === '5';
  expect(data.may).toEqual(keep(data.attendance, (row) => row.month === '2026-05-01'));
  expect(data.attendanceOf5).toEqual(keep(data.attendance, of5));
  expect(data.leaveOf2026).toEqual(data.leave.filter((row: any) => row.year === 2026));
  expect(data.leaveOf1999).toEqual([]);
  expect(data.leaveOf5).toEqual(keep(data.leave, of5));
  expect(data.reviewsOf2025).toEqual(keep(data.reviews, (row) => row.year === 2025));
  expect(data.annual).toEqual(keep(data.reviews, (row) => row.cycle === 'ANNUAL'));
  expect(data.reviewsOf5).toEqual(keep(data.reviews, of5));
  expect(data.bandsOf5).toEqual(keep(data.bands, of5));
  expect(data.bandOf15).toEqual(keep(data.bands, (row) => row.position.id === '15'));
});

test('turnover runs from the first month to the headcount of today', async () => {
  const data = await gateway.data(`{
    turnoverReport { month hires leavers closingHeadcount }
    year: turnoverReport(from: "2025-06-20", to: "2025-12-01") { month hires leavers closingHeadcount }
  }`);
  const months = data.turnoverReport;
  let headcount = 0;
  for (const { hires, leavers, closingHeadcount } of months) {
    headcount += hires - leavers;
    expect(closingHeadcount).toBe(headcount);
  }
  const [{ present }] = await sql(
    'hc',
    `select count(*)::int as present from hc_core.employees where status <> 'TERMINATED'`,
  );
  expect(headcount).toBe(present);
  expect(data.year).toEqual(
    months.filter(({ month }: { month: string }) => month >= '2025-06-01' && month <= '2025-12-01'),
  );
});

test('the attendance of a department is that of its members', async () => {
  const { attendanceReport, department } = await gateway.data(`{
    attendanceReport(departmentId: "5", from: "2026-06-01") { employees workingDays lateDays absentDays workedHours }
    department(id: "5") { employees(first: 200) { nodes {
      attendanceByMonth(from: "2026-06-01") { workingDays lateDays absentDays workedMinutes } } } }
  }`);
  const months = department.employees.nodes.flatMap((employee: any) => employee.attendanceByMonth);
  const of = (name: string) => sum(months.map((month: any) => month[name]));
  expect(attendanceReport).toEqual([
    {
      employees: months.length,
      workingDays: of('workingDays'),
      lateDays: of('lateDays'),
      absentDays: of('absentDays'),
      workedHours: (of('workedMinutes') / 60).toFixed(2),
    },
  ]);
});

test('the ratings of a department in a year and cycle share out all of its reviews', async () => {
  const { performanceReport } = await gateway.data(
    '{ performanceReport { year cycle department { id } reviews share } }',
  );
  const groups = new Map<string, any[]>();
  for (const row of performanceReport) {
    const key = [row.year, row.cycle, row.department.id].join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  expect(groups.size).toBeGreaterThan(20);
  for (const rows of groups.values()) {
    const reviews = sum(rows.map((row) => row.reviews));
    for (const row of rows) expect(Number(row.share)).toBeCloseTo(row.reviews / reviews, 4);
  }
  const [{ completed }] = await sql(
    'hc',
    `select count(*)::int as completed from hc_core.performance_reviews where status = 'COMPLETED'`,
  );
  expect(sum(performanceReport.map((row: any) => row.reviews))).toBe(completed);
});

test.each([
  'headcountReport(departmentId: "x") { headcount }',
  'headcountReport(positionId: "x") { headcount }',
  'attendanceReport(departmentId: "x") { month }',
  'leaveReport(departmentId: "x") { year }',
  'performanceReport(departmentId: "x") { year }',
  'salaryBands(departmentId: "x") { employees }',
  'salaryBands(positionId: "1.5") { employees }',
])('%s is refused, naming the argument', async (field) => {
  const { errors } = await gateway.ask(`{ ${field} }`);
  const argument = field.match(/\((\w+):/)![1];
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_ID', inputPath: [argument] } }]);
});
