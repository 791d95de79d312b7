import { ConfigError, databaseVariables, readVariables } from '../platform/config';
import { type Command, EXIT, helpOf, readArguments } from './cli/command';
import { codeOf } from './cli/services';
import { commands } from './commands';

/** Runs the command that the arguments name, and prints what comes of it. Resolves to the exit code. */
async function main([name, ...argv]: readonly string[], signal: AbortSignal): Promise<number> {
  if (name === '--help' || name === 'help') {
    process.stdout.write(overview());
    return EXIT.done;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    process.stderr.write(name === undefined ? overview() : `There is no command "${name}".\n\n${overview()}`);
    return EXIT.usage;
  }
  const { values, positionals } = readArguments(command, argv);
  if (values.help) {
    process.stdout.write(helpOf(command));
    return EXIT.done;
  }
  const variables = readVariables(databaseVariables, process.env);
  const progress = (message: string) => process.stderr.write(`${message}\n`);
  const { code, data, text } = await command.run({ positionals, values, variables, signal, progress });
  if (values.json) process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  else if (text) process.stdout.write(`${text}\n`);
  return code ?? EXIT.done;
}

function overview(): string {
  const width = Math.max(...commands.map((command) => label(command).length));
  const lines = commands.map((command) => `  ${label(command).padEnd(width)}  ${command.summary}`);
  return `npm run cluster -- <command> [service ..] [options]

Works on the databases that the *_DATABASE_URL variables name; without services, on all five.

${lines.join('\n')}

<command> --help says more. Results go to stdout (--json: as JSON), progress and errors to stderr.
Exit codes: 0 done, 1 failed, 2 wrong usage or not applicable, 3 what was looked at is not in order.
`;
}

const label = ({ name, usage }: Command) => `${name} ${usage}`;

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => stopping.abort(new Error(`stopped by ${name}`)));

main(process.argv.slice(2), stopping.signal).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    if (error instanceof ConfigError) process.stderr.write('--help says how it is used.\n');
    process.exitCode = codeOf(error);
  },
);
