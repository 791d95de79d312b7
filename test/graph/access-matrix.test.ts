import { type GraphQLSchema, isObjectType } from 'graphql';
import { pino } from 'pino';
import { databaseVariables, readVariables } from '../../platform/config';
import type { Role } from '../../subgraphs/runtime/auth/roles';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { testDatabase } from '../support/databases';
import { operationFor } from '../support/every-field';
import { sampleArguments } from '../support/sample-arguments';
import type { Samples } from '../support/samples';
import { sharedGateway } from '../support/shared-gateway';
import { subgraphs } from '../support/subgraphs';

/** An employee who manages nobody and owns nothing. */
const EMPLOYEE = '300';

const as = (role: Role) => `${EMPLOYEE}; ${role}`;

/** Who asks through the gateway and who straight at each subgraph, in the form of the development header. */
const AT_GATEWAY: readonly string[] = [EMPLOYEE, as('controller'), as('auditor'), 'service:1'];
const AT_SUBGRAPHS: readonly (string | null)[] = [null, EMPLOYEE, as('hr'), as('risk_officer'), as('trader')];

let gateway: TestGateway;
let samples: Samples;
beforeAll(async () => {
  gateway = await sharedGateway();
  samples = await sampleArguments();
});
afterAll(() => gateway?.stop());

/** Whether the rules let a viewer see the field of some row, of none, or of those that are theirs (undefined). */
function decided(path: string, viewer: Parameters<typeof viewerOf>[0]): boolean | undefined {
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

function viewerOf(person: string | null) {
  if (person === null) return null;
  const [who = '', role] = person.split('; ');
  const isService = who.startsWith('service');
  const roles = role ? [role as Role] : [];
  const employeeId = isService ? '-1' : who;
  return {
    kind: isService ? 'service' : 'person',
    employeeId,
    departmentId: null,
    headOf: null,
    roles,
  } as const;
}

/** Rules do not depend on how many rows there are. */
const FEW = { root: 4, nested: 2 };

/** What an operation goes out of its way for: fields with rules of their own. */
const isRuled = (path: string, isNear: boolean) => isNear || ruled.has(path);

const operations = new Map<string, ReturnType<typeof operationFor>>();

/** The operation of a root field, the same for everybody: it takes longer to find than to answer. */
function operation(of: GraphQLSchema, root: string): ReturnType<typeof operationFor> {
  const key = `${of === schema} ${root}`;
  const known = operations.get(key);
  if (known) return known;
  const found = operationFor(of, root, isRuled, samples, false, FEW);
  operations.set(key, found);
  return found;
}

/** Fields with rules of their own. */
const ruled = new Set(SERVICES.flatMap((service) => [...subgraphs[service].rules.fields.keys()]));

type Told = { data?: any; errors?: readonly any[] };

/** What an answer shows that the rules keep from the viewer, and what it keeps from the viewer that the rules show. */
function faults(
  person: string | null,
  { data, errors = [] }: Told,
  visit: ReturnType<typeof operationFor>['visit'],
): string[] {
  const found: string[] = [];
  if (data)
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

test.each(AT_GATEWAY)(
  '%s sees through the gateway what the rules say, and is refused nothing else',
  async (person) => {
    const roots = Object.keys(schema.getQueryType()!.getFields());
    const found = await Promise.all(
      roots.map(async (root) => {
        const { query, visit } = operation(schema, root);
        return faults(person, await gateway.ask(query, {}, { viewer: person }), visit);
      }),
    );
    expect([...new Set(found.flat())]).toEqual([]);
  },
);

describe.each(SERVICES)('straight at %s', (name: ServiceName) => {
  let service: SubgraphService;
  beforeAll(async () => {
    const limits = limitsFrom(readVariables(databaseVariables, {}));
    service = new SubgraphService(subgraphs[name], testDatabase(name), limits, pino({ level: 'silent' }));
  });
  afterAll(() => service?.close());

  test.each(AT_SUBGRAPHS)('%s sees what the rules say', async (person) => {
    const own = subgraphs[name].schema;
    const roots = Object.keys(own.getQueryType()!.getFields()).filter((root) => !root.startsWith('_'));
    const found: string[] = [];
    for (const root of roots) {
      const { query, visit } = operation(own, root);
      found.push(
        ...faults(person, (await service.execute({ query }, { viewer: viewerOf(person) })) as Told, visit),
      );
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
