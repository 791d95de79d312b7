import { type GraphQLSchema, isObjectType } from 'graphql';
import { pino } from 'pino';
import { databaseVariables, readVariables } from '../../platform/config';
import { ALL_ROLES, type Role } from '../../subgraphs/runtime/auth/roles';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { testDatabase } from '../support/databases';
import { everyField, type FieldOperation, operationFor } from '../support/every-field';
import { sampleArguments } from '../support/sample-arguments';
import type { Samples } from '../support/samples';
import { sharedGateway } from '../support/shared-gateway';
import { subgraphs } from '../support/subgraphs';

/** An employee who manages nobody and owns nothing, and one whom others report to. */
const EMPLOYEE = '300';
const MANAGER = '2';

/** Every kind of viewer, in the form of the development header; null is nobody. */
const VIEWERS: readonly (readonly [string, string | null])[] = [
  ['anonymous', null],
  ['employee', EMPLOYEE],
  ['manager', MANAGER],
  ...ALL_ROLES.map((role) => [role, `${EMPLOYEE}; ${role}`] as const),
  ['service', 'service:1'],
];

let gateway: TestGateway;
let samples: Samples;
beforeAll(async () => {
  gateway = await sharedGateway();
  samples = await sampleArguments();
});
afterAll(() => gateway?.stop());

/** Whether the rules let a viewer see the field of some row, of none, or of those that are theirs (undefined). */
function decided(path: string, viewer: string | null): boolean | undefined {
  const [type, field] = path.split('.') as [string, string];
  const answers = SERVICES.flatMap((service) => {
    const { rules, schema: own } = subgraphs[service];
    const declared = own.getType(type);
    if (!isObjectType(declared) || !declared.getFields()[field]) return [];
    const of = [rules.fields.get(path), rules.types.get(type)].filter((rule) => rule !== undefined);
    const decisions = of.map((rule) => rule.decide(viewerOf(viewer)));
    return [decisions.includes(false) ? false : decisions.includes(undefined) ? undefined : true];
  });
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : (answers[0] ?? true);
}

function viewerOf(person: string | null): Viewer | null {
  if (person === null) return null;
  const [who = '', role] = person.split('; ');
  const isService = who.startsWith('service');
  return {
    kind: isService ? 'service' : 'person',
    employeeId: isService ? '-1' : who,
    departmentId: null,
    headOf: null,
    roles: role ? [role as Role] : [],
  };
}

/** Rules do not depend on how many rows there are. */
const FEW = { root: 2, nested: 1 };
/** Fields of one operation, each of which has an alias: less than the gateway takes. */
const TOGETHER = 250;

interface Asked {
  readonly query: string;
  readonly parts: readonly FieldOperation[];
}

const known = new Map<GraphQLSchema, readonly Asked[]>();

/**
 * Operations that begin with each root field once and come by every field at least once, the same for every viewer: to
 * find and to plan them takes longer than to answer them.
 */
function operations(of: GraphQLSchema): readonly Asked[] {
  const found = known.get(of);
  if (found) return found;
  const seen = new Set<string>();
  const parts = Object.keys(of.getQueryType()!.getFields())
    .filter((root) => !root.startsWith('_'))
    .map((root) => {
      const part = operationFor(of, root, (path, isNear) => isNear || !seen.has(path), samples, false, FEW);
      for (const path of part.paths) seen.add(path);
      return part;
    });
  const groups: FieldOperation[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (size + part.paths.size > TOGETHER) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(part);
    size += part.paths.size;
  }
  const asked = groups.map((some) => ({
    query: `{ ${some.map(({ selection }) => selection).join(' ')} }`,
    parts: some,
  }));
  known.set(of, asked);
  return asked;
}

type Told = { data?: any; errors?: readonly any[] };

/** What an answer shows that the rules keep from the viewer, and what it keeps from the viewer that the rules show. */
function faults(person: string | null, { data, errors = [] }: Told, { parts }: Asked): string[] {
  const found: string[] = [];
  if (data)
    for (const { visit } of parts)
      visit(data, (path, filled) => {
        if (filled && decided(path, person) === false) found.push(`${path} is shown`);
      });
  for (const { path = [], extensions, message } of errors) {
    const alias = path.findLast((part: unknown) => typeof part === 'string') as string | undefined;
    const field = alias?.replace('_', '.') ?? '';
    if (extensions?.code === 'FORBIDDEN' && decided(field, person) !== true) continue;
    if (extensions?.code === 'UNAUTHENTICATED' && person === null) continue;
    found.push(`${field}: ${extensions?.code} ${message}`);
  }
  return found;
}

test('the operations come by every field of the graph', () => {
  const paths = new Set(operations(schema).flatMap(({ parts }) => parts.flatMap((part) => [...part.paths])));
  expect(everyField(schema).filter((path) => !paths.has(path))).toEqual([]);
});

test.each(VIEWERS)('%s sees through the gateway what the rules say', async (_, person) => {
  // One after the other: all at once are more than the gateway takes on.
  const found: string[][] = [];
  for (const asked of operations(schema))
    found.push(faults(person, await gateway.ask(asked.query, {}, { viewer: person }), asked));
  expect([...new Set(found.flat())]).toEqual([]);
});

describe.each(SERVICES)('straight at %s', (name: ServiceName) => {
  let service: SubgraphService;
  beforeAll(async () => {
    const limits = limitsFrom(readVariables(databaseVariables, {}));
    service = new SubgraphService(subgraphs[name], testDatabase(name), limits, pino({ level: 'silent' }));
  });
  afterAll(() => service?.close());

  test.each(VIEWERS)('%s sees what the rules say', async (_, person) => {
    const found: string[] = [];
    for (const asked of operations(subgraphs[name].schema)) {
      const answer = await service.execute({ query: asked.query }, { viewer: viewerOf(person) });
      found.push(...faults(person, answer as Told, asked));
    }
    expect([...new Set(found)]).toEqual([]);
  });

  test('nobody does anything', async () => {
    for (const field of Object.values(subgraphs[name].schema.getMutationType()!.getFields())) {
      const rule = subgraphs[name].rules.fields.get(`Mutation.${field.name}`)!;
      expect([field.name, rule.decide(null)]).toEqual([field.name, false]);
    }
  });
});
