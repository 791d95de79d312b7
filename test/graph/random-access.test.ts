import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { FIGURES } from '../../subgraphs/runtime/aggregates/names';
import { generateOperation } from '../executor/support/generate-operation';
import { Random } from '../executor/support/random';
import { SAMPLE_SCALARS } from '../executor/support/sample-scalars';
import { type Allowed, FIELDS, OPEN, ROWS } from '../support/access-oracle';
import { allows, type Person, peopleByChance } from '../support/access-people';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { sharedGateway } from '../support/shared-gateway';

/** Queries drawn by chance; 5,000 take some minutes. */
const QUERIES = Number(process.env.ACCESS_QUERIES ?? 250);
/** Viewers among whom each is asked by one. */
const VIEWERS = 20;
const AT_ONCE = 4;

let gateway: TestGateway;
let people: Person[];
beforeAll(async () => {
  gateway = await sharedGateway();
  people = await peopleByChance(VIEWERS);
});
afterAll(() => gateway?.stop());

/** The query with the type and the id of every object. */
function withIds(query: string): string {
  const info = new TypeInfo(schema);
  const field = (name: string, alias: string): FieldNode => ({
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    alias: { kind: Kind.NAME, value: alias },
  });
  const written = visit(
    parse(query),
    visitWithTypeInfo(info, {
      SelectionSet: (set): SelectionSetNode => {
        const type = info.getParentType();
        if (!isObjectType(type) || type === schema.getQueryType()) return set;
        const added = [field('__typename', 'zz_type')];
        if (type.getFields().id) added.push(field('id', 'zz_id'));
        return { ...set, selections: [...set.selections, ...added] };
      },
    }),
  );
  return print(written);
}

let compared = 0;

/** What an answer shows that the oracle does not allow. */
async function leaks(person: Person, query: string, data: any): Promise<string[]> {
  const document = parse(query);
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const found: string[] = [];
  const walk = async (type: GraphQLObjectType, object: any, selections: readonly SelectionNode[]) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) await walkField(type, object, selection);
      else {
        const of = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
        const condition = of.typeCondition?.name.value;
        if (condition === undefined || condition === type.name || !isObjectType(schema.getType(condition)))
          await walk(type, object, of.selectionSet.selections);
      }
    }
  };
  const walkField = async (
    type: GraphQLObjectType,
    object: any,
    { name, alias, selectionSet }: FieldNode,
  ) => {
    const value = object[alias?.value ?? name.value];
    const field = type.getFields()[name.value];
    if (value === undefined || value === null || !field) return;
    const path = `${type.name}.${name.value}`;
    const check = async (what: string, allowed: Allowed | undefined) => {
      if (!allowed) return;
      compared++;
      if (!(await allows(person, what, allowed, String(object.zz_id))))
        found.push(`${path} of ${object.zz_id}`);
    };
    if (!OPEN[type.name]?.includes(name.value)) await check(type.name, ROWS[type.name]);
    await check(path, FIELDS[path]);
    if (!selectionSet) return;
    for (const item of [value].flat(3)) {
      if (item === null) continue;
      const named = isCompositeType(getNamedType(field.type)) ? getNamedType(field.type) : undefined;
      const of = isObjectType(named) ? named : schema.getType(item.zz_type);
      if (isObjectType(of)) await walk(of, item, selectionSet.selections);
    }
  };
  await walk(
    schema.getQueryType()!,
    data,
    document.definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : [],
    ),
  );
  return found;
}

test(`${QUERIES} queries by chance show nobody what an oracle in SQL does not allow`, async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `"${1 + index * 3}"`);
  const random = new Random(Number(process.env.ACCESS_SEED ?? 1));
  const generator = {
    schema,
    conditions: 0.05,
    maximumDepth: 6,
    literal: ({ name }: { readonly name: string }) => {
      if (name === 'first') return String(random.between(1, 5));
      // Words that a search finds.
      return name === 'text'
        ? random.pick(['"polic"', '"audit"', '"risk"', '"income"', '"cash"'])
        : undefined;
    },
    // Figures are of no row: aggregates-access.test.ts compares them.
    without: new Set(['after', 'before', 'last', ...FIGURES]),
    scalars: {
      ...SAMPLE_SCALARS,
      ID: ids,
      String: ['"1010"', '"AAPL"', '"audit"'],
    },
  };
  const found: string[] = [];
  let answered = 0;
  for (let done = 0; done < QUERIES; done += AT_ONCE) {
    const asked = Array.from({ length: Math.min(AT_ONCE, QUERIES - done) }, () => {
      const { query, variables } = generateOperation(generator as never, random);
      return { query: withIds(query), variables, person: random.pick(people) };
    });
    await Promise.all(
      asked.map(async ({ query, variables, person }) => {
        const { data } = await gateway.ask(query, variables, { viewer: person.header });
        if (!data) return;
        answered++;
        for (const leak of await leaks(person, query, data))
          found.push(`${person.header}: ${leak}: ${query}`);
      }),
    );
  }
  if (process.env.ACCESS_QUERIES)
    process.stdout.write(`${answered} of ${QUERIES} answered, ${compared} values compared with the oracle\n`);
  expect(found.slice(0, 5)).toEqual([]);
  expect(compared).toBeGreaterThan(QUERIES / 4);
});
