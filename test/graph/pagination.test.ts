import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { AddedRows } from '../support/rows';
import { type Place, places, readPage, WALKED_LISTS } from '../support/walked-lists';

let database: OwnDatabase;
let gateway: TestGateway;
beforeAll(async () => {
  database = await ownDatabase('market');
  gateway = await startGateway(database.environment);
});
afterAll(async () => {
  await gateway?.stop();
  await database?.drop();
});
const rows = () => new AddedRows((text, values) => database.sql(text, values));

describe.each(WALKED_LISTS)('$title', (list) => {
  const filling = rows();
  const during = rows();
  const all = places(list.year);
  const ids = all.map(({ id }) => id);
  const page = (args: Parameters<typeof readPage>[2], direction?: 'ASC' | 'DESC') =>
    readPage(gateway, list, args, direction);

  beforeAll(async () => {
    for (const place of all) await list.add(filling, place);
  });
  afterAll(() => filling.remove());
  afterEach(() => during.remove());

  describe.each([
    ['forwards', 'ASC'],
    ['forwards', 'DESC'],
    ['backwards', 'ASC'],
    ['backwards', 'DESC'],
  ] as const)('read %s in order %s', (way, direction) => {
    const forwards = way === 'forwards';
    /** In the order in which the walk comes to them. */
    const onTheWay = (of: readonly Place[]) => {
      const sorted = [...of].sort((a, b) => a.day.localeCompare(b.day) || a.id - b.id);
      return forwards === (direction === 'ASC') ? sorted : sorted.reverse();
    };
    const next = (size: number, cursor: string | null) =>
      page(forwards ? { first: size, after: cursor } : { last: size, before: cursor }, direction);

    test('rows that come while it is read leave no gap and repeat nothing', async () => {
      const read: number[] = [];
      const ahead: Place[] = [];
      const behind: Place[] = [];
      const step = forwards === (direction === 'ASC') ? 1 : -1;
      for (let cursor: string | null = null, pages = 0; ; pages++) {
        const { ids: found, pageInfo } = await next(4, cursor);
        read.push(...(forwards ? found : found.reverse()));
        cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
        if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
        if (pages > 2) continue;
        const last = [...all, ...ahead].find(({ id }) => id === read.at(-1))!;
        const early = { day: `${list.year}-01-0${pages + 1}`, id: list.year * 100_000 + pages };
        const late = { day: `${list.year}-12-0${pages + 1}`, id: list.year * 100_000 + 10 + pages };
        const added = {
          ahead: [{ day: last.day, id: last.id + step }, step === 1 ? late : early],
          behind: [{ day: last.day, id: last.id - step }, step === 1 ? early : late],
        };
        for (const place of [...added.ahead, ...added.behind]) await list.add(during, place);
        ahead.push(...added.ahead);
        behind.push(...added.behind);
      }
      expect(behind).toHaveLength(6);
      expect(read).toEqual(onTheWay([...all, ...ahead]).map(({ id }) => id));
    });

    test('the row that a cursor points to may be gone', async () => {
      const [first, second] = onTheWay(all);
      const gone = { day: second!.day, id: (first!.id + second!.id) / 2 };
      await list.add(during, gone);
      const { ids: found, pageInfo } = await next(2, null);
      expect(forwards ? found : found.reverse()).toEqual([first!.id, gone.id]);
      await during.remove();
      const rest = await next(200, forwards ? pageInfo.endCursor : pageInfo.startCursor);
      expect(forwards ? rest.ids : rest.ids.reverse()).toEqual(
        onTheWay(all)
          .slice(1)
          .map(({ id }) => id),
      );
    });
  });

  test('totalCount is that of the whole list, on every page and as it grows', async () => {
    const inOrder = [...all].sort((a, b) => a.day.localeCompare(b.day) || a.id - b.id);
    expect(inOrder).toEqual(all);
    const { totalCount, cursors } = await page({ first: 3 });
    expect(totalCount).toBe(all.length);
    await list.add(during, { day: `${list.year}-06-01`, id: list.year * 100_000 });
    expect((await page({ first: 0 })).totalCount).toBe(all.length + 1);
    expect((await page({ first: 2, after: cursors[2] })).totalCount).toBe(all.length + 1);
    expect((await page({ last: 2 })).totalCount).toBe(all.length + 1);
  });

  test('says forwards whether there is more behind, and before once a cursor is given', async () => {
    const first = await page({ first: 20 });
    expect(first.ids).toEqual(ids.slice(0, 20));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const exact = await page({ first: 3, after: first.pageInfo.endCursor });
    expect(exact.ids).toEqual(ids.slice(20));
    expect(exact.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const behindAll = await page({ first: 3, after: exact.pageInfo.endCursor });
    expect(behindAll.ids).toEqual([]);
    expect(behindAll.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  test('says backwards whether there is more before, and behind once a cursor is given', async () => {
    const last = await page({ last: 20 });
    expect(last.ids).toEqual(ids.slice(3));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const exact = await page({ last: 3, before: last.pageInfo.startCursor });
    expect(exact.ids).toEqual(ids.slice(0, 3));
    expect(exact.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const beforeAll = await page({ last: 3, before: exact.pageInfo.startCursor });
    expect(beforeAll.ids).toEqual([]);
    expect(beforeAll.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  test('tells by rows what lies around a page, not by its cursor', async () => {
    const [edge, other] = [
      { day: all[0]!.day, id: all[0]!.id - 1 },
      { day: all.at(-1)!.day, id: all.at(-1)!.id + 1 },
    ];
    await list.add(during, edge);
    await list.add(during, other);
    const { pageInfo: start } = await page({ first: 1 });
    const { pageInfo: end } = await page({ last: 1 });
    const around = async (args: Parameters<typeof page>[0]) => {
      const { hasPreviousPage, hasNextPage } = (await page(args)).pageInfo;
      return { hasPreviousPage, hasNextPage };
    };
    const after = { first: 3, after: start.endCursor };
    const before = { last: 3, before: end.startCursor };
    expect(await around(after)).toEqual({ hasPreviousPage: true, hasNextPage: true });
    expect(await around(before)).toEqual({ hasPreviousPage: true, hasNextPage: true });
    await during.remove();
    expect(await around(after)).toEqual({ hasPreviousPage: false, hasNextPage: true });
    expect(await around({ ...after, first: 0 })).toEqual({ hasPreviousPage: false, hasNextPage: true });
    expect(await around(before)).toEqual({ hasPreviousPage: true, hasNextPage: false });
    expect(await around({ ...before, last: 0 })).toEqual({ hasPreviousPage: true, hasNextPage: false });
  });

  test('asks for what lies before a page only where it is selected', async () => {
    const { cursors } = await page({ first: 3 });
    const statements = async (selection: string) => {
      const query = list
        .query('ASC')
        .replace(/\{ totalCount.*?endCursor \} \}/s, `{ nodes { id } ${selection} }`);
      return (await gateway.ask(query, { first: 3, after: cursors[2] })).citus.statementCount;
    };
    const without = await statements('pageInfo { hasNextPage endCursor }');
    expect(await statements('pageInfo { hasNextPage endCursor hasPreviousPage }')).toBe(without + 1);
  });

  test('`first: 0` and `last: 0` give no item, and still say whether there are any', async () => {
    for (const args of [{ first: 0 }, { last: 0 }]) {
      const nothing = await page(args);
      expect(nothing.ids).toEqual([]);
      expect(nothing.totalCount).toBe(all.length);
      expect(nothing.pageInfo).toEqual({
        hasNextPage: 'first' in args,
        hasPreviousPage: 'last' in args,
        startCursor: null,
        endCursor: null,
      });
    }
  });

  test('without a number a page has 20 items: from the start, or before a cursor', async () => {
    expect((await page({})).ids).toEqual(ids.slice(0, 20));
    expect((await page({ first: null, last: null, after: null, before: null })).ids).toEqual(
      ids.slice(0, 20),
    );
    const { cursors } = await page({ first: 200 });
    expect(cursors).toHaveLength(all.length);
    expect((await page({ before: cursors[22]! })).ids).toEqual(ids.slice(2, 22));
    expect((await page({ after: cursors[1]! })).ids).toEqual(ids.slice(2, 22));
  });

  test('any cursor of a page is a place to go on from, either way', async () => {
    const { cursors } = await page({ first: 200 });
    for (const index of [0, 4, 11]) {
      const cursor = cursors[index]!;
      expect((await page({ first: 3, after: cursor })).ids).toEqual(ids.slice(index + 1, index + 4));
      expect((await page({ last: 3, before: cursor })).ids).toEqual(ids.slice(Math.max(0, index - 3), index));
    }
  });
});
