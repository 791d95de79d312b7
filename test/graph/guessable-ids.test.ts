import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { pino } from 'pino';
import { databaseVariables, readVariables } from '../../platform/config';
import { nodeType } from '../../subgraphs/runtime/connections';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { testDatabase } from '../support/databases';
import { hiddenRows } from '../support/hidden-rows';
import { sampleArguments } from '../support/sample-arguments';
import type { Samples } from '../support/samples';
import { sharedGateway } from '../support/shared-gateway';
import { subgraphs } from '../support/subgraphs';

/** Somebody without a role who owns, manages, leads, approves and reads nothing; a program; nobody. */
const VIEWERS = {
  employee: '300',
  service: 'service:1',
  nobody: null,
} as const;
const EMPLOYEE = {
  kind: 'person',
  employeeId: VIEWERS.employee,
  departmentId: null,
  headOf: null,
  roles: [],
} as const;
/** Nothing has such a key. */
const MISSING_ID = '987654321';
const MISSING_TEXT = 'NONE-0';

/** Mutations that somebody without a role may do, and that name no row that is kept from them; with the reason. */
const ABOUT_NOTHING_HIDDEN: Readonly<Record<string, string>> = {
  clockIn: 'is about the viewer',
  clockOut: 'is about the viewer',
  requestLeave: 'is about the viewer, or another employee, whom everybody sees',
  writeReview: 'is about an employee, whom everybody sees',
  createDocument: 'names a category and an owner, whom everybody sees',
  registerRisk: 'names a category and an owner, whom everybody sees',
  reportIncident: 'everybody may report what happened of every risk',
};

let gateway: TestGateway;
let samples: Samples;
beforeAll(async () => {
  gateway = await sharedGateway();
  const { fields, ...others } = await sampleArguments();
  const [[workflowInstance], [workflowTask]] = await Promise.all([
    hiddenRows('cancelWorkflow'),
    hiddenRows('approveWorkflowTask'),
  ]);
  samples = {
    ...others,
    fields: { ...fields, 'Query.workflowInstance': workflowInstance!, 'Query.workflowTask': workflowTask! },
  };
});
afterAll(() => gateway?.stop());

type Key = Readonly<Record<string, string>>;

/** A value of an input type, as a literal: what has to be given, with the parts of the key. */
function literal(type: GraphQLInputType, name: string, key: Key): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${literal(nullable.ofType, name, key)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable)) return object(nullable, key);
  const values: Readonly<Record<string, string>> = {
    ID: JSON.stringify(key[name] ?? '1'),
    Int: name === 'exceptionCount' ? '0' : '1',
    Boolean: 'true',
    Decimal: '"1"',
    Date: name === 'startOn' || name === 'periodStart' ? '"2026-06-01"' : '"2026-06-30"',
    DateTime: '"2026-06-30T12:00:00Z"',
    String: JSON.stringify(TEXTS[name] ?? 'Some text'),
  };
  return values[getNamedType(nullable).name]!;
}

/** Texts that have a form. */
const TEXTS: Readonly<Record<string, string>> = {
  sha256: 'ab'.repeat(32),
  mediaType: 'application/pdf',
  currency: 'USD',
};

function object(type: GraphQLInputObjectType, key: Key): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) || key[field.name] !== undefined,
  );
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, field.name, key)}`).join(', ')} }`;
}

const mutations = Object.values(schema.getMutationType()!.getFields());
const ruleOf = (mutation: string) =>
  SERVICES.flatMap((service) => subgraphs[service].rules.fields.get(`Mutation.${mutation}`) ?? [])[0]!;

/** The row, and rows that are not there though all parts of the key but one are of this one, or none. */
const keysLike = (row: Key): Key[] => {
  const names = Object.keys(row);
  const without = (missing: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, missing.includes(name) ? MISSING_ID : row[name]!]));
  return [row, ...names.map((name) => without([name])), without(names)];
};

/** What a mutation answers for each of the keys: its error, without where it stood in the operation. */
async function answers(mutation: string, keys: readonly Key[], viewer: string | null): Promise<string[]> {
  const field = schema.getMutationType()!.getFields()[mutation]!;
  const [input] = field.args;
  const calls = keys.map(
    (key, index) => `m${index}: ${mutation}(input: ${literal(input!.type, 'input', key)}) { __typename }`,
  );
  const { data, errors = [], status } = await gateway.ask(`mutation { ${calls.join(' ')} }`, {}, { viewer });
  return keys.map((_, index) => {
    const own = errors.filter(({ path }) => path === undefined || path[0] === `m${index}`);
    return JSON.stringify({
      status,
      data: data?.[`m${index}`] ?? null,
      errors: own.map(({ message, extensions, path }) => ({ message, extensions, depth: path?.length })),
    });
  });
}

const reachable = mutations.filter(
  ({ name }) => ruleOf(name).decide(EMPLOYEE) !== false && !(name in ABOUT_NOTHING_HIDDEN),
);

test.each(reachable.map(({ name }) => name))(
  '%s answers somebody without a right the same for rows that are there and rows that are not',
  async (mutation) => {
    const found = await hiddenRows(mutation);
    expect(found.length).toBeGreaterThan(0);
    const keys = found.flatMap(keysLike);
    const [told, ...others] = [...new Set(await answers(mutation, keys, VIEWERS.employee))];
    expect(others).toEqual([]);
    // Not because the rest of the input was refused.
    expect(told).toMatch(/"code":"\w+_NOT_FOUND"/);
    const few = keysLike(found[0]!);
    expect(new Set(await answers(mutation, few, VIEWERS.service))).toEqual(new Set([told]));
    expect(new Set(await answers(mutation, few, VIEWERS.nobody)).size).toBe(1);
  },
);

test('all other mutations are refused before they look', async () => {
  const differing: string[] = [];
  for (const { name, args } of mutations) {
    if (reachable.some((one) => one.name === name) || name in ABOUT_NOTHING_HIDDEN) continue;
    const input = getNamedType(args[0]!.type) as GraphQLInputObjectType;
    const ids = Object.values(input.getFields()).filter(({ type }) => getNamedType(type).name === 'ID');
    const keys = ['1', MISSING_ID].map((id) => Object.fromEntries(ids.map((field) => [field.name, id])));
    const told = [...new Set(await answers(name, keys, VIEWERS.employee))];
    if (told.length > 1 || !told[0]!.includes('"code":"FORBIDDEN"'))
      differing.push(`${name}: ${told.join(' ')}`);
  }
  expect(differing).toEqual([]);
});

/** The same arguments for a row that is not there. */
function missing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(missing);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, missing(part)]));
  return /^\d+$/.test(String(value)) ? MISSING_ID : MISSING_TEXT;
}

/** Root fields that are asked by a key for what the viewer sees some of, or nothing. */
function keyedRoots(): string[] {
  return Object.values(schema.getQueryType()!.getFields())
    .filter(({ name, type, args }) => {
      const node = nodeType(getNamedType(type).name);
      const rules = SERVICES.flatMap((service) => {
        const { rules } = subgraphs[service];
        return [rules.types.get(node), rules.fields.get(`Query.${name}`)].filter(
          (rule) => rule !== undefined,
        );
      });
      const keys = args.filter(isRequiredArgument).map((one) => getNamedType(one.type));
      const isKeyed = keys.some(
        (key) => key.name === 'ID' || key.name === 'String' || isInputObjectType(key),
      );
      return isKeyed && rules.some((rule) => rule.decide(EMPLOYEE) !== true);
    })
    .map(({ name }) => name);
}

test.each(keyedRoots())(
  'Query.%s answers the same for what is not theirs and what is not there',
  async (root) => {
    const field = schema.getQueryType()!.getFields()[root]!;
    const known: Readonly<Record<string, unknown>> = {
      ...samples.arguments,
      ...samples.fields[`Query.${root}`],
    };
    const required = field.args.filter(isRequiredArgument);
    const declared = required.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const passed = required.map(({ name }) => `${name}: $${name}`).join(', ');
    const there = Object.fromEntries(required.map(({ name }) => [name, known[name]]));
    const ask = async (variables: Record<string, unknown>) => {
      const { data, errors } = await gateway.ask(
        `query (${declared}) { it: ${root}(${passed}) { __typename } }`,
        variables,
        { viewer: VIEWERS.employee },
      );
      return { data, errors };
    };
    const answer = await ask(there);
    expect(answer).toEqual(await ask(missing(there) as Record<string, unknown>));
    expect(
      [answer.data.it].flat().filter((one) => one !== null && !one.__typename.endsWith('Connection')),
    ).toEqual([]);
  },
);

test.each(SERVICES)('references to rows of %s tell no more', async (name) => {
  const limits = limitsFrom(readVariables(databaseVariables, {}));
  const service = new SubgraphService(subgraphs[name], testDatabase(name), limits, pino({ level: 'silent' }));
  const { rules, schema: own } = subgraphs[name];
  const hidden = [...rules.types].filter(([, rule]) => rule.decide(EMPLOYEE) === undefined);
  const rows = hidden.flatMap(([type]) => {
    const root = `${type[0]!.toLowerCase()}${type.slice(1)}`;
    const field = own.getQueryType()?.getFields()[root];
    if (!field) return [];
    const known: Readonly<Record<string, unknown>> = {
      ...samples.arguments,
      ...samples.fields[`Query.${root}`],
    };
    const key = Object.fromEntries(
      field.args.filter(isRequiredArgument).map((one) => [one.name, known[one.name]]),
    );
    return [{ __typename: type, ...key }];
  });
  const ask = (representations: readonly object[]) =>
    service.execute(
      {
        query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
        variables: { of: representations },
      },
      { viewer: EMPLOYEE },
    );
  const gone = rows.map((row) => ({ ...(missing(row) as object), __typename: row.__typename }));
  try {
    const answer = await ask(rows);
    expect(answer).toEqual(await ask(gone));
    expect(answer).toMatchObject({ data: { _entities: rows.map(() => null) } });
  } finally {
    await service.close();
  }
});
