import { pino } from 'pino';
import { metaOf, SEARCH_TEXT, searchTextOf } from '../../citus';
import { databaseVariables, readVariables } from '../../platform/config';
import { searchToken } from '../../subgraphs/runtime/search/search-request';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES } from '../../subgraphs/system';
import { Random } from '../executor/support/random';
import { type Person, peopleByChance } from '../support/access-people';
import { asking, type TestGateway } from '../support/asking';
import { databaseEnvironment, testDatabase } from '../support/databases';
import { startGateway } from '../support/gateway';
import { startProcess } from '../support/processes';
import { type ExpectedHit, expectedHits, SEARCHED } from '../support/search-oracle';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';
import { subgraphs } from '../support/subgraphs';

const TYPES = Object.keys(SEARCHED);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});

const SEARCH = `query ($text: String!, $types: [SearchType!], $first: Int) {
  search(text: $text, types: $types, first: $first) {
    hits { rank node { __typename ${TYPES.map((type) => `... on ${type} { id }`).join(' ')} } }
  }
}`;

const hitsOf = (data: any): ExpectedHit[] =>
  data.search.hits.map(({ rank, node }: any) => ({ type: node.__typename, id: node.id, rank }));

/** Words of what is there: whole ones, beginnings, two together. */
async function someWords(count: number): Promise<string[][]> {
  const random = new Random(19);
  const words: string[] = [];
  for (const [, { service, table, written, title, prose }] of Object.entries(SEARCHED)) {
    const rows = await sql<{ text: string }>(
      service,
      `select concat_ws(' ', ${written}, ${title}, ${prose}) as text from ${table}`,
    );
    for (const { text } of rows)
      words.push(...text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0));
  }
  return Array.from({ length: count }, () => {
    const some = Array.from({ length: random.between(1, 2) }, () => random.pick(words));
    const last = some.at(-1)!;
    return [...some.slice(0, -1), random.chance(0.4) ? last.slice(0, random.between(1, last.length)) : last];
  });
}

describe('what is found', () => {
  let people: readonly Person[];
  let texts: string[][];
  beforeAll(async () => {
    people = await peopleByChance(10);
    texts = await someWords(40);
  });

  test('is what SQL finds, in its order, for who sees everything', async () => {
    let found = 0;
    for (const words of texts) {
      const expected = await expectedHits(words, TYPES, null);
      const data = await gateway.data(SEARCH, { text: words.join(' '), first: 50 });
      expect({ words, hits: hitsOf(data) }).toEqual({ words, hits: expected.slice(0, 50) });
      found += expected.length;
    }
    expect(found).toBeGreaterThan(500);
  });

  test('is of what the viewer may see alone', async () => {
    let hidden = 0;
    for (const [index, words] of texts.entries()) {
      const person = people[index % people.length]!;
      const expected = await expectedHits(words, TYPES, person);
      const all = await expectedHits(words, TYPES, null);
      hidden += all.length - expected.length;
      const data = await gateway.data(SEARCH, { text: words.join(' '), first: 7 }, { viewer: person.header });
      expect({ words, person, hits: hitsOf(data) }).toEqual({ words, person, hits: expected.slice(0, 7) });
    }
    expect(hidden).toBeGreaterThan(100);
  });
});

describe('straight at a service', () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on DocumentSearch { hits { id rank } } }
  }`;
  let doc: SubgraphService;
  beforeAll(() => {
    const limits = limitsFrom(
      readVariables(databaseVariables, { SEARCH_WORDS_MAX: '3', SEARCH_HITS_MAX: '20' }),
    );
    doc = new SubgraphService(subgraphs.doc, testDatabase('doc'), limits, pino({ level: 'silent' }));
  });
  afterAll(() => doc.close());

  const ask = async (token: string, viewer: object | null) => {
    const representations = [{ __typename: 'DocumentSearch', token }];
    const { data, errors } = (await doc.execute(
      { query, variables: { representations } },
      { viewer: viewer as never },
    )) as any;
    return errors ? errors.map(({ extensions }: any) => extensions.code) : data._entities[0].hits.length;
  };
  const reader = { kind: 'person', employeeId: '1', departmentId: null, headOf: null, roles: ['records'] };

  test('nobody finds anything', async () => {
    const token = searchToken({ text: 'policy', first: 5 });
    expect([await ask(token, reader), await ask(token, null)]).toEqual([5, 0]);
  });

  test('its limits hold, and what is no search is refused', async () => {
    const tokens = [
      searchToken({ text: 'one two three four', first: 5 }),
      searchToken({ text: 'x'.repeat(1_001), first: 5 }),
      searchToken({ text: '', first: 5 }),
      searchToken({ text: 'policy', first: 21 }),
      searchToken({ text: 'policy', first: -1 }),
      searchToken({ text: 'policy', first: 0.5 }),
      Buffer.from('[["policy"],5]').toString('base64url'),
      Buffer.from('null').toString('base64url'),
      'policy',
      '',
    ];
    const refused: unknown[] = [];
    for (const token of tokens) refused.push((await ask(token, reader))[0]);
    expect(refused).toEqual([
      ...['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_PAGE_ARGUMENTS', 'BAD_PAGE_ARGUMENTS'],
      ...['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT'],
    ]);
  });
});

test('nobody is answered without saying who asks', async () => {
  const { data, errors } = await gateway.ask(SEARCH, { text: 'policy' }, { viewer: null });
  expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'UNAUTHENTICATED']);
});

describe('of the types asked for', () => {
  test.each(TYPES)('%s alone is found, and no other service asked', async (type) => {
    const { service } = SEARCHED[type]!;
    const expected = await expectedHits(['a'], [type], null);
    const { data, errors, citus } = await gateway.ask(
      `query ($types: [SearchType!]) { search(text: "a", types: $types, first: 50) { hits { rank node { __typename ... on ${type} { id } } } } }`,
      { types: [type.toUpperCase()] },
    );
    expect([errors, hitsOf(data)]).toEqual([undefined, expected.slice(0, 50)]);
    expect([...new Set(citus.statements.map((of) => of.service))]).toEqual([service]);
  });

  test('several are found together, and none are asked for nothing', async () => {
    const expected = await expectedHits(['risk'], ['Document', 'Risk'], null);
    const some = await gateway.data(SEARCH, { text: 'risk', types: ['RISK', 'DOCUMENT'], first: 20 });
    expect(hitsOf(some)).toEqual(expected.slice(0, 20));
    for (const variables of [
      { text: 'risk', types: [] },
      { text: 'risk', first: 0 },
    ]) {
      const { data, errors, citus } = await gateway.ask(SEARCH, variables);
      expect([errors, data, citus.statements]).toEqual([undefined, { search: { hits: [] } }, []]);
    }
  });

  test('ten hits are found where nobody says how many', async () => {
    const { search, nulls } = await gateway.data(
      '{ search(text: "risk") { hits { rank } } nulls: search(text: "risk", types: null, first: null) { hits { rank } } }',
    );
    expect([search.hits.length, nulls.hits.length]).toEqual([10, 10]);
  });
});

describe('odd texts', () => {
  const found = async (text: string) => hitsOf(await gateway.data(SEARCH, { text, first: 5 }));

  test.each([
    "o'brien",
    `"; drop table doc_core.documents; --`,
    "'; drop table hc_core.employees; --",
    "policy' | 'x",
    'policy & | ! <-> ( )',
    'policy:*',
    'pol*',
    'policy:abcd',
    'a\\ b\\',
    "x\\'",
    '<b>policy</b>',
    '\u0002policy\u0003',
    'Größe Ümläut',
    '政策',
    'متن',
    '🙂 policy',
    'é',
    'e\u0301',
    'a.b@c.de http://x.y/z?q=1 1.5e10 -12 a-b-c_d/e',
    'word '.repeat(16),
    'x'.repeat(1_000),
    'a-'.repeat(499),
  ])('%j is words to search for and nothing else', async (text) => {
    const { data, errors } = await gateway.ask(SEARCH, { text });
    expect([errors, Array.isArray(data.search.hits)]).toEqual([undefined, true]);
  });

  test.each([
    ['', 'BAD_USER_INPUT', ['text']],
    ['  \n ', 'BAD_USER_INPUT', ['text']],
    ['& | !', 'BAD_USER_INPUT', ['text']],
    ["\\ ' %_%", 'BAD_USER_INPUT', ['text']],
    ['🙂', 'BAD_USER_INPUT', ['text']],
    ['x'.repeat(1_001), 'BAD_USER_INPUT', ['text']],
    ['word '.repeat(17), 'BAD_USER_INPUT', ['text']],
    ['a\u0000b', 'BAD_USER_INPUT', ['text']],
    ['\ud800', 'BAD_USER_INPUT', ['text']],
  ])('%j is refused', async (text, code, inputPath) => {
    const { data, errors } = await gateway.ask(SEARCH, { text });
    expect(data).toEqual({ search: null });
    expect(errors).toMatchObject([{ path: ['search'], extensions: { code, inputPath } }]);
  });

  test.each([51, -1])('%i hits are refused', async (first) => {
    const { errors } = await gateway.ask(SEARCH, { text: 'risk', first });
    expect(errors).toMatchObject([
      { path: ['search'], extensions: { code: 'BAD_PAGE_ARGUMENTS', inputPath: ['first'] } },
    ]);
  });

  test('words are found in any order, in any case, and in every form; the last one by its beginning', async () => {
    const [one] = await found('outdated policies gdpr');
    for (const text of ['GDPR policy OUTDATED', 'gdpr outdated polic', '  policy\tgdpr\noutdated '])
      expect({ text, hit: (await found(text))[0]?.id }).toEqual({ text, hit: one!.id });
    expect(await found('polic gdpr outdated')).toEqual([]);
  });

  test('words that English has too many of are found in titles and names alone', async () => {
    const expected = await expectedHits(['the', 'of'], TYPES, null);
    expect(expected.length).toBeGreaterThan(0);
    expect(await found('the of')).toEqual(expected.slice(0, 5));
  });
});

describe('highlights', () => {
  /** The fields of each type that words are found in, under names of their own. */
  const FIELDS: Readonly<Record<string, string>> = {
    Account: 'code name description',
    Document: 'number title description',
    Employee: 'employeeNumber firstName lastName email',
    Instrument: 'symbol isin name',
    Portfolio: 'name',
    Risk: 'riskNumber title description',
  };
  const aliased = Object.entries(FIELDS).map(
    ([type, fields]) =>
      `... on ${type} { ${fields
        .split(' ')
        .map((field) => `${type}_${field}: ${field}`)
        .join(' ')} }`,
  );
  const QUERY = `query ($text: String!) { search(text: $text, first: 30) { hits {
    highlights { field parts { text isMatch } } node { __typename ${aliased.join(' ')} } } } }`;

  test('are texts of the thing, with the words marked and nothing else', async () => {
    let marked = 0;
    for (const words of await someWords(25)) {
      const { search } = await gateway.data(QUERY, { text: words.join(' ') });
      for (const { node, highlights } of search.hits)
        for (const { field, parts } of highlights) {
          const whole = node[`${node.__typename}_${field}`];
          const text = parts.map((part: any) => part.text).join('');
          // Of prose there are passages, each of which is a piece of it.
          for (const passage of text.split(' … ')) expect(whole).toContain(passage);
          if (field !== 'description') expect(text).toBe(whole);
          const matches = parts
            .filter((part: any) => part.isMatch)
            .map((part: any) => part.text.toLowerCase());
          expect(matches.length).toBeGreaterThan(0);
          for (const match of matches)
            expect({
              match,
              words,
              isOne: words.some((word) => match.startsWith(word.slice(0, 2).toLowerCase())),
            }).toEqual({ match, words, isOne: true });
          marked += matches.length;
        }
    }
    expect(marked).toBeGreaterThan(100);
  });

  test('mark words in the form in which they stand, and words that the language has too many of', async () => {
    const { search } = await gateway.data(
      '{ search(text: "outdated policies for the GDPR", types: [RISK], first: 1) { hits { highlights { field parts { text isMatch } } } } }',
    );
    const [{ highlights }] = search.hits;
    const title = highlights.find(({ field }: any) => field === 'title');
    const matches = title.parts.filter((part: any) => part.isMatch).map((part: any) => part.text);
    expect(matches).toEqual(['Outdated', 'policies', 'for', 'the', 'GDPR']);
  });
});

describe.each([
  ['its database', 'DOC_DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none', 'DATABASE_UNAVAILABLE'],
  ['its endpoint', 'DOC_SUBGRAPH_URL', 'http://127.0.0.1:1/graphql', 'SERVICE_UNAVAILABLE'],
])('when %s cannot be reached', (_, variable, url, code) => {
  let without: TestGateway;
  beforeAll(async () => {
    without = await startGateway({ [variable]: url });
  });
  afterAll(() => without.stop());

  test('a service costs its own hits and no more, and an error of what was selected says so', async () => {
    const types = TYPES.filter((type) => type !== 'Document');
    const expected = await expectedHits(['risk'], types, null);
    const { data, errors } = await without.ask(SEARCH, { text: 'risk', first: 20 });
    expect(hitsOf(data)).toEqual(expected.slice(0, 20));
    expect(errors).toMatchObject([{ path: ['search'], extensions: { code, service: 'doc' } }]);
  });

  test('a search of other types does not notice', async () => {
    const { errors } = await without.ask(SEARCH, { text: 'risk', types: ['RISK', 'EMPLOYEE'] });
    expect(errors).toBeUndefined();
  });
});

test('a graph of some services searches these', async () => {
  const started = await startProcess('gateway/main.ts', [], {
    ...databaseEnvironment(),
    SERVICES: 'hc,market',
  });
  try {
    const some = asking(started.url);
    const types = ['Employee', 'Instrument', 'Portfolio'];
    const data = await some.data(`{
      search(text: "a", first: 50) { hits { rank node { __typename ${types.map((type) => `... on ${type} { id }`).join(' ')} } } }
      __type(name: "SearchType") { enumValues { name } }
      union: __type(name: "SearchResult") { possibleTypes { name } }
    }`);
    expect(hitsOf(data)).toEqual((await expectedHits(['a'], types, null)).slice(0, 50));
    expect(data.__type.enumValues.map(({ name }: any) => name)).toEqual(
      types.map((type) => type.toUpperCase()),
    );
    expect(data.union.possibleTypes.map(({ name }: any) => name).sort()).toEqual(types);
  } finally {
    await started.stop();
  }
});

test('it costs no more than was estimated, which is what the shards can be asked', async () => {
  for (const words of await someWords(10))
    for (const first of [1, 10, 50]) {
      const text = words.join(' ');
      const { cost, errors } = await gateway.ask(
        `query ($text: String!, $first: Int) { search(text: $text, first: $first) { hits { highlights { field } node {
          ... on Document { title owner { fullName } } ... on Employee { fullName department { name } }
          ... on Risk { title owner { fullName } } ... on Portfolio { name manager { fullName } } } } } }`,
        { text, first },
      );
      expect({ text, errors }).toEqual({ text, errors: undefined });
      expect(cost.actual.rows).toBeLessThanOrEqual(cost.estimated.rows);
      expect(cost.actual.tasks).toBeLessThanOrEqual(cost.estimated.tasks);
      expect(cost.estimated.tasks).toBeLessThanOrEqual(6 * 32 + 8 * Math.min(32, first) + 8 * first);
    }
});

test('only what is searched costs, and in all places where a search stands', async () => {
  const tasks = async (query: string) => (await gateway.ask(query)).cost.estimated.tasks;
  const one = await tasks('{ search(text: "a", types: [RISK]) { __typename } }');
  const [all, twice] = [
    await tasks('{ search(text: "a") { hits { rank } } }'),
    await tasks('{ a: search(text: "a") { hits { rank } } b: search(text: "b") { hits { rank } } }'),
  ];
  expect([one, all, twice]).toEqual([0, 6 * 32, 2 * 6 * 32]);
});

test.each(SERVICES)('the words of rows of %s are kept as they are declared', async (service) => {
  const tables = require(`../../subgraphs/${service}/distribution`).tables.filter(
    (of: never) => metaOf(of).searched,
  );
  expect(tables.length).toBeGreaterThan(0);
  for (const of of tables) {
    const { name } = metaOf(of);
    const [count] = await sql(
      service,
      `select count(*) filter (where ${SEARCH_TEXT} is distinct from (${searchTextOf(of)}))::int as wrong, count(*)::int as "all"
       from ${name}`,
    );
    expect({ name, wrong: count.wrong, some: count.all > 0 }).toEqual({ name, wrong: 0, some: true });
  }
});
