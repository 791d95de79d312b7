import { baselineFile } from './baseline';
import type { Catalogue } from './catalogue';
import type { ModelTable, ServiceModel } from './model';
import { camel, capital, wordsOf } from './naming';
import { commentOf, imports, literal, Uses } from './source-text';
import { conditionsName } from './write-lists';
import { readsFile } from './write-reads';
import { childrenField, resolversFile } from './write-resolvers';
import { schemaFile } from './write-schema';
import { writeSideSql } from './write-side-sql';
import { tableFile } from './write-table';
import { eventsFile, writeSideFile } from './write-write-side';
import { writesFile } from './write-writes';

/** The files of a service by their path in the project, not yet formatted. */
export function serviceFiles(model: ServiceModel, catalogue: Catalogue): Map<string, string> {
  const files = new Map<string, string>();
  const room = `subgraphs/${model.name}`;
  const exported = new Map<ModelTable, string>();
  for (const table of model.tables) {
    files.set(`${room}/${table.folder}/table.ts`, tableFile(table));
    const reads = readsFile(model.name, table);
    if (/export const/.test(reads)) files.set(`${room}/${table.folder}/reads.ts`, reads);
    if (table.writes) files.set(`${room}/${table.folder}/writes.ts`, writesFile(model, table));
    const resolvers = resolversFile(table);
    if (!resolvers) continue;
    exported.set(table, resolvers.name);
    files.set(`${room}/${table.folder}/resolvers.ts`, resolvers.text);
  }
  files.set(`${room}/distribution.ts`, distributionFile(model));
  files.set(`${room}/index.ts`, indexFile(model, exported));
  files.set(`${room}/schema.graphql`, schemaFile(model));
  const enums = enumsFile(model);
  if (enums) files.set(`${room}/enums.ts`, enums);
  const links = linksFile(model);
  if (links) files.set(`${room}/links.ts`, links);
  if (hasWriteSide(model)) {
    files.set(`${room}/write-side.ts`, writeSideFile(model));
    files.set(`${room}/events.ts`, eventsFile(model));
    files.set(`sql/${model.name}/020_write_side.sql`, writeSideSql(model));
  }
  files.set(`sql/${model.name}/010_baseline.sql`, baselineFile(model, catalogue));
  return files;
}

/** Whether mutations write down and tell what they do. */
const hasWriteSide = ({ writes, tables }: ServiceModel): boolean =>
  writes?.side === true && tables.some((table) => table.writes);

function distributionFile(model: ServiceModel): string {
  const { name } = model;
  const modules = model.tables.map(({ folder, variable }) => ({ module: `${folder}/table`, variable }));
  if (hasWriteSide(model)) modules.push({ module: 'write-side', variable: 'writeSide' });
  return `import { distributionOf, tablesOf } from '../../citus';
${modules.map(({ module, variable }) => `import * as ${variable} from './${module}';`).join('\n')}

/** Every table and view of the service. */
export const tables = tablesOf(${modules.map(({ variable }) => variable).join(', ')});

/** Where each of them lives on Citus. */
export const distribution = distributionOf(${literal.text(name)}, tables);
`;
}

function indexFile(model: ServiceModel, exported: ReadonlyMap<ModelTable, string>): string {
  const entities = model.tables.filter(({ keyShape, isView }) => keyShape !== 'none' && !isView);
  const all = [...exported];
  const links = model.links.some(({ children }) => children.length > 0) ? ['links'] : [];
  const enums = renamedValues(model).length > 0 ? ['enums'] : [];
  const isTold = hasWriteSide(model);
  const chosen = model.tables.filter(({ conditions }) => conditions);
  const filtered = chosen.map((table) => `${table.type}: ${conditionsName(table)},`).join('\n');
  const list = imports([
    ['../runtime/create-subgraph', ['createSubgraph']],
    ['./distribution', ['distribution']],
    ['./enums', enums],
    ['./links', links],
    ...entities.map(({ folder, variable }) => [`./${folder}/table`, [variable]] as const),
    ...chosen.map((table) => [`./${table.folder}/reads`, [conditionsName(table)]] as const),
    ...all.map(([{ folder }, name]) => [`./${folder}/resolvers`, [name]] as const),
    ['./write-side', isTold ? [`${model.name}Writes`] : []],
  ]);
  const eventTypes = isTold ? "import * as eventTypes from './events';\n" : '';
  return `${eventTypes}${list}${commentOf(`${capital(model.about)}.`)}
export const subgraph = createSubgraph({
  name: ${literal.text(model.name)},
  folder: __dirname,
  distribution,${isTold ? `\n  events: eventTypes,\n  writes: ${model.name}Writes,` : ''}
  entities: {
    ${entities.map(({ type, variable }) => (type === variable ? `${type},` : `${type}: ${variable},`)).join('\n')}
  },${filtered && `\n  filtered: {\n${filtered}\n  },`}
  resolvers: [${[...all.map(([, name]) => name), ...enums, ...links].join(', ')}],
});
`;
}

/** The enums of which the database writes values otherwise than the graph. */
const renamedValues = ({ enums }: ServiceModel) =>
  enums
    .map(({ type, values }) => ({ type, others: values.filter(({ name, value }) => name !== value) }))
    .filter(({ others }) => others.length > 0);

/** What the database calls values that cannot be names in the graph. */
function enumsFile(model: ServiceModel): string | undefined {
  const types = renamedValues(model).map(
    ({ type, others }) =>
      `${type}: {\n${others.map(({ name, value }) => `${name}: ${literal.text(value)},`).join('\n')}\n},`,
  );
  if (types.length === 0) return undefined;
  return `${commentOf('What the database has for values that cannot be names in the graph.')}\nexport const enums = {\n${types.join('\n')}\n};\n`;
}

/** What the service adds to entities of others. */
function linksFile({ links }: ServiceModel): string | undefined {
  const uses = new Uses();
  const parts = links
    .filter(({ children }) => children.length > 0)
    .map(({ entity, children }) => {
      const fields = children.map((of) => childrenField(undefined, of, uses));
      return `${entity}: {\n${fields.join('\n')}\n},`;
    });
  if (parts.length === 0) return undefined;
  const type = uses.of('./generated', 'type Resolvers');
  const declared = `export const links: ${type} = {\n${parts.join('\n')}\n};`;
  return `${imports(uses.list)}${commentOf('The part that entities of other services have here.')}\n${declared}\n`;
}

/** What a service is about where nobody says it: its name in words. */
export const aboutOf = (name: string): string => camel(wordsOf(name));
