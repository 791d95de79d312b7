/** Requests that have brought a gateway down, or made it slow for everybody, and others of their kind. */
export interface Bomb {
  readonly name: string;
  readonly query: string;
  readonly variables?: unknown;
  /** How it is refused. */
  readonly code: 'QUERY_TOO_COMPLEX' | 'REQUEST_TOO_LARGE' | 'TOO_EXPENSIVE' | 'GRAPHQL_VALIDATION_FAILED';
}

const times = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

/** `{ a { a { .. } } }` */
function nested(levels: number, open: string, inner: string): string {
  return open.repeat(levels) + inner + '}'.repeat(levels);
}

function doubling(levels: number, type: string, field: string): string {
  return times(
    levels,
    (level) =>
      `fragment f${level} on ${type} { a: ${field} { ...f${level + 1} } b: ${field} { ...f${level + 1} } }`,
  ).concat(` fragment f${levels} on ${type} { id }`);
}

const deepValue = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** A query of so many aliases that nobody has asked before: 3,000 of them have about 53,000 characters. */
export const uniqueQuery = (salt: number, aliases: number): string =>
  `{ ${times(aliases, (index) => `x${salt}_${index}: __typename`)} }`;

export const bombs: readonly Bomb[] = [
  {
    name: 'four levels of 200 employees',
    query: `{ department(id: "1") { ${nested(3, 'employees(first: 200) { nodes { department { ', 'id').replaceAll('}', '} } }')} } }`,
    code: 'TOO_EXPENSIVE',
  },
  {
    name: 'fragments that double, 20 of them',
    query: `{ employee(id: "1") { ...f0 } } ${doubling(20, 'Employee', 'manager')}`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'fragments that double, 14 of them',
    query: `{ employee(id: "1") { ...f0 } } ${doubling(14, 'Employee', 'manager')}`,
    code: 'QUERY_TOO_COMPLEX',
  },
  { name: '3,000 aliases', query: uniqueQuery(0, 3_000), code: 'QUERY_TOO_COMPLEX' },
  {
    name: '60 times the whole schema',
    query: `{ ${times(60, (index) => `s${index}: __schema { types { name fields { name type { name } } } }`)} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: '190 times the largest type',
    query: `{ ${times(190, (index) => `t${index}: __type(name: "Query") { fields { name args { name type { name fields { name } } } } }`)} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'a schema that contains itself',
    query:
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: '2,000 levels of fields',
    query: `{ employee(id: "1") { ${nested(2_000, 'manager { ', 'id ')} } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: '100 levels of fields',
    query: `{ employee(id: "1") { ${nested(100, 'manager { ', 'id ')} } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'a chain of 3,000 fragments',
    query: `{ ...f0 } ${times(3_000, (at) => `fragment f${at} on Query { ...f${at + 1} }`)} fragment f3000 on Query { __typename }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'a chain of 1,000 fragments',
    query: `{ ...f0 } ${times(1_000, (at) => `fragment f${at} on Query { ...f${at + 1} }`)} fragment f1000 on Query { __typename }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: '3,000 levels of inline fragments',
    query: `{ ${nested(3_000, '... on Query { ', '__typename ')} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'a list of 3,000 levels',
    query: `{ employeesByIds(ids: ${deepValue(3_000)}) { id } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'a type of 3,000 levels of lists',
    query: `query ($ids: ${'['.repeat(3_000)}ID${']'.repeat(3_000)}) { employeesByIds(ids: $ids) { id } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'variables nested 100,000 deep, which the query does not use',
    query: '{ __typename }',
    variables: { x: 100_000 },
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'a variable with 300,000 values',
    query: 'query ($ids: [ID!]!) { employeesByIds(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 300_000 }, (_, index) => index) },
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: '1,000 directives on one field',
    query: `{ __typename ${times(1_000, () => '@skip(if: false)')} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: '1,000 root fields',
    query: `{ ${times(1_000, (index) => `d${index}: department(id: "${index}") { id }`)} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'one field 3,000 times',
    query: `{ employee(id: "1") { ${times(2_990, () => 'id')} } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'one object 1,000 times',
    query: `{ employee(id: "1") { ${times(900, () => 'manager { id }')} } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: '400 operations over 400 fragments',
    query: `${times(400, (index) => `query q${index} { ...f0 }`)} ${times(400, (at) => `fragment f${at} on Query { ...f${at + 1} }`)} fragment f400 on Query { __typename }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: '40 portfolios of everything there is',
    query: `{ ${times(40, (index) => `p${index}: portfolios(first: 200) { nodes { holdings(first: 200) { nodes { instrument { prices(first: 200) { nodes { close } } } } } } }`)} }`,
    code: 'TOO_EXPENSIVE',
  },
];

/** The body of a request. Variables of a bomb that are too deep to be written by JSON.stringify are written by hand. */
export function bodyOf({ query, variables }: Bomb): string {
  const text = JSON.stringify({ query, variables });
  const deep = (variables as { x?: unknown } | undefined)?.x;
  return typeof deep === 'number' ? text.replace(`{"x":${deep}}`, `{"x":${deepValue(deep)}}`) : text;
}
