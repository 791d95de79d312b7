import { baselineFile } from './baseline';
import type { Catalogue } from './catalogue';
import type { ModelTable, ServiceModel } from './model';
import { camel, wordsOf } from './naming';
import { commentOf, imports, literal } from './source-text';
import { readsFile } from './write-reads';
import { childrenField, type ResolverExports, resolversFile, Uses } from './write-resolvers';
import { schemaFile } from './write-schema';
import { tableFile } from './write-table';

/** The files of a service by their path in the project, not yet formatted. */
export function serviceFiles(model: ServiceModel, catalogue: Catalogue): Map<string, string> {
  const files = new Map<string, string>();
  const room = `subgraphs/${model.name}`;
  const exported = new Map<ModelTable, ResolverExports>();
  for (const table of model.tables) {
    files.set(`${room}/${table.folder}/table.ts`, tableFile(table));
    const reads = readsFile(model.name, table);
    if (/export const/.test(reads)) files.set(`${room}/${table.folder}/reads.ts`, reads);
    const { text, exports } = resolversFile(table);
    exported.set(table, exports);
    if (exports.type || exports.queries) files.set(`${room}/${table.folder}/resolvers.ts`, text);
  }
  files.set(`${room}/distribution.ts`, distributionFile(model));
  files.set(`${room}/index.ts`, indexFile(model, exported));
  files.set(`${room}/schema.graphql`, schemaFile(model));
  const links = linksFile(model);
  if (links) files.set(`${room}/links.ts`, links);
  files.set(`sql/${model.name}/010_baseline.sql`, baselineFile(model, catalogue));
  return files;
}

function distributionFile({ name, tables }: ServiceModel): string {
  const modules = tables.map(({ folder, variable }) => ({ folder, variable }));
  return `import { distributionOf, tablesOf } from '../../citus';
${modules.map(({ folder, variable }) => `import * as ${variable} from './${folder}/table';`).join('\n')}

/** Every table and view of the service. */
export const tables = tablesOf(${modules.map(({ variable }) => variable).join(', ')});

/** Where each of them lives on Citus. */
export const distribution = distributionOf(${literal.text(name)}, tables);
`;
}

function indexFile(model: ServiceModel, exported: ReadonlyMap<ModelTable, ResolverExports>): string {
  const entities = model.tables.filter(({ keyShape, isView }) => keyShape !== 'none' && !isView);
  const all = [...exported];
  const linked = model.links.filter(({ children }) => children.length > 0).map(({ entity }) => entity);
  const list = imports([
    ['../runtime/create-subgraph', ['createSubgraph']],
    ['./distribution', ['distribution']],
    ['./links', linked],
    ...entities.map(({ folder, variable }) => [`./${folder}/table`, [variable]] as const),
    ...all.map(
      ([{ folder }, { type, queries }]) =>
        [`./${folder}/resolvers`, [type, queries].filter((name) => name !== undefined)] as const,
    ),
  ]);
  const queries = all.flatMap(([, exports]) => (exports.queries ? [`...${exports.queries},`] : []));
  const types = all.flatMap(([, exports]) => (exports.type ? [`${exports.type},`] : []));
  return `${list}${commentOf(`${model.about[0]!.toUpperCase()}${model.about.slice(1)}.`)}
export const subgraph = createSubgraph({
  name: ${literal.text(model.name)},
  folder: __dirname,
  distribution,
  entities: {
    ${entities.map(({ type, variable }) => (type === variable ? `${type},` : `${type}: ${variable},`)).join('\n')}
  },
  resolvers: {
    Query: {
      ${queries.join('\n')}
    },
    ${[...types, ...linked.map((entity) => `${entity},`)].join('\n')}
  },
});
`;
}

/** What the service adds to entities of others. */
function linksFile({ links }: ServiceModel): string | undefined {
  const uses = new Uses();
  const parts = links
    .filter(({ children }) => children.length > 0)
    .map(({ entity, children }) => {
      uses.of('./generated', `type ${entity}Resolvers`);
      const fields = children.map((of) => childrenField(undefined, of, uses));
      return `${commentOf(`The part that ${entity} has here.`)}\nexport const ${entity}: ${entity}Resolvers = {\n${fields.join('\n')}\n};`;
    });
  return parts.length > 0 ? `${imports(uses.list)}${parts.join('\n\n')}\n` : undefined;
}

/** What a service is about where nobody says it: its name in words. */
export const aboutOf = (name: string): string => camel(wordsOf(name));
