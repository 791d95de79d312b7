import { join } from 'node:path';
import type { System } from '../../subgraphs/runtime/system';
import { runCommand } from './commands';
import { InterruptedError } from './interruption';
import { readCommand, USAGE, UsageError } from './options';
import { Project } from './project';

/** `npm run service -- add|update|check|remove`: services of the graph for the tables of a database. */
async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 0 || argv.includes('--help')) {
    process.stdout.write(USAGE);
    return argv.length === 0 ? 2 : 0;
  }
  return runCommand(readCommand(argv, process.env), {
    project: new Project(join(__dirname, '..', '..')),
    // To remove one that does not load, nothing of it may be loaded.
    system: () => (require('../../subgraphs/system') as { readonly system: System }).system,
    out: (text) => process.stdout.write(text),
  });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    if (error instanceof UsageError)
      process.stderr.write('`npm run service -- --help` says how it is used.\n');
    process.exitCode =
      error instanceof InterruptedError ? error.exitCode : error instanceof UsageError ? 2 : 1;
  },
);
