import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { pino } from 'pino';
import { databaseVariables, readVariables } from '../../platform/config';
import { PARENT, type Rule } from '../../subgraphs/runtime/access/rule';
import { FIGURES, nodeOfFigures } from '../../subgraphs/runtime/aggregates/names';
import type { Role } from '../../subgraphs/runtime/auth/roles';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';
import { nodeType } from '../../subgraphs/runtime/connections';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { lacksFigure, schema } from '../support/client-schema';
import { testDatabase } from '../support/databases';
import { everyField, type FieldOperation, operationFor } from '../support/every-field';
import { sampleArguments } from '../support/sample-arguments';
import type { Samples } from '../support/samples';
import { sharedGateway } from '../support/shared-gateway';
import { subgraphs } from '../support/subgraphs';

/** An employee who manages nobody and owns nothing, and one whom others report to. */
const EMPLOYEE = '300';
const MANAGER = '2';

/** Kinds of viewers, in the form of the development header; null is nobody. */
const VIEWERS: readonly (readonly [string, string | null])[] = [
  ['anonymous', null],
  ['employee', EMPLOYEE],
  ['manager', MANAGER],
  ...(['hr', 'controller', 'risk_officer', 'trader', 'auditor'] satisfies Role[]).map(
    (role) => [role, `${EMPLOYEE}; ${role}`] as const,
  ),
  ['service', 'service:1'],
];

const FILE = join(__dirname, 'access-matrix.txt');

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
    const declared = subgraphs[service].schema.getType(type);
    return isObjectType(declared) && declared.getFields()[field] ? [decidedBy(service, path, viewer)] : [];
  });
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : (answers[0] ?? true);
}

/** The same of the rules of one service. */
function decidedBy(service: ServiceName, path: string, viewer: string | null): boolean | undefined {
  const [type, field] = path.split('.') as [string, string];
  const { rules } = subgraphs[service];
  const figured = nodeOfFigures(type);
  // What is added up is for those who see it of every row.
  if (figured) {
    const rule = rules.fields.get(`${figured}.${field}`);
    return rule === undefined || rule.decide(viewerOf(viewer)) === true;
  }
  // Of a list of which somebody sees nothing they count nothing.
  if (FIGURES.has(field) && type !== nodeType(type)) {
    const rows = rules.types.get(nodeType(type));
    return rows === undefined || rows.decide(viewerOf(viewer)) || undefined;
  }
  const of = [rules.fields.get(path), rules.types.get(type)].filter((rule) => rule !== undefined);
  const decisions = of.map((rule) => rule.decide(viewerOf(viewer)));
  return decisions.includes(false) ? false : decisions.includes(undefined) ? undefined : true;
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

/**
 * Every field of every type, every query and mutation with a letter for each viewer: (A)ll of it, (o)wn or some, nothing
 * (-), or by whoever sees what it belongs to (p). What only wraps others has the letters of those.
 */
function matrix(): string {
  const lines = SERVICES.flatMap((service) => {
    const { rules, schema: own } = subgraphs[service];
    return Object.values(own.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(({ name }) => name === 'Query' || name === 'Mutation' || rules.types.has(name))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter(({ name }) => !name.startsWith('_'))
          .map((field) => {
            const path = `${type.name}.${field.name}`;
            const ofRows = type.name === 'Query' ? nodeType(getNamedType(field.type).name) : type.name;
            const both = [rules.fields.get(path), rules.types.get(ofRows)];
            const ruling = both.filter((rule) => rule !== undefined && !rule.to.includes(PARENT)) as Rule[];
            const letters = VIEWERS.map(([, person]) => letterOf(ruling, viewerOf(person)));
            return `${letters.join(' ')}  ${service} ${path}`;
          })
          .sort(byPath),
      );
  });
  const names = VIEWERS.map(([name], column) => `${'| '.repeat(column)}${name}`);
  return `${names.join('\n')}\n\n${lines.join('\n')}\n`;
}

const byPath = (one: string, other: string) => (one.slice(LETTERS) < other.slice(LETTERS) ? -1 : 1);
const LETTERS = VIEWERS.length * 2;

function letterOf(rules: readonly Rule[], viewer: Viewer | null): string {
  if (rules.length === 0) return 'p';
  const decisions = rules.map((rule) => rule.decide(viewer));
  if (decisions.includes(false)) return '-';
  return decisions.includes(undefined) ? 'o' : 'A';
}

test('who sees and does what is as it was reviewed; UPDATE_ACCESS_MATRIX=1 writes it anew', () => {
  if (process.env.UPDATE_ACCESS_MATRIX) writeFileSync(FILE, matrix());
  expect(matrix()).toBe(readFileSync(FILE, 'utf8'));
});

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
    if (lacksFigure(field, extensions?.code)) continue;
    found.push(`${field}: ${extensions?.code} ${message}`);
  }
  return found;
}

test('the operations come by every field of the graph', () => {
  const paths = new Set(operations(schema).flatMap(({ parts }) => parts.flatMap((part) => [...part.paths])));
  expect(everyField(schema).filter((path) => !paths.has(path))).toEqual([]);
});

test.each(VIEWERS)('%s sees through the gateway what the rules say', async (_, person) => {
  const found = await Promise.all(
    operations(schema).map(async (asked) =>
      faults(person, await gateway.ask(asked.query, {}, { viewer: person }), asked),
    ),
  );
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
    const found = await Promise.all(
      operations(subgraphs[name].schema).map(async (asked) => {
        const answer = await service.execute({ query: asked.query }, { viewer: viewerOf(person) });
        return faults(person, answer as Told, asked);
      }),
    );
    expect([...new Set(found.flat())]).toEqual([]);
  });

  test('nobody does anything', async () => {
    for (const field of Object.values(subgraphs[name].schema.getMutationType()!.getFields())) {
      const rule = subgraphs[name].rules.fields.get(`Mutation.${field.name}`)!;
      expect([field.name, rule.decide(null)]).toEqual([field.name, false]);
    }
  });
});
