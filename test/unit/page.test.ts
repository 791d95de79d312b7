import { columns, conditionsOf, equals, from, page, related, sql, t, table, whereOf } from '../../citus';
import type { PageVariant } from '../../citus/declare/page';

/** SQL as it is sent: on one line. */
const flat = (sql: string) => sql.replace(/\s+/g, ' ').trim();

const guests = table('test.guests', { id: t.bigint() }, { key: ['id'], distributedBy: 'id' });
const visit = { day: t.date(), state: t.text(), id: t.bigint() };
const visits = table(
  'test.visits',
  { guestId: t.bigint(), ...visit },
  { key: ['guestId', 'id'], distributedBy: 'guestId', parent: guests },
);

const list = {
  columns: columns(visits, 'day', 'state', 'id'),
  orders: { DAY: visits.day, ID: visits.id },
  tieBreaker: visits.id,
  filters: { state: equals(visits.state), from: from(visits.day) },
};

const variant = ({
  order = 'DAY',
  descending = false,
  ...changes
}: Partial<Omit<PageVariant, 'order'>> & { order?: string; descending?: boolean } = {}): PageVariant => ({
  order: [{ by: order, descending }],
  after: false,
  filters: [],
  ...changes,
});

const everything = page({ ...list, name: 'test.everything', from: visits, fanOut: 'a test' });

describe('a list beside its parents', () => {
  const byGuest = page({ ...list, name: 'test.visits', from: visits, by: visits.guestId });

  test('is read from the top for each parent, with the keys at every level', () => {
    const { text, single, route } = byGuest.select(variant());
    expect(route.kind).toBe('shard-batch');
    expect(text).toBe(
      flat(`
        select page.* from test.guests parent_row
        cross join lateral (select day, state, id, guest_id as "pageKey" from test.visits
          where guest_id = parent_row.id and guest_id = any($1::bigint[])
          order by day, id limit $2::integer) page
        where parent_row.id = any($1::bigint[])
        order by "pageKey", "day", "id"`),
    );
    expect(single!.text).toBe(
      flat(`
        select day, state, id, guest_id as "pageKey" from test.visits
        where guest_id = $1::bigint
        order by day, id limit $2::integer`),
    );
  });

  test('goes on behind a cursor, under filters, in the other direction', () => {
    const { single } = byGuest.select(variant({ descending: true, after: true, filters: ['from', 'state'] }));
    expect(single!.text).toBe(
      flat(`
        select day, state, id, guest_id as "pageKey" from test.visits
        where guest_id = $1::bigint and (day >= $2::date) and (state = $3::text)
          and (day, id) < ($4::date, $5::bigint)
        order by day desc, id desc limit $6::integer`),
    );
    expect(single!.parameters.map(({ name }) => name)).toEqual([
      'key',
      'from',
      'state',
      'at0',
      'at1',
      'limit',
    ]);
  });

  test('is counted for each parent', () => {
    expect(byGuest.count(['state']).text).toBe(
      flat(`
        select guest_id as "pageKey", count(*)::integer as total from test.visits
        where guest_id = any($1::bigint[]) and (state = $2::text) group by guest_id`),
    );
  });
});

test('a list of parents that live elsewhere numbers the rows of each', () => {
  const byRoom = table(
    'test.visits_by_room',
    { room: t.text(), ...visit, cancelled: t.boolean() },
    { key: ['room', 'id'], distributedBy: 'room' },
  );
  const { select } = page({
    ...list,
    name: 'test.byRoom',
    from: byRoom,
    by: byRoom.room,
    where: sql`not ${byRoom.cancelled}`,
  });
  expect(select(variant({ after: true })).text).toBe(
    flat(`
      select * from (select day, state, id, room as "pageKey",
        row_number() over (partition by room order by day, id) as "rowNumber" from test.visits_by_room
        where room = any($1::text[]) and (not cancelled) and (day, id) > ($2::date, $3::bigint)) page
      where "rowNumber" <= $4::integer order by "pageKey", "day", "id"`),
  );
});

test.each([
  [false, false, 'order by day, id limit $1::integer'],
  [true, false, 'order by day desc, id desc limit $1::integer'],
  [false, true, 'where (day, id) > ($1::date, $2::bigint) order by day, id limit $3::integer'],
  [true, true, 'where (day, id) < ($1::date, $2::bigint) order by day desc, id desc limit $3::integer'],
])('a list of everything (descending: %s, behind a cursor: %s)', (descending, after, rest) => {
  const { text, route } = everything.select(variant({ descending, after }));
  expect(text).toBe(`select day, state, id from test.visits ${rest}`);
  expect(route).toEqual({ kind: 'fan-out', reason: 'a test' });
});

test('an order by the tie-breaker has no second column to compare', () => {
  const { text } = everything.select(variant({ order: 'ID', after: true }));
  expect(text).toBe(
    'select day, state, id from test.visits where (id) > ($1::bigint) order by id limit $2::integer',
  );
});

test('what a list is found by is no part of its order: in an alternative it would ask every shard', () => {
  const byGuest = page({
    name: 'test.visitsByKey',
    from: visits,
    by: visits.guestId,
    orders: { GUEST: visits.guestId, DAY: visits.day },
    tieBreaker: [visits.guestId, visits.id],
  });
  const order = [
    { by: 'GUEST', descending: false },
    { by: 'DAY', descending: true },
  ];
  expect(byGuest.cursor(order).map(({ name }) => name)).toEqual(['day', 'id']);
  expect(byGuest.select({ order, after: true, filters: [] }).single!.text).toBe(
    flat(`
      select guest_id as "guestId", day, state, id, guest_id as "pageKey" from test.visits
      where guest_id = $1::bigint and (day, id) < ($2::date, $3::bigint)
      order by day desc, id desc limit $4::integer`),
  );
});

test('a page of a reference table is answered by any node', () => {
  const kinds = page({ ...list, name: 'test.kinds', from: table('test.kinds', visit, { key: ['id'] }) });
  expect(kinds.select(variant()).route).toEqual({ kind: 'reference' });
  expect(kinds.count([]).text).toBe(`select '' as "pageKey", count(*)::integer as total from test.kinds`);
});

test('each combination is compiled once, and proofs see all of them', () => {
  expect(everything.select(variant())).toBe(everything.select(variant()));
  // No conditions, no figures. 2 orders, 2 directions, with and without a cursor, by 4 sets of filters; 4 counts; and all orders together
  expect(everything.variants()).toHaveLength(2 * 2 * 2 * 4 + 4 + 2);
  expect(new Set(everything.variants().map(({ preparedName }) => preparedName)).size).toBe(38);
});

describe('rows that are chosen by conditions', () => {
  const rooms = table('test.rooms', { id: t.bigint('room_id'), name: t.text() }, { key: ['id'] });
  const stays = table(
    'test.stays',
    { guestId: t.bigint(), ...visit, roomId: t.nullable(t.bigint()), nights: t.smallint() },
    { key: ['guestId', 'id'], distributedBy: 'guestId', parent: guests },
  );
  const conditions = {
    ...conditionsOf(stays, 'day', 'state', 'nights', 'id'),
    room: related(stays.roomId, rooms, () => conditionsOf(rooms, 'id', 'name')),
  };
  const stayed = page({
    name: 'test.stays',
    from: stays,
    fanOut: 'a test',
    orders: { DAY: stays.day },
    tieBreaker: stays.id,
    conditions,
    indexed: [stays.roomId],
  });
  const day = { on: 'day', is: 'gte', value: '2026-01-01' } as const;
  const state = { on: 'state', is: 'containsIgnoreCase', value: '%x%' } as const;

  test('are read by one statement for each shape, whatever its values and order are', () => {
    const one = whereOf({ all: [state, { any: [{ not: day }, { on: 'nights', is: 'in', value: [1] }] }] });
    const other = whereOf({ all: [{ any: [{ on: 'nights', is: 'in', value: [] }, { not: day }] }, state] });
    expect(stayed.select(variant({ where: other.shape }))).toBe(stayed.select(variant({ where: one.shape })));
    expect(one.params).toEqual({ w0: [1], w1: '2026-01-01', w2: '%x%' });
    expect(stayed.count([], one.shape).text).toBe(
      flat(`select '' as "pageKey", count(*)::integer as total from test.stays
        where (((nights = any($1::integer[])) or ((day >= $2::date) is not true)) and (state ilike $3::text))`),
    );
  });

  test('may be chosen by a row that they lead to, whose key is their own column', () => {
    const named = whereOf({ related: 'room', where: { all: [{ on: 'name', is: 'eq', value: 'A' }] } });
    expect(stayed.count([], named.shape).text).toContain(
      'where (room_id in (select room_id from test.rooms where (name = $1::text)))',
    );
    const byKey = whereOf({ related: 'room', where: { all: [{ on: 'id', is: 'eq', value: '1' }] } });
    expect(stayed.count([], byKey.shape).text).toContain('where (room_id = $1::bigint)');
  });

  test.each([
    ['a column that orders', { all: [day, state] }, true],
    ['a column without an index', state, false],
    ['alternatives that all have one', { any: [day, { related: 'room', where: { all: [state] } }] }, true],
    ['alternatives of which one has none', { any: [day, state] }, false],
    ['what is negated', { not: day }, false],
    ['nothing', { all: [] }, true],
  ])('over all shards by %s', (_, choice, served) => {
    expect(stayed.serves(whereOf(choice as never))).toBe(served);
  });

  test('are proven by every operator of each column', () => {
    const proven = stayed.variants().map(({ text }) => text);
    for (const part of [
      'day > $',
      'state like $',
      'starts_with(state',
      'nights is not null',
      'in (select room_id',
    ])
      expect(proven.some((text) => text.includes(part))).toBe(true);
  });

  describe('and of which figures are asked', () => {
    const shape = {
      of: [
        { is: 'avg', on: 'nights' },
        { is: 'max', on: 'day' },
      ],
      by: [],
    } as const;
    const figures = `count(*)::integer as "count.*",
      round(sum(nights) * 1.00000000000000000000 / count(nights), 6) as "avg.nights", max(day) as "max.day"`;
    const byGuest = page({
      ...stayed.declaration,
      name: 'test.staysByGuest',
      fanOut: undefined,
      indexed: [],
      by: stays.guestId,
    });

    test('are added up on the shards, all of them by one statement', () => {
      const { text, route } = stayed.aggregate({ shape, filters: [] });
      expect(text).toBe(flat(`select '' as "pageKey", ${figures} from test.stays`));
      expect(route.kind).toBe('fan-out');
      expect(stayed.aggregate({ shape: { ...shape, by: ['state', 'day'] }, filters: [] }).text).toBe(
        flat(`select '' as "pageKey", state as "by.state", day as "by.day", ${figures} from test.stays
          group by state, day order by state, day limit $1::integer`),
      );
    });

    test('are those of each parent, and so are groups', () => {
      const one = byGuest.aggregate({ shape, filters: [] });
      expect(one.text).toBe(
        flat(
          `select guest_id as "pageKey", ${figures} from test.stays where guest_id = any($1::bigint[]) group by guest_id`,
        ),
      );
      const { text, single, route } = byGuest.aggregate({
        shape: { ...shape, by: ['state'] },
        filters: [],
        where: whereOf(state).shape,
      });
      expect(route.kind).toBe('shard-batch');
      expect(text).toBe(
        flat(`select * from (select guest_id as "pageKey", state as "by.state", ${figures},
            row_number() over (partition by guest_id order by state) as "rowNumber"
          from test.stays where guest_id = any($1::bigint[]) and (state ilike $2::text) group by guest_id, state) grouped
          where "rowNumber" <= $3::integer order by "pageKey", "rowNumber"`),
      );
      expect(single!.text).toBe(
        flat(`select guest_id as "pageKey", state as "by.state", ${figures}
          from test.stays where guest_id = $1::bigint and (state ilike $2::text)
          group by guest_id, state order by state limit $3::integer`),
      );
    });

    test('are proven by every column, as a figure and as what is grouped by', () => {
      const proven = stayed.variants().map(({ text }) => text);
      for (const part of ['"sum.nights"', '"min.day"', 'group by day, state ', 'group by nights, id '])
        expect(proven.some((text) => text.includes(part))).toBe(true);
    });
  });

  test('cannot be chosen by a row that may lie on another shard', () => {
    expect(() => related(stays.guestId, guests, () => ({}))).toThrow('only to a reference table');
  });
});

test.each([
  ['neither whose list it is nor why it fans out', {}, 'says neither whose list it is nor why'],
  ['both', { by: visits.guestId, fanOut: 'a test' }, 'belongs to a parent and does not fan out'],
])('a page of a distributed table that says %s is refused', (_, said, problem) => {
  expect(() => page({ ...list, name: 'test.unclear', from: visits, ...said })).toThrow(problem);
});

test('a name is declared once', () => {
  expect(() => page({ ...list, name: 'test.everything', from: visits, fanOut: 'again' })).toThrow(
    'declared twice',
  );
});
