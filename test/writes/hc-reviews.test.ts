import { atOnce, fresh } from '../support/acting';
import { expectLookupsInStep, HR, hcDesk, hired } from './hc-support';

const desk = hcDesk();
const { hr, clerk, nobody, sql, events } = desk;

const REVIEW = `review { id version employee { id } reviewer { id } cycle periodStart periodEnd status score rating
  goalsSet goalsMet strengths improvements completedAt }`;
const PERIOD = { cycle: 'ANNUAL', periodStart: '2025-01-01', periodEnd: '2025-12-31' };

const pair = async () => {
  const manager = await hired(desk);
  const { id } = await hired(desk, { managerId: manager.id });
  return { id, own: desk.as(id), managerId: manager.id, manager: desk.as(manager.id) };
};
const drafted = async ({ id, manager }: Awaited<ReturnType<typeof pair>>, more: object = {}) =>
  (await manager.act('writeReview', { employeeId: id, ...PERIOD, goalsSet: 4, ...more }, REVIEW)).review;
const key = ({ employee, id, version }: any) => ({ employeeId: employee.id, id, version });
const given = async (managerId: string) =>
  (
    await desk.gateway.data(
      `{ employee(id: "${managerId}") { reviewsGiven { nodes { id status rating employee { id } } } } }`,
    )
  ).employee.reviewsGiven.nodes;

test('a review is written, changed, submitted and acknowledged, and each step is written down', async () => {
  const people = await pair();
  const { id: employeeId, own, manager, managerId } = people;
  const begin = { employeeId, ...PERIOD, goalsSet: 4, strengths: 'Calm', idempotencyKey: fresh('key') };
  const { review } = await manager.act('writeReview', begin, REVIEW);
  expect(review).toMatchObject({
    version: 1,
    employee: { id: employeeId },
    reviewer: { id: managerId },
    status: 'DRAFT',
    score: null,
    goalsSet: 4,
    strengths: 'Calm',
    improvements: null,
    ...PERIOD,
  });
  expect(await manager.act('writeReview', begin, REVIEW)).toEqual({ review });
  expect((await manager.refused('writeReview', { ...begin, goalsSet: 5 })).code).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  expect(await given(managerId)).toEqual([
    { id: review.id, status: 'DRAFT', rating: null, employee: { id: employeeId } },
  ]);
  const change = {
    ...key(review),
    goalsSet: 5,
    strengths: null,
    improvements: 'Delegate',
    idempotencyKey: fresh('key'),
  };
  const { review: changed } = await manager.act('updateReview', change, REVIEW);
  expect(changed).toMatchObject({ version: 2, goalsSet: 5, strengths: null, improvements: 'Delegate' });
  expect(await manager.act('updateReview', change, REVIEW)).toEqual({ review: changed });
  const result = { ...key(changed), score: '4.5', goalsMet: 5, idempotencyKey: fresh('key') };
  const { review: shared } = await manager.act('submitReview', result, REVIEW);
  expect(shared).toMatchObject({
    version: 3,
    status: 'SHARED',
    score: '4.50',
    rating: 'OUTSTANDING',
    goalsMet: 5,
  });
  expect(await manager.act('submitReview', result, REVIEW)).toEqual({ review: shared });
  const reading = { ...key(shared), idempotencyKey: fresh('key') };
  const { review: done } = await own.act('acknowledgeReview', reading, REVIEW);
  expect(done).toMatchObject({ version: 4, status: 'COMPLETED', completedAt: expect.any(String) });
  expect(await own.act('acknowledgeReview', reading, REVIEW)).toEqual({ review: done });
  expect(await given(managerId)).toEqual([
    { id: review.id, status: 'COMPLETED', rating: 'OUTSTANDING', employee: { id: employeeId } },
  ]);
  const { employee } = await desk.gateway.data(
    `{ employee(id: "${employeeId}") { performanceSummary { completedReviews averageScore }
        auditTrail { nodes { action entity entityId actor { id } before after } } } }`,
  );
  expect(employee.performanceSummary).toEqual({ completedReviews: 1, averageScore: '4.50' });
  const entry = { entity: 'PerformanceReview', entityId: review.id };
  expect(employee.auditTrail.nodes.slice(0, 4)).toEqual([
    {
      ...entry,
      action: 'acknowledgeReview',
      actor: { id: employeeId },
      before: { status: 'SHARED' },
      after: { status: 'COMPLETED', completedAt: done.completedAt },
    },
    {
      ...entry,
      action: 'submitReview',
      actor: { id: managerId },
      before: { status: 'DRAFT' },
      after: { status: 'SHARED', score: '4.50', rating: 'OUTSTANDING', goalsMet: 5 },
    },
    {
      ...entry,
      action: 'updateReview',
      actor: { id: managerId },
      before: { goalsSet: 4, strengths: 'Calm', improvements: null },
      after: { goalsSet: 5, strengths: null, improvements: 'Delegate' },
    },
    expect.objectContaining({ ...entry, action: 'writeReview', before: null }),
  ]);
  for (const type of ['ReviewBegun', 'ReviewChanged', 'ReviewSubmitted', 'ReviewAcknowledged'])
    expect(await events(type, employeeId)).toEqual([
      expect.objectContaining({
        aggregate: 'Employee',
        payload: { employeeId, performanceReviewId: review.id },
      }),
    ]);
  // What is complete stays as it is.
  const late = { ...key(done), score: '1', goalsMet: 0 };
  expect((await manager.refused('submitReview', late)).code).toBe('REVIEW_NOT_DRAFT');
  expect((await manager.refused('updateReview', key(done))).code).toBe('REVIEW_NOT_DRAFT');
  expect((await own.refused('acknowledgeReview', key(done))).code).toBe('REVIEW_NOT_SHARED');
});

describe('writeReview', () => {
  test('is done by the manager, or human resources, and by nobody of themselves', async () => {
    const { id: employeeId, own } = await pair();
    const input = { employeeId, ...PERIOD };
    expect((await nobody.refused('writeReview', input)).code).toBe('UNAUTHENTICATED');
    expect(await clerk.refused('writeReview', input)).toMatchObject({
      code: 'REVIEW_NOT_MANAGER',
      inputPath: ['input', 'employeeId'],
    });
    expect((await own.refused('writeReview', input)).code).toBe('REVIEW_OWN');
    expect((await hr.refused('writeReview', { ...input, employeeId: HR })).code).toBe('REVIEW_OWN');
    const { review } = await hr.act('writeReview', input, REVIEW);
    expect(review.reviewer).toEqual({ id: HR });
  });

  test('begins one review of a kind for a period, also when two begin at once', async () => {
    for (let round = 0; round < 12; round++) {
      const { id: employeeId, manager } = await pair();
      expect(await atOnce([manager, hr], 'writeReview', { employeeId, ...PERIOD })).toEqual([
        'REVIEW_EXISTS',
        'done',
      ]);
      await manager.act('writeReview', { employeeId, ...PERIOD, cycle: 'MID_YEAR' });
    }
  });

  test('refuses a review of somebody who has left', async () => {
    const gone = await hired(desk);
    await hr.act('terminateEmployee', { ...gone, terminatedOn: '2026-04-30', reason: 'RESIGNATION' });
    expect((await hr.refused('writeReview', { employeeId: gone.id, ...PERIOD })).code).toBe('EMPLOYEE_LEFT');
  });

  test.each<[string, object, string, string]>([
    ['a period that ends when it starts', { periodEnd: '2025-01-01' }, 'REVIEW_PERIOD_INVALID', 'periodEnd'],
    ['more goals than anybody has', { goalsSet: 101 }, 'REVIEW_GOALS_INVALID', 'goalsSet'],
    ['an unknown employee', { employeeId: '99999999' }, 'EMPLOYEE_NOT_FOUND', 'employeeId'],
    ['a text without words', { strengths: '' }, 'BAD_USER_INPUT', 'strengths'],
  ])('refuses %s', async (_, more, code, field) => {
    const { id: employeeId } = await pair();
    expect(await hr.refused('writeReview', { employeeId, ...PERIOD, ...more })).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });
});

describe('updateReview and submitReview', () => {
  test('are for the reviewer, on the version that was read', async () => {
    const people = await pair();
    const input = key(await drafted(people));
    for (const [mutation, more] of [
      ['updateReview', { goalsSet: 1 }],
      ['submitReview', { score: '3', goalsMet: 1 }],
    ] as const) {
      const refused = async (by: typeof hr, other: object = {}) =>
        (await by.refused(mutation, { ...input, ...more, ...other })).code;
      expect(await refused(nobody)).toBe('UNAUTHENTICATED');
      expect(await refused(hr)).toBe('REVIEW_NOT_REVIEWER');
      expect(await refused(people.own)).toBe('REVIEW_NOT_REVIEWER');
      expect(await refused(people.manager, { version: 7 })).toBe('STALE_VERSION');
      expect(await refused(people.manager, { id: '99999999' })).toBe('REVIEW_NOT_FOUND');
      expect(await refused(people.manager, { id: 'x' })).toBe('BAD_ID');
    }
    expect((await people.manager.refused('updateReview', { ...input, goalsSet: -1 })).code).toBe(
      'REVIEW_GOALS_INVALID',
    );
  });

  test.each<[string, object, string, string]>([
    ['a score below 1', { score: '0.99' }, 'REVIEW_SCORE_INVALID', 'score'],
    ['a score above 5', { score: '5.01' }, 'REVIEW_SCORE_INVALID', 'score'],
    ['a score of three decimals', { score: '3.001' }, 'REVIEW_SCORE_INVALID', 'score'],
    ['more goals than were set', { goalsMet: 5 }, 'REVIEW_GOALS_INVALID', 'goalsMet'],
  ])('do not share %s', async (_, more, code, field) => {
    const people = await pair();
    const input = { ...key(await drafted(people)), score: '3', goalsMet: 4, ...more };
    expect(await people.manager.refused('submitReview', input)).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test.each([
    ['1.99', 'UNSATISFACTORY'],
    ['2', 'BELOW_EXPECTATIONS'],
    ['2.75', 'MEETS_EXPECTATIONS'],
    ['3.75', 'EXCEEDS_EXPECTATIONS'],
    ['4.49', 'EXCEEDS_EXPECTATIONS'],
    ['5', 'OUTSTANDING'],
  ])('rate a score of %s as %s', async (score, rating) => {
    const people = await pair();
    const input = { ...key(await drafted(people)), score, goalsMet: 0 };
    expect((await people.manager.act('submitReview', input, REVIEW)).review.rating).toBe(rating);
  });

  test('of one draft at once: one wins', async () => {
    for (let round = 0; round < 12; round++) {
      const people = await pair();
      const input = { ...key(await drafted(people)), score: '3', goalsMet: 0 };
      const { manager } = people;
      expect(await atOnce([manager, manager], 'submitReview', input)).toEqual(['REVIEW_NOT_DRAFT', 'done']);
    }
  });
});

test('acknowledgeReview is for the employee, when the review is shared, once', async () => {
  const people = await pair();
  const { own, manager } = people;
  const draft = await drafted(people);
  expect((await own.refused('acknowledgeReview', key(draft))).code).toBe('REVIEW_NOT_SHARED');
  const { review } = await manager.act('submitReview', { ...key(draft), score: '3', goalsMet: 0 }, REVIEW);
  const input = key(review);
  expect((await nobody.refused('acknowledgeReview', input)).code).toBe('UNAUTHENTICATED');
  for (const other of [manager, hr])
    expect((await other.refused('acknowledgeReview', input)).code).toBe('REVIEW_NOT_REVIEWED');
  expect((await own.refused('acknowledgeReview', { ...input, version: 1 })).code).toBe('STALE_VERSION');
  expect((await own.refused('acknowledgeReview', { ...input, id: '99999999' })).code).toBe(
    'REVIEW_NOT_FOUND',
  );
  expect(await atOnce([own, own], 'acknowledgeReview', input)).toEqual(['REVIEW_NOT_SHARED', 'done']);
  const rows = await sql('select status from hc_core.performance_reviews where employee_id = $1', [
    people.id,
  ]);
  expect(rows).toEqual([{ status: 'COMPLETED' }]);
});

test('the lookup tables agree with their tables after all of this', () => expectLookupsInStep(desk));
