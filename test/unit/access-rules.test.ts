import { parse } from 'graphql';
import { readRules } from '../../subgraphs/runtime/access/read-rules';

const rulesOf = (sdl: string) => readRules('hc', parse(sdl), { Thing: { owner: { holds: () => true } } });
const query = 'type Query { thing: Thing }';

test('a schema in which everything has a rule is read', () => {
  const { types, fields } = rulesOf(`
    type Query { things: [Thing] part: Part @access(to: ["hr"]) }
    type Mutation { change: Payload @access(to: ["owner"]) }
    type Payload { thing: Thing }
    type Thing @access(to: ["hr", "owner"]) { name: String pay: String @access(to: ["owner"]) part: Part }
    type Part @access(to: ["parent"]) { name: String }`);
  expect([...types.keys()]).toEqual(['Thing', 'Part']);
  expect([...fields.keys()]).toEqual(['Query.part', 'Mutation.change', 'Thing.pay']);
});

test.each([
  ['a type', `${query} type Thing { id: ID }`, /Thing does not say who may see it/],
  [
    'a mutation',
    `${query} type Thing @access(to: ["staff"]) { id: ID } type Mutation { change: Thing }`,
    /Mutation.change does not say who may do it/,
  ],
  [
    'a root field of what is seen with what it belongs to',
    `${query} type Thing @access(to: ["parent"]) { id: ID }`,
    /Query.thing does not say who may see it/,
  ],
  ['a root field of a value', 'type Query { count: Int }', /Query.count does not say who may see it/],
])('%s without a rule is refused', (_, sdl, message) => {
  expect(() => rulesOf(sdl)).toThrow(message);
});

test.each([
  [
    'a name that is no role and no relation of the type',
    `${query} type Thing @access(to: ["manager"]) { id: ID }`,
    /names "manager", which is neither a role/,
  ],
  [
    'a field that some may not see and that can never be null',
    `${query} type Thing @access(to: ["staff"]) { pay: String! @access(to: ["hr"]) }`,
    /has a rule of its own and can never be null/,
  ],
])('%s is refused', (_, sdl, message) => {
  expect(() => rulesOf(sdl)).toThrow(message);
});
