import { atOnce, fresh } from '../support/acting';
import { expectLookupsInStep, HR, hcDesk, hired, person } from './hc-support';

const desk = hcDesk();
const { hr, otherHr, clerk, nobody, events, sql } = desk;

const TRAIL = 'auditTrail { nodes { action entity entityId actor { id } before after } }';
const DEPARTMENT = `department { id code name version isActive costCenter parent { id } head { id } ${TRAIL} }`;
const POSITION = `position { id code title version isActive jobLevel isManagerial salaryMin salaryMax currency
  department { id } ${TRAIL} }`;

let letters = 0;
/** A department code that no other call returns. */
const departmentCode = () => {
  const n = letters++;
  return `T${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(65 + Math.floor(n / 26))}`;
};
const departmentInput = (more: object = {}) => ({
  code: departmentCode(),
  name: 'Of a test',
  parentId: '1',
  costCenter: fresh('CC'),
  ...more,
});
const positionInput = (departmentId: string, more: object = {}) => ({
  code: fresh('P').toUpperCase(),
  title: 'Of a test',
  departmentId,
  jobLevel: 4,
  salaryMin: '50000',
  salaryMax: '90000.5',
  ...more,
});
const department = async (more: object = {}): Promise<{ id: string; version: number }> =>
  (await hr.act('createDepartment', departmentInput(more), 'department { id version }')).department;
const position = async (departmentId: string, more: object = {}): Promise<{ id: string; version: number }> =>
  (await hr.act('createPosition', positionInput(departmentId, more), 'position { id version }')).position;

describe('departments', () => {
  test('are created below another, changed and closed, and each step is written down', async () => {
    const input = departmentInput({ headId: '12', idempotencyKey: fresh('key') });
    const { department: made } = await hr.act('createDepartment', input, DEPARTMENT);
    expect(made).toMatchObject({
      code: input.code,
      version: 1,
      isActive: true,
      parent: { id: '1' },
      head: { id: '12' },
    });
    expect(await hr.act('createDepartment', input, DEPARTMENT)).toEqual({ department: made });
    expect((await hr.refused('createDepartment', { ...input, name: 'x' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const { id } = made;
    const change = {
      id,
      version: 1,
      name: 'Renamed',
      parentId: '2',
      headId: null,
      idempotencyKey: fresh('key'),
    };
    const { department: changed } = await hr.act('updateDepartment', change, DEPARTMENT);
    expect(changed).toMatchObject({ version: 2, name: 'Renamed', parent: { id: '2' }, head: null });
    expect(changed.costCenter).toBe(input.costCenter);
    expect(await hr.act('updateDepartment', change, DEPARTMENT)).toEqual({ department: changed });
    const closing = { id, version: 2, idempotencyKey: fresh('key') };
    const { department: closed } = await hr.act('closeDepartment', closing, DEPARTMENT);
    expect(closed).toMatchObject({ version: 3, isActive: false });
    expect(await hr.act('closeDepartment', closing, DEPARTMENT)).toEqual({ department: closed });
    expect(closed.auditTrail.nodes).toEqual([
      {
        action: 'closeDepartment',
        entity: 'Department',
        entityId: id,
        actor: { id: HR },
        before: { isActive: true },
        after: { isActive: false },
      },
      expect.objectContaining({
        action: 'updateDepartment',
        before: { name: 'Of a test', parentId: '1', headId: '12' },
        after: { name: 'Renamed', parentId: '2', headId: null },
      }),
      expect.objectContaining({ action: 'createDepartment', before: null }),
    ]);
    for (const type of ['DepartmentCreated', 'DepartmentChanged', 'DepartmentClosed'])
      expect(await events(type, id)).toEqual([expect.objectContaining({ aggregate: 'Department' })]);
    for (const mutation of ['updateDepartment', 'closeDepartment'])
      expect((await hr.refused(mutation, { id, version: 3 })).code).toBe('DEPARTMENT_CLOSED');
    expect((await hr.refused('createDepartment', departmentInput({ parentId: id }))).code).toBe(
      'DEPARTMENT_CLOSED',
    );
  });

  test('have codes of their own, also when two are created at once', async () => {
    const code = departmentCode();
    expect(await atOnce([hr, otherHr, hr], 'createDepartment', () => departmentInput({ code }))).toEqual([
      'DEPARTMENT_CODE_TAKEN',
      'DEPARTMENT_CODE_TAKEN',
      'done',
    ]);
  });

  test('remain a tree, also when two are put below each other at once', async () => {
    const above = await department();
    const below = await department({ parentId: above.id });
    for (const parentId of [below.id, above.id])
      expect(await hr.refused('updateDepartment', { ...above, parentId })).toMatchObject({
        code: 'DEPARTMENT_PARENT_BELOW',
        inputPath: ['input', 'parentId'],
      });
    for (let round = 0; round < 4; round++) {
      const [one, other] = [await department(), await department()];
      const ends = await atOnce([hr, otherHr], 'updateDepartment', (n) => ({
        ...(n ? one : other),
        parentId: (n ? other : one).id,
      }));
      expect(ends).toEqual(['DEPARTMENT_PARENT_BELOW', 'done']);
    }
  });

  test('are closed when nothing in use is left in them', async () => {
    const one = await department();
    const child = await department({ parentId: one.id });
    const refused = async () => (await hr.refused('closeDepartment', one)).code;
    expect(await refused()).toBe('DEPARTMENT_HAS_CHILDREN');
    await hr.act('closeDepartment', child);
    const job = await position(one.id);
    expect(await refused()).toBe('DEPARTMENT_HAS_POSITIONS');
    const member = await hired(desk, { positionId: job.id });
    // Closed by another way than the mutation, which refuses it: the department looks for its members itself.
    await sql('update hc_core.positions set is_active = false where position_id = $1', [job.id]);
    expect(await hr.refused('closeDepartment', one)).toMatchObject({
      code: 'DEPARTMENT_HAS_MEMBERS',
      details: { members: 1 },
    });
    await hr.act('terminateEmployee', { ...member, terminatedOn: '2025-01-31', reason: 'REDUNDANCY' });
    await hr.act('closeDepartment', one);
  });

  test.each<[string, object, string, string]>([
    ['a code of small letters', { code: 'abc' }, 'DEPARTMENT_CODE_INVALID', 'code'],
    ['a code that is taken', { code: 'FIN' }, 'DEPARTMENT_CODE_TAKEN', 'code'],
    ['a cost centre that is taken', { costCenter: 'CC-0500' }, 'DEPARTMENT_COST_CENTER_TAKEN', 'costCenter'],
    ['an unknown department above', { parentId: '999999' }, 'DEPARTMENT_NOT_FOUND', 'parentId'],
    ['an unknown head', { headId: '99999999' }, 'DEPARTMENT_HEAD_UNUSABLE', 'headId'],
    ['no name', { name: '' }, 'BAD_USER_INPUT', 'name'],
  ])('are not created with %s', async (_, more, code, field) => {
    expect(await hr.refused('createDepartment', departmentInput(more))).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('are changed on the version that was read, and not led by who has left', async () => {
    const one = await department();
    const gone = await hired(desk);
    await hr.act('terminateEmployee', { ...gone, terminatedOn: '2025-01-31', reason: 'RESIGNATION' });
    const refused = async (mutation: string, more: object) =>
      (await hr.refused(mutation, { ...one, ...more })).code;
    expect(await refused('updateDepartment', { headId: gone.id })).toBe('DEPARTMENT_HEAD_UNUSABLE');
    expect(await refused('updateDepartment', { costCenter: 'CC-0500' })).toBe('DEPARTMENT_COST_CENTER_TAKEN');
    for (const mutation of ['updateDepartment', 'closeDepartment']) {
      expect(await refused(mutation, { version: 5 })).toBe('STALE_VERSION');
      expect(await refused(mutation, { id: '999999' })).toBe('DEPARTMENT_NOT_FOUND');
    }
    expect(await atOnce([hr, otherHr], 'updateDepartment', { ...one, name: 'x' })).toEqual([
      'STALE_VERSION',
      'done',
    ]);
  });
});

describe('positions', () => {
  test('are created, changed and closed, and each step is written down', async () => {
    const { id: departmentId } = await department();
    const input = positionInput(departmentId, { isManagerial: true, idempotencyKey: fresh('key') });
    const { position: made } = await hr.act('createPosition', input, POSITION);
    expect(made).toMatchObject({
      code: input.code,
      version: 1,
      isManagerial: true,
      salaryMin: '50000.0000',
      salaryMax: '90000.5000',
      currency: 'USD',
      department: { id: departmentId },
    });
    expect(await hr.act('createPosition', input, POSITION)).toEqual({ position: made });
    const { id } = made;
    const change = {
      id,
      version: 1,
      title: 'Renamed',
      jobLevel: 5,
      salaryMax: '95000',
      idempotencyKey: fresh('key'),
    };
    const { position: changed } = await hr.act('updatePosition', change, POSITION);
    expect(changed).toMatchObject({ version: 2, title: 'Renamed', jobLevel: 5, salaryMax: '95000.0000' });
    expect(await hr.act('updatePosition', change, POSITION)).toEqual({ position: changed });
    const closing = { id, version: 2, idempotencyKey: fresh('key') };
    const { position: closed } = await hr.act('closePosition', closing, POSITION);
    expect(closed).toMatchObject({ version: 3, isActive: false });
    expect(await hr.act('closePosition', closing, POSITION)).toEqual({ position: closed });
    expect(closed.auditTrail.nodes).toEqual([
      expect.objectContaining({ action: 'closePosition', entity: 'Position', entityId: id }),
      expect.objectContaining({
        action: 'updatePosition',
        actor: { id: HR },
        before: { title: 'Of a test', jobLevel: 4, salaryMax: '90000.5000' },
        after: { title: 'Renamed', jobLevel: 5, salaryMax: '95000.0000' },
      }),
      expect.objectContaining({ action: 'createPosition', before: null }),
    ]);
    for (const type of ['PositionCreated', 'PositionChanged', 'PositionClosed'])
      expect(await events(type, id)).toEqual([expect.objectContaining({ aggregate: 'Position' })]);
    for (const mutation of ['updatePosition', 'closePosition'])
      expect((await hr.refused(mutation, { id, version: 3 })).code).toBe('POSITION_CLOSED');
    expect((await hr.refused('hireEmployee', person({ positionId: id }))).code).toBe('POSITION_CLOSED');
  });

  test('are not closed while they are held', async () => {
    const one = await position('15');
    const holder = await hired(desk, { positionId: one.id });
    expect(await hr.refused('closePosition', one)).toMatchObject({
      code: 'POSITION_HAS_HOLDERS',
      inputPath: ['input', 'id'],
      details: { holders: 1 },
    });
    await hr.act('transferEmployee', { ...holder, positionId: '40', effectiveOn: '2024-04-01' });
    await hr.act('closePosition', one);
  });

  test('and hiring into one while it is closed: never both', async () => {
    for (let round = 0; round < 8; round++) {
      const one = await position('15');
      const [closed, joined] = await Promise.all([
        hr.attempt('closePosition', one),
        otherHr.attempt('hireEmployee', person({ positionId: one.id })),
      ]);
      expect([
        ['POSITION_HAS_HOLDERS', undefined],
        [undefined, 'POSITION_CLOSED'],
      ]).toContainEqual([closed.refusal?.code, joined.refusal?.code]);
    }
  });

  test.each<[string, object, string, string]>([
    ['a code of small letters', { code: 'abc' }, 'POSITION_CODE_INVALID', 'code'],
    ['a code that is taken', { code: 'SWE-SR' }, 'POSITION_CODE_TAKEN', 'code'],
    ['an unknown department', { departmentId: '999999' }, 'DEPARTMENT_NOT_FOUND', 'departmentId'],
    ['a level beyond the highest', { jobLevel: 11 }, 'POSITION_LEVEL_INVALID', 'jobLevel'],
    ['a band that begins at zero', { salaryMin: '0' }, 'POSITION_BAND_INVALID', 'salaryMax'],
    ['a band that ends below its beginning', { salaryMax: '1' }, 'POSITION_BAND_INVALID', 'salaryMax'],
    ['an unknown kind of currency', { currency: 'usd' }, 'POSITION_CURRENCY_INVALID', 'currency'],
    ['no title', { title: ' ' }, 'BAD_USER_INPUT', 'title'],
  ])('are not created with %s', async (_, more, code, field) => {
    expect(await hr.refused('createPosition', positionInput('15', more))).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('are not created in a closed department', async () => {
    const one = await department();
    await hr.act('closeDepartment', one);
    expect((await hr.refused('createPosition', positionInput(one.id))).code).toBe('DEPARTMENT_CLOSED');
  });

  test('are changed on the version that was read', async () => {
    const one = await position('15');
    const refused = async (mutation: string, more: object) =>
      (await hr.refused(mutation, { ...one, ...more })).code;
    for (const mutation of ['updatePosition', 'closePosition']) {
      expect(await refused(mutation, { version: 5 })).toBe('STALE_VERSION');
      expect(await refused(mutation, { id: '999999' })).toBe('POSITION_NOT_FOUND');
    }
    expect(await refused('updatePosition', { jobLevel: 0 })).toBe('POSITION_LEVEL_INVALID');
    expect(await refused('updatePosition', { salaryMin: '90001' })).toBe('POSITION_BAND_INVALID');
    expect(await atOnce([hr, otherHr], 'updatePosition', { ...one, title: 'x' })).toEqual([
      'STALE_VERSION',
      'done',
    ]);
  });
});

test.each<[string, object]>([
  ['createDepartment', departmentInput()],
  ['updateDepartment', { id: '5', version: 1 }],
  ['closeDepartment', { id: '5', version: 1 }],
  ['createPosition', positionInput('15')],
  ['updatePosition', { id: '5', version: 1 }],
  ['closePosition', { id: '5', version: 1 }],
])('%s is done by human resources', async (mutation, input) => {
  expect((await clerk.refused(mutation, input)).code).toBe('FORBIDDEN');
  expect((await nobody.refused(mutation, input)).code).toBe('UNAUTHENTICATED');
});

test('the lookup tables agree with their tables after all of this', () => expectLookupsInStep(desk));

test('a mutation that fails between others costs its own payload alone', async () => {
  const [first, last] = [departmentInput(), departmentInput()];
  const { data, errors } = await desk.gateway.ask(
    `mutation ($first: CreateDepartmentInput!, $last: CreateDepartmentInput!) {
      first: createDepartment(input: $first) { department { id code } }
      again: createDepartment(input: $first) { department { id } }
      last: createDepartment(input: $last) { department { id code } }
    }`,
    { first, last },
    { viewer: `${HR}; hr` },
  );
  const made = (code: string) => ({ department: { id: expect.stringMatching(/^\d+$/), code } });
  expect(data).toEqual({ first: made(first.code), again: null, last: made(last.code) });
  expect(errors).toMatchObject([
    { path: ['again'], extensions: { code: expect.not.stringMatching('INTERNAL') } },
  ]);
  const stored = await sql('select code from hc_core.departments where code = any($1)', [
    [first.code, last.code],
  ]);
  expect(stored).toHaveLength(2);
});
