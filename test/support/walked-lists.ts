import type { TestGateway } from './asking';
import type { AddedRows } from './rows';

/** Where an item stands: lists are ordered by the day, and by the id within it. */
export interface Place {
  readonly day: string;
  readonly id: number;
}

/** A list that a test fills, in a year in which there is nothing else. */
export interface WalkedList {
  readonly title: string;
  readonly year: number;
  /** The field with its parent, around `arguments` and a selection: the list is aliased `list`. */
  readonly query: (direction: 'ASC' | 'DESC') => string;
  readonly add: (rows: AddedRows, place: Place) => Promise<void>;
}

export interface WalkedPage {
  readonly ids: number[];
  readonly cursors: string[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export type PageArguments = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};

/** Reads one page of the list. */
export async function readPage(
  gateway: TestGateway,
  list: WalkedList,
  args: PageArguments,
  direction: 'ASC' | 'DESC' = 'ASC',
): Promise<WalkedPage> {
  const data = await gateway.data(list.query(direction), args);
  const { edges, nodes, totalCount, pageInfo } = data.list ?? data.parent.list;
  const ids = nodes.map(({ id }: { id: string }) => Number(id));
  expect(edges.map(({ node }: any) => Number(node.id))).toEqual(ids);
  const cursors = edges.map(({ cursor }: { cursor: string }) => cursor);
  expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([cursors[0] ?? null, cursors.at(-1) ?? null]);
  return { ids, cursors, totalCount, pageInfo };
}

const VARIABLES = 'query ($first: Int, $after: String, $last: Int, $before: String)';
const PAGING = 'first: $first, after: $after, last: $last, before: $before';
const SELECTION = `{ totalCount nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

const addArticle = (rows: AddedRows, { day, id }: Place) =>
  rows.add('market_data.market_news', {
    news_id: id,
    headline: `Article ${id}`,
    summary: '',
    category: 'MARKETS',
    sentiment: 'NEUTRAL',
    source: 'Test',
    published_at: `${day}T12:00:00Z`,
  });

const published = (year: number) =>
  `filter: { publishedFrom: "${year}-01-01T00:00:00Z", publishedTo: "${year}-12-31T23:59:59Z" }`;

/** A list over all shards, a list beside its parent, and one of a lookup table. */
export const WALKED_LISTS: readonly WalkedList[] = [
  {
    title: 'a list over all shards',
    year: 1997,
    query: (direction) =>
      `${VARIABLES} { list: newsArticles(${PAGING}, ${published(1997)},
        orderBy: { field: PUBLISHED_AT, direction: ${direction} }) ${SELECTION} }`,
    add: addArticle,
  },
  {
    title: 'a list that lies beside its parent',
    year: 1998,
    query: (direction) =>
      `${VARIABLES} { parent: instrument(id: "5") { list: corporateActions(${PAGING},
        filter: { exFrom: "1998-01-01", exTo: "1998-12-31" },
        orderBy: { field: EX_DATE, direction: ${direction} }) ${SELECTION} } }`,
    add: (rows, { day, id }) =>
      rows.add('market_data.corporate_actions', {
        action_id: id,
        instrument_id: 5,
        kind: 'SPLIT',
        ex_date: day,
        pay_date: day,
        ratio: 2,
      }),
  },
  {
    title: 'a list of a lookup table',
    year: 1999,
    query: (direction) =>
      `${VARIABLES} { parent: instrument(id: "5") { list: news(${PAGING}, ${published(1999)},
        orderBy: { field: PUBLISHED_AT, direction: ${direction} }) ${SELECTION} } }`,
    add: async (rows, place) => {
      await addArticle(rows, place);
      await rows.add('market_data.news_by_instrument', {
        instrument_id: 5,
        news_id: place.id,
        category: 'MARKETS',
        sentiment: 'NEUTRAL',
        published_at: `${place.day}T12:00:00Z`,
      });
    },
  },
];

/** 23 places on five days, so that pages begin and end among equal values; ids fall from day to day and rise within. */
export function places(year: number): Place[] {
  return Array.from({ length: 23 }, (_, index) => {
    const day = Math.floor(index / 5);
    return { day: `${year}-03-0${day + 1}`, id: year * 100_000 + (9 - day) * 1000 + (index % 5) * 10 };
  });
}
