import { LINK } from './ask-both';
import type { SubgraphDefinition } from './federated-graph';

const sold = (id: string) => ({ id, title: 'Emma', shop: { name: 'Main', manager: { id: 'p' } } });

/** The mutations that have run. */
export const done: string[] = [];

/** A desk that sells books, and the people who manage its shops; they know how much it has done. */
export const desk: readonly SubgraphDefinition[] = [
  {
    name: 'desk',
    sdl: `${LINK}
      type Query { book(id: ID! = "1"): Book }
      type Mutation { sell(id: ID!): Book buy(id: ID!): Book }
      type Book @key(fields: "id") { id: ID! title: String shop: Shop }
      type Shop { name: String manager: Person }
      type Person @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { book: (_: unknown, { id }: { id: string }) => sold(id) },
      Mutation: {
        sell: (_: unknown, { id }: { id: string }) => {
          done.push(`sell ${id}`);
          return sold(id);
        },
        buy: (_: unknown, { id }: { id: string }) => {
          done.push(`buy ${id}`);
          return sold(id);
        },
      },
    },
  },
  {
    name: 'people',
    sdl: `${LINK}
      type Query { boss: Person }
      type Person @key(fields: "id") { id: ID! name: String deals: Int home: Home }
      type Home { street: String }`,
    resolvers: {
      Query: { boss: () => ({ id: 'p' }) },
      Person: { name: () => 'Ann', deals: () => done.length, home: () => ({ street: 'Elm' }) },
    },
  },
];
