import { ConfigError, databaseVariables, readVariables } from '../../platform/config';
import { databaseUrls, databaseUrlVariables, variableOf } from '../../platform/services';
import type { System } from '../../subgraphs/runtime/system';
import { commands } from '../commands';
import { runningEmbedded } from '../embedded/running';
import { type Command, EXIT, helpOf, readArguments } from './command';
import { codeOf } from './services';

/** What a run of the CLI reads and writes apart from databases and files. */
export interface Surroundings {
  /** The services that there are. */
  readonly system: System;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when it is told to stop. */
  readonly signal: AbortSignal;
  /** Takes results. */
  out(text: string): void;
  /** Takes progress and errors. */
  err(text: string): void;
}

/** Runs the command that the arguments name, and tells what comes of it. Resolves to the exit code; never rejects. */
export async function runCli(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await run(argv, surroundings);
  } catch (error) {
    surroundings.err(`${error instanceof Error ? error.message : error}\n`);
    if (error instanceof ConfigError) surroundings.err('--help says how it is used.\n');
    return codeOf(error);
  }
}

async function run(
  [name, ...argv]: readonly string[],
  { system, environment, signal, out, err }: Surroundings,
): Promise<number> {
  if (name === '--help' || name === 'help') {
    out(overview());
    return EXIT.done;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    err(name === undefined ? overview() : `There is no command "${name}".\n\n${overview()}`);
    return EXIT.usage;
  }
  const { values, positionals } = readArguments(command, argv);
  if (values.help) {
    out(helpOf(command));
    return EXIT.done;
  }
  const given = readVariables(databaseVariables, environment, databaseUrlVariables(system.services));
  const progress = (message: string) => err(`${message}\n`);
  const embedded = isEmpty(databaseUrls(system.services, given))
    ? runningEmbedded(given.DATA_DIR)
    : undefined;
  const variables = embedded ? { ...given, ...urlVariables(system, embedded) } : given;
  const { code, data, text } = await command.run({
    positionals,
    values,
    system,
    variables,
    signal,
    progress,
    line: (text) => out(`${text}\n`),
  });
  if (values.json) out(`${JSON.stringify(data, null, 2)}\n`);
  else if (text) out(`${text}\n`);
  return code ?? EXIT.done;
}

const isEmpty = (object: object) => Object.keys(object).length === 0;

/** The variables that name the databases of the embedded server. */
function urlVariables({ services }: System, urlOf: (database: string) => string): Record<string, string> {
  return Object.fromEntries(services.map(({ name }) => [variableOf(name, 'DATABASE_URL'), urlOf(name)]));
}

function overview(): string {
  const width = Math.max(...commands.map((command) => label(command).length));
  const lines = commands.map((command) => `  ${label(command).padEnd(width)}  ${command.summary}`);
  return `npm run cluster -- <command> [service ..] [options]

Works on the databases that the *_DATABASE_URL variables name, or, where none is set, on those of the \`npm start\` that runs
over DATA_DIR; without services, on all.

${lines.join('\n')}

<command> --help says more. Results go to stdout (--json: as JSON), progress and errors to stderr.
Exit codes: 0 done, 1 failed, 2 wrong usage or not applicable, 3 what was looked at is not in order.
`;
}

const label = ({ name, usage }: Command) => `${name} ${usage}`;
