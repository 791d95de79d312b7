import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ConfigError, type DatabaseVariables } from '../../platform/config';
import { there } from '../../platform/there';
import type { Service, System } from '../../subgraphs/runtime/system';

/** How a run of the CLI ends. */
export const EXIT = {
  done: 0,
  /** Something could not be done; what the command says about it stands on stderr. */
  failed: 1,
  /** The command was not understood, a variable is missing, or the command does not apply to that database. */
  usage: 2,
  /** What was looked at is not in order: a node is down, contents differ, rows were rejected. */
  notInOrder: 3,
} as const;

/** An option of a command. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly default?: string;
  /** What stands for the value in the help: `n`, `folder`. */
  readonly value?: string;
  readonly description: string;
}

/** What a command was called with. */
export interface Invocation {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** The services that there are. */
  readonly system: System;
  readonly variables: DatabaseVariables;
  /** Aborted when the process is told to stop. */
  readonly signal: AbortSignal;
  /** Tells what goes on; not part of the result. */
  progress(message: string): void;
  /** Writes a line of a result that has no end of its own. */
  line(text: string): void;
}

/** What a command has found or done. */
export interface Outcome {
  /** 0 unless given. */
  readonly code?: number;
  /** Printed by `--json`. */
  readonly data: unknown;
  /** Printed without. */
  readonly text: string;
}

/** One command of the CLI. */
export interface Command {
  readonly name: string;
  /** What follows the name: `<folder> [service ..]`. */
  readonly usage: string;
  readonly summary: string;
  /** The rest of what `--help` says. */
  readonly details?: string;
  readonly options?: Readonly<Record<string, OptionSpec>>;
  run(invocation: Invocation): Promise<Outcome>;
}

const COMMON: Readonly<Record<string, OptionSpec>> = {
  json: { type: 'boolean', description: 'print the result as JSON' },
  help: { type: 'boolean', description: 'print this' },
};

/** The arguments of a command. Throws ConfigError for an option that it does not have. */
export function readArguments(command: Command, argv: readonly string[]) {
  return argumentsOf({ ...command.options, ...COMMON }, argv);
}

/** What a command line gives of some options, and beside them. Throws ConfigError for any other. */
export function argumentsOf(
  specs: Readonly<Record<string, Pick<OptionSpec, 'type' | 'default'>>>,
  argv: readonly string[],
) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, default: fallback }]) => [
      name,
      { type, ...(fallback !== undefined && { default: fallback }) },
    ]),
  ) as NonNullable<ParseArgsConfig['options']>;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
    return { values: values as Invocation['values'], positionals };
  } catch (error) {
    throw new ConfigError((error as Error).message, { cause: error });
  }
}

/** What `--help` says of a command. */
export function helpOf({ name, usage, summary, details, options }: Command): string {
  const rows = Object.entries({ ...options, ...COMMON }).map(
    ([option, { value, default: fallback, description }]) => [
      `--${option}${value ? ` <${value}>` : ''}`,
      `${description}${fallback !== undefined ? ` (${fallback})` : ''}`,
    ],
  );
  const width = Math.max(...rows.map(([option]) => there(option).length));
  const lines = rows.map(([option, description]) => `  ${there(option).padEnd(width)}  ${description}`);
  const head = `npm run cluster -- ${[name, usage].filter(Boolean).join(' ')} [options]`;
  return [head, '', `${summary}.`, ...(details ? ['', details.trim()] : []), '', ...lines, ''].join('\n');
}

/** The services that the arguments name; all where they name none. Throws ConfigError for a name that is none. */
export function servicesFrom({ services }: System, named: readonly string[]): readonly Service[] {
  const found = [...new Set(named)].map((name) => {
    const service = services.find((one) => one.name === name);
    if (service) return service;
    throw new ConfigError(`There is no service "${name}": ${services.map((one) => one.name).join(', ')}.`);
  });
  return found.length > 0 ? found : services;
}

/** An option's whole number. Throws ConfigError when it is none, or too small. */
export function wholeNumber({ values }: Invocation, option: string, minimum: number): number {
  const value = Number(values[option]);
  if (!Number.isInteger(value) || value < minimum)
    throw new ConfigError(`--${option} takes a whole number from ${minimum}.`);
  return value;
}
