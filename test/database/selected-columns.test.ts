import { pino } from 'pino';
import { Database } from '../../citus/send/database';
import { readConfig } from '../../gateway/config';
import { EVERYBODY_VIEWER } from '../../subgraphs/runtime/auth/viewer';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { type ServiceName, system } from '../../subgraphs/system';
import { databaseEnvironment, testDatabase } from '../support/databases';
import { subgraphs } from '../support/subgraphs';

describe('an operation that comes again', () => {
  const { variables } = readConfig(system.services, { LOG_LEVEL: 'silent', ...databaseEnvironment() });
  const sent: string[] = [];
  const runBatch = Database.prototype.runBatch;
  let services: SubgraphService[];

  const open = (service: ServiceName, selectedColumns = true) => {
    const limits = { ...limitsFrom(variables), selectedColumns };
    const opened = new SubgraphService(
      subgraphs[service],
      testDatabase(service),
      limits,
      pino({ level: 'silent' }),
    );
    services.push(opened);
    return opened;
  };
  /** The answer, and the statements that were sent for it. */
  const ask = async (service: SubgraphService, query: string, given: Record<string, unknown> = {}) => {
    sent.length = 0;
    const answer = await service.execute({ query, variables: given }, { viewer: EVERYBODY_VIEWER });
    return { answer: JSON.parse(JSON.stringify(answer)), sent: [...sent] };
  };

  beforeEach(() => {
    services = [];
    jest.spyOn(Database.prototype, 'runBatch').mockImplementation(function (this: Database, ...args) {
      sent.push(args[0].text);
      return runBatch.apply(this, args) as never;
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await Promise.all(services.map((service) => service.close()));
  });

  test('reads the columns that it needs, with the same answer', async () => {
    const hc = open('hc');
    const query = '{ employee(id: "3") { fullName department { name } } }';
    const [first, second] = [await ask(hc, query), await ask(hc, query)];
    expect(first.sent.join()).toContain('hired_on');
    expect(second.sent).toEqual([
      expect.stringMatching(
        /^select employee_id as "id", first_name as "firstName", last_name as "lastName", department_id as "departmentId" from /,
      ),
      expect.stringMatching(/^select department_id as "id", name from /),
    ]);
    expect(second.answer).toEqual(first.answer);
    expect(first.answer.data.employee.department.name).toBeTruthy();
  });

  test('reads pages with what they are sorted by, and cursors when they are asked for', async () => {
    const finance = open('finance');
    const plain =
      'query ($after: String) { account: accountByCode(code: "1210") { ledgerEntries(first: 2, after: $after) { nodes { debit } } } }';
    const paged = plain.replace('nodes { debit }', 'edges { cursor node { debit } } pageInfo { endCursor }');
    await ask(finance, plain);
    const { sent: pageOnly } = await ask(finance, plain);
    expect(pageOnly.join()).not.toContain('base_debit');
    const first = await ask(finance, paged);
    expect((await ask(finance, paged)).answer).toEqual(first.answer);
    const { endCursor: after } = first.answer.data.account.ledgerEntries.pageInfo;
    const [before, whole] = [
      await ask(finance, paged, { after }),
      await ask(open('finance', false), paged, { after }),
    ];
    expect(before.answer).toEqual(whole.answer);
    expect(before.answer.data.account.ledgerEntries.edges).toHaveLength(2);
  });

  test('is executed again when a variable selects a field that it has not read before', async () => {
    const hc = open('hc');
    const query = `query ($more: Boolean!, $id: ID!) {
      employee(id: $id) { email phone @include(if: $more) manager { status @include(if: $more) } }
    }`;
    for (let time = 0; time < 4; time++) await ask(hc, query, { more: false, id: '5' });
    const asked = await ask(hc, query, { more: true, id: '6' });
    const whole = await ask(open('hc', false), query, { more: true, id: '6' });
    expect(asked.answer).toEqual(whole.answer);
    expect(whole.answer.data.employee.manager.status).toBeTruthy();
    expect(asked.sent.length).toBeGreaterThan(whole.sent.length);
    const { sent: again } = await ask(hc, query, { more: true, id: '6' });
    expect(again).toHaveLength(whole.sent.length);
    expect(again[0]).toContain('phone');
  });

  test('learns from executions at the same time', async () => {
    const hc = open('hc');
    const query =
      'query ($more: Boolean!) { employeesByIds(ids: ["1", "2", "9"]) { id email @include(if: $more) } }';
    const expected = (await ask(open('hc', false), query, { more: true })).answer;
    await ask(hc, query, { more: false });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        hc.execute({ query, variables: { more: index % 2 === 0 } }, { viewer: EVERYBODY_VIEWER }),
      ),
    );
    for (const [index, answer] of answers.entries())
      if (index % 2 === 0) expect(JSON.parse(JSON.stringify(answer))).toEqual(expected);
      else expect(JSON.stringify((answer.data as any).employeesByIds[0])).toBe('{"id":"1"}');
  });

  test('that finds nothing first learns nothing from it', async () => {
    const hc = open('hc');
    const query = 'query ($id: ID!) { employee(id: $id) { email hiredOn } }';
    expect((await ask(hc, query, { id: '999999999' })).answer).toEqual({ data: { employee: null } });
    expect((await ask(hc, query, { id: '1' })).sent[0]).toContain('phone');
    expect((await ask(hc, query, { id: '1' })).sent[0]).not.toContain('phone');
  });

  test('reads whole rows where that is switched off', async () => {
    const query = '{ employee(id: "3") { email } }';
    const hc = open('hc', false);
    await ask(hc, query);
    expect((await ask(hc, query)).sent[0]).toContain('phone');
  });
});
