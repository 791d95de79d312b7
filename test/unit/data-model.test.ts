import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import { type Catalogue, readCatalogue, relationRows } from '../support/data-model';
import { ownerDatabase } from '../support/databases';
import { diagramProblems } from '../support/er-diagram';
import { subgraphs } from '../support/subgraphs';

const file = join(__dirname, '..', '..', 'docs', 'data-model.md');
const catalogues = new Map<ServiceName, Catalogue>();

beforeAll(async () => {
  for (const service of SERVICES)
    catalogues.set(service, await readCatalogue(ownerDatabase(service), service));
});

/** The part of the document that begins with a comment of that name and ends with the next `<!-- end -->`. */
function part(name: string): string {
  const found = new RegExp(`<!-- ${name} -->\\n([^]*?)\\n<!-- end -->`).exec(readFileSync(file, 'utf8'));
  if (!found) throw new Error(`docs/data-model.md has no part between <!-- ${name} --> and <!-- end -->`);
  return found[1]!;
}

function writePart(name: string, content: string): void {
  const old = `<!-- ${name} -->\n${part(name)}\n`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(old, () => `<!-- ${name} -->\n${content}\n`),
  );
}

test.each(SERVICES)(
  'the data model lists every table and view of %s as the database describes it (UPDATE_DATA_MODEL=1 writes it)',
  (service) => {
    const rows = relationRows(subgraphs[service].distribution, catalogues.get(service)!);
    if (process.env.UPDATE_DATA_MODEL === '1') writePart(`relations of ${service}`, rows);
    expect(part(`relations of ${service}`)).toBe(rows);
  },
);

test.each(SERVICES)('the diagram of %s shows tables, keys and relations that exist', (service) => {
  const diagram = part(`diagram of ${service}`);
  expect(diagramProblems(diagram, subgraphs[service].distribution, catalogues.get(service)!)).toEqual([]);
});
