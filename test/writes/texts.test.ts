import { fresh } from '../support/acting';
import { HR, hcDesk, person } from './hc-support';

const desk = hcDesk();

const NOTHING_TO_SEE = [
  '\u200b',
  '\u2060\ufeff',
  ' \u00a0\u3000',
  '\u3164',
  '\u2800',
  '\u0301',
  '\t\n',
  '\u202e\u202c',
  '\u00ad',
];

test.each(NOTHING_TO_SEE)('a name that shows nothing is none: %j', async (lastName) => {
  expect(await desk.hr.refused('hireEmployee', person({ lastName }))).toMatchObject({
    code: 'BAD_USER_INPUT',
    inputPath: ['input', 'lastName'],
  });
});

test('what leaves a mark is a name', async () => {
  for (const lastName of ['李', 'O\u2019Neill', 'n\u0303', '\u05d3', '\ud83d\ude00', '\u200d\u0645'])
    await desk.hr.act('hireEmployee', person({ lastName }));
});

test.each([
  ['half a pair of surrogates', 'x\ud800y'],
  ['the other half', '\udc00'],
  ['U+0000', 'x\u0000y'],
])('%s is in no text, wherever it comes', async (_, text) => {
  const refused = async (mutation: string, input: object) => (await desk.hr.refused(mutation, input)).code;
  expect(await refused('hireEmployee', person({ lastName: text }))).toBe('BAD_USER_INPUT');
  expect(await refused('hireEmployee', person({ phone: text }))).toBe('BAD_USER_INPUT');
  expect(await refused('hireEmployee', person({ idempotencyKey: text }))).toBe('BAD_USER_INPUT');
  const { errors } = await desk.gateway.ask(
    'query ($text: String!) { a: employees(filter: { nameStartsWith: $text }) { totalCount } b: employeeByEmail(email: $text) { id } c: employees(after: $text) { totalCount } }',
    { text },
  );
  expect(
    errors!.map(({ path, extensions }) => [path![0], extensions.code, extensions.inputPath.join('.')]).sort(),
  ).toEqual([
    ['a', 'BAD_USER_INPUT', 'filter.nameStartsWith'],
    ['b', 'BAD_USER_INPUT', 'email'],
    ['c', 'BAD_CURSOR', 'after'],
  ]);
});

test('an address is one address in every normal form of its letters', async () => {
  const email = `${fresh('zoe')}\u00e9@example.com`;
  const { employee } = await desk.hr.act(
    'hireEmployee',
    person({ email: email.normalize('NFD') }),
    'employee { id email }',
  );
  expect(employee.email).toBe(email);
  expect(await desk.hr.refused('hireEmployee', person({ email }))).toMatchObject({
    code: 'EMPLOYEE_EMAIL_TAKEN',
  });
  for (const form of ['NFC', 'NFD'])
    expect(
      (
        await desk.gateway.data('query ($email: String!) { employeeByEmail(email: $email) { id } }', {
          email: email.normalize(form),
        })
      ).employeeByEmail,
    ).toEqual({ id: employee.id });
});

test('each kind of text has a limit, which the error names with its place', async () => {
  const cases: readonly (readonly [string, object, string, number])[] = [
    ['hireEmployee', person({ lastName: 'x'.repeat(201) }), 'lastName', 200],
    ['hireEmployee', person({ lastName: '\ud83d\ude00'.repeat(201) }), 'lastName', 200],
    ['hireEmployee', person({ phone: '1'.repeat(101) }), 'phone', 100],
    ['hireEmployee', person({ email: `${'x'.repeat(250)}@x.com` }), 'email', 254],
    ['hireEmployee', person({ idempotencyKey: 'x'.repeat(201) }), 'idempotencyKey', 200],
    [
      'requestLeave',
      {
        employeeId: HR,
        leaveTypeId: '1',
        startsOn: '2026-09-01',
        endsOn: '2026-09-02',
        reason: 'x'.repeat(1_001),
      },
      'reason',
      1_000,
    ],
    [
      'writeReview',
      {
        employeeId: '5',
        cycle: 'ANNUAL',
        periodStart: '2025-01-01',
        periodEnd: '2025-12-31',
        strengths: 'x'.repeat(1_000_000),
      },
      'strengths',
      10_000,
    ],
  ];
  for (const [mutation, input, field, limit] of cases) {
    const refusal = await desk.hr.attempt(mutation, input);
    if (refusal.refusal?.code === 'GRAPHQL_VALIDATION_FAILED') throw new Error(JSON.stringify(refusal));
    expect({ field, ...refusal.refusal }).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(String(limit)),
      inputPath: ['input', field],
      limit,
    });
  }
  // Characters are counted as people count them, not by what they take.
  await desk.hr.act('hireEmployee', person({ lastName: '\ud83d\ude00'.repeat(200) }));
});

test('tens of thousands of words to search for are refused before a statement is sent', async () => {
  const text = Array.from({ length: 40_000 }, (_, index) => `word${index}`).join(' or ');
  const { errors, citus } = await desk.gateway.ask(
    'query ($text: String!) { searchDocuments(text: $text) { totalCount } }',
    { text },
  );
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', inputPath: ['text'], limit: 1_000 } },
  ]);
  expect(citus.statementCount).toBe(0);
  const most = Array.from({ length: 200 }, (_, index) => `w${index}`)
    .join(' ')
    .slice(0, 1_000);
  expect(
    (
      await desk.gateway.ask('query ($text: String!) { searchDocuments(text: $text) { totalCount } }', {
        text: most,
      })
    ).errors,
  ).toBeUndefined();
});
