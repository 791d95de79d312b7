import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findBreakingChanges } from 'graphql';
import { variablesTable } from '../platform/config';
import { system } from '../subgraphs/system';
import { accessPage } from './composing/access-page';
import { errorsPage } from './composing/errors-page';
import { eventsPage } from './composing/events-page';
import { withLists } from './composing/filters-table';
import { resolverTypes } from './composing/resolver-types';
import { withRoles } from './composing/roles-table';
import { composeSupergraph } from './composing/supergraph';
import { gatewayVariables, gatewayVariablesOf } from './config';
import { clientSchema, SUPERGRAPH_FILE } from './supergraph';

/**
 * `npm run compose`: writes everything that follows from the subgraphs: their resolver types, the supergraph, who
 * may see and do what, what lists are filtered by, the events, the errors, the tables of roles and of variables. With `--check` nothing is written, and it fails when one of them is not current.
 * A change that breaks clients fails unless `--breaking` says that it is meant.
 */
async function main(flags: readonly string[]): Promise<number> {
  const check = flags.includes('--check');
  const root = join(__dirname, '..');
  const outdated: string[] = [];
  const write = (file: string, content: string) => {
    if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
    outdated.push(relative(root, file));
    if (!check) writeFileSync(file, content);
  };
  for (const { name, subgraph } of system.services) {
    const folder = join(root, 'subgraphs', name);
    write(join(folder, 'generated.ts'), await resolverTypes(subgraph, folder));
  }
  const { supergraphSdl, hints } = composeSupergraph(system.services);
  for (const hint of hints) console.warn(`hint: ${hint}`);
  const breaking = breakingChanges(supergraphSdl);
  for (const change of breaking) console.error(`breaking: ${change}`);
  if (breaking.length > 0 && !flags.includes('--breaking')) {
    console.error('These changes break clients. If they are meant, run `npm run compose -- --breaking`.');
    return 1;
  }
  write(SUPERGRAPH_FILE, supergraphSdl);
  write(join(root, 'docs', 'configuration.md'), configurationPage());
  write(join(root, 'docs', 'access-rules.md'), accessPage(system.services.map(({ subgraph }) => subgraph)));
  write(join(root, 'docs', 'events.md'), eventsPage(system.services));
  const filters = join(root, 'docs', 'filters.md');
  write(filters, withLists(readFileSync(filters, 'utf8')));
  write(join(root, 'docs', 'errors.md'), errorsPage(system.services, root));
  const access = join(root, 'docs', 'access.md');
  write(access, withRoles(readFileSync(access, 'utf8')));
  for (const file of outdated) console.log(`${check ? 'not current' : 'written'}: ${file}`);
  if (check && outdated.length > 0) console.error('Run `npm run compose` and commit what it writes.');
  return check && outdated.length > 0 ? 1 : 0;
}

/** What clients of the committed supergraph would lose. */
function breakingChanges(supergraphSdl: string): string[] {
  if (!existsSync(SUPERGRAPH_FILE)) return [];
  const before = clientSchema(readFileSync(SUPERGRAPH_FILE, 'utf8'));
  return findBreakingChanges(before, clientSchema(supergraphSdl)).map(({ description }) => description);
}

function configurationPage(): string {
  return `# Configuration

Everything is read once from the environment, checked, and refused with a message when it cannot be used. An empty
variable counts as unset. A subgraph that is started alone reads those of them that concern it.

${variablesTable({ ...gatewayVariables, ...gatewayVariablesOf(system.services) })}
`;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
