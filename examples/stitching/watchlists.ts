import { createSchema } from 'graphql-yoga';

interface Watchlist {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly instrumentIds: string[];
  readonly portfolioIds: readonly string[];
}

const ids = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index));

/** What this app keeps: only ids of the gateway's things. */
const watchlists: readonly Watchlist[] = [
  { id: '1', name: 'Large caps', ownerId: '5', instrumentIds: ids(1, 10), portfolioIds: ids(1, 4) },
  { id: '2', name: 'Under review', ownerId: '30', instrumentIds: ids(9, 20), portfolioIds: ids(3, 6) },
  { id: '3', name: 'Ideas', ownerId: '5', instrumentIds: [], portfolioIds: [] },
];

const find = (id: string) => watchlists.find((watchlist) => watchlist.id === id);

/** A thing of the gateway as this app knows it: by its id. Everything else about it is fetched from the gateway. */
const reference = (id: string) => ({ id });

/** The app's own schema. `Instrument`, `Portfolio` and `Employee` are merged with the gateway's types of that name. */
export const watchlistSchema = createSchema({
  typeDefs: /* GraphQL */ `
    type Query {
      "Every watchlist."
      watchlists: [Watchlist!]!
      "One watchlist by id, or null."
      watchlist(id: ID!): Watchlist
      "Where the gateway's instruments get their field watchlists from. Clients ask instrumentsByIds."
      watchedInstruments(ids: [ID!]!): [Instrument!]!
    }

    type Mutation {
      "Puts an instrument on a watchlist; null when there is no such watchlist."
      watchInstrument(watchlistId: ID!, instrumentId: ID!): Watchlist
    }

    "Instruments and portfolios that somebody keeps an eye on."
    type Watchlist {
      id: ID!
      name: String!
      owner: Employee
      instruments: [Instrument]!
      portfolios: [Portfolio]!
    }

    type Instrument {
      id: ID!
      "Watchlists that the instrument is on."
      watchlists: [Watchlist!]!
    }

    type Portfolio {
      id: ID!
    }

    type Employee {
      id: ID!
    }
  `,
  resolvers: {
    Query: {
      watchlists: () => watchlists,
      watchlist: (_, { id }: { id: string }) => find(id),
      watchedInstruments: (_, { ids }: { ids: string[] }) => ids.map(reference),
    },
    Mutation: {
      watchInstrument: (_, { watchlistId, instrumentId }: { watchlistId: string; instrumentId: string }) => {
        const watchlist = find(watchlistId);
        if (watchlist && !watchlist.instrumentIds.includes(instrumentId))
          watchlist.instrumentIds.push(instrumentId);
        return watchlist;
      },
    },
    Watchlist: {
      owner: ({ ownerId }: Watchlist) => reference(ownerId),
      instruments: ({ instrumentIds }: Watchlist) => instrumentIds.map(reference),
      portfolios: ({ portfolioIds }: Watchlist) => portfolioIds.map(reference),
    },
    Instrument: {
      watchlists: ({ id }: { id: string }) =>
        watchlists.filter(({ instrumentIds }) => instrumentIds.includes(id)),
    },
  },
});
