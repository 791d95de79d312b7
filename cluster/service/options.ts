import { ConfigError } from '../../platform/config';
import { ALL_ROLES } from '../../subgraphs/runtime/auth/roles';
import { argumentsOf } from '../cli/command';
import type { ServiceOptions } from './build-model';
import type { Selection } from './read-catalogue';

/** What a service was written with: kept beside it, so that it can be written anew. */
export interface Written extends ServiceOptions, Selection {
  readonly name: string;
}

export interface Command {
  readonly verb: 'add' | 'update' | 'check' | 'remove';
  readonly name: string;
  /** URL of the database; undefined where it is the variable's. */
  readonly from: string | undefined;
  readonly force: boolean;
  /** What `add` was told; of the others it stands in `service.json`. */
  readonly written: Written;
}

export const USAGE = `npm run service -- <command> <name>

  add <name> --from postgresql://..   writes a service of the graph for the tables of a database
    --schemas a,b       only these schemas
    --tables a,b        only these tables and views, by name or schema.name
    --about "sales"     what the service is about
    --access staff      who may see its types: roles, staff (whoever works here), anyone
    --fan-out a,b       tables and views of which lists may ask every shard
    --link employee_id=Employee,..   columns that name an entity of another service
    --writes            mutations too: create, update and delete for each table that has a key
    --write-side        and tables for idempotency keys, events and the audit trail, which they write
    --write-access hr   who may do them; those who may see, but staff where that is anyone
  update <name> [--from ..]   after the database has changed: writes anew what was not edited; with --writes,
                              --write-side or --write-access adds these
  check <name> [--from ..]    tells how the database and the declarations differ; exit code 1 where they do
  remove <name> [--force]     takes the service out of the graph; --force also where its files were edited

Without --from it is the database of <NAME>_DATABASE_URL.
`;

/** A call that cannot be understood; the message says what is wrong with it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const VERBS = ['add', 'update', 'check', 'remove'] as const;

/** Reads the arguments of a command line. Throws UsageError. */
export function readCommand(argv: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const { values, positionals } = parse(argv);
  const [verb, name, ...others] = positionals;
  if (!VERBS.some((known) => known === verb)) throw new UsageError(`There is no command "${verb ?? ''}".`);
  if (!name || others.length > 0) throw new UsageError('Name one service.');
  if (!/^[a-z][a-z0-9]*$/.test(name) || RESERVED.has(name))
    throw new UsageError(
      `"${name}" cannot be the name of a service: small letters and digits, beginning with a letter.`,
    );
  const from = values.from ?? environment[`${name.toUpperCase()}_DATABASE_URL`];
  if (verb !== 'remove' && !from)
    throw new UsageError(`Say which database by --from, or by ${name.toUpperCase()}_DATABASE_URL.`);
  if (from && !/^postgres(ql)?:\/\/\S+$/.test(from))
    throw new UsageError('A database is named as postgresql://user:password@host:port/database.');
  const access = listOf(values.access ?? 'staff');
  checkRoles('--access', access, ['staff', 'anyone', ...ALL_ROLES]);
  const writeAccess = listOf(values['write-access']);
  checkRoles('--write-access', writeAccess, ['staff', ...ALL_ROLES]);
  if (writeAccess.length > 0 && verb === 'add' && !values.writes && !values['write-side'])
    throw new UsageError('--write-access says who may do what --writes writes: name that too.');
  return {
    verb: verb as Command['verb'],
    name,
    from,
    force: values.force ?? false,
    written: {
      name,
      about: values.about || `tables of ${name}`,
      schemas: listOf(values.schemas),
      tables: listOf(values.tables),
      access,
      fanOut: listOf(values['fan-out']),
      links: Object.fromEntries(listOf(values.link).map(linkOf)),
      writes: (values.writes || values['write-side']) ?? false,
      writeSide: values['write-side'] ?? false,
      writeAccess,
    },
  };
}

function checkRoles(option: string, given: readonly string[], known: readonly string[]): void {
  for (const one of given)
    if (!known.includes(one))
      throw new UsageError(`${option} ${one}: there is no such role; there are ${known.join(', ')}.`);
}

/** Folders beside those of the services. */
const RESERVED = new Set(['runtime', 'door']);

const TEXTS = ['from', 'schemas', 'tables', 'about', 'access', 'fan-out', 'link', 'write-access'] as const;
const FLAGS = ['force', 'writes', 'write-side'] as const;

function parse(argv: readonly string[]) {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, { type: 'string' }] as const));
  const flags = Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' }] as const));
  try {
    const { values, positionals } = argumentsOf({ ...texts, ...flags }, argv);
    return {
      positionals,
      values: values as { [Name in (typeof TEXTS)[number]]?: string } & {
        [Name in (typeof FLAGS)[number]]?: boolean;
      },
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new UsageError(error.message);
  }
}

const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function linkOf(text: string): [column: string, entity: string] {
  const [column, entity, ...others] = text.split('=');
  if (!column || !entity || others.length > 0)
    throw new UsageError(`--link ${text}: write it as employee_id=Employee.`);
  return [column, entity];
}
