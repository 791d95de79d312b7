import { existsSync } from 'node:fs';
import { relationsOf } from '../../citus/distribution';
import { ConfigError } from '../../platform/config';
import { there } from '../../platform/there';
import type { Service, System } from '../../subgraphs/runtime/system';
import { textLimitsFrom } from '../../subgraphs/runtime/texts';
import { cancellable } from '../cancellation';
import { type Command, EXIT, wholeNumber } from '../cli/command';
import { urlsOf } from '../cli/services';
import { encodingNamed } from '../import/encoding';
import { importCsv } from '../import/import';
import { withClient } from '../prepare';
import { rulesOf } from '../rules/rules';

/** Loads a CSV file. */
export const importCommand: Command = {
  name: 'import',
  usage: '<table> <file.csv>',
  summary: 'load a CSV file into a table: all of it, or nothing',
  details: `
The first line names columns of the table; an empty value that is not quoted is NULL. Every value is checked as mutations
check it (texts, e-mail addresses, currencies, time zones, decimals, dates), every row by the database (constraints, foreign
keys), and those that are refused are told with their line and column. Lookup tables that are kept from
the table get their rows, and columns that follow from it are filled, such as who may read a document; what would break a rule of \`verify\` is refused. Exit code 3 when rows were rejected.`,
  options: {
    delimiter: {
      type: 'string',
      default: ',',
      value: 'character',
      description: 'what stands between two values; tab by its name',
    },
    encoding: {
      type: 'string',
      default: 'utf-8',
      value: 'name',
      description: 'utf-8, latin1, windows-1252, utf-16, or another of the WHATWG standard',
    },
    'max-rejected': {
      type: 'string',
      default: '100',
      value: 'n',
      description: 'rejected rows after which it gives up',
    },
  },
  run: async (invocation) => {
    const [name, file, ...more] = invocation.positionals;
    if (name === undefined || file === undefined || more.length > 0)
      throw new ConfigError('Name a table and a file: <schema>.<table> <table>.csv.');
    if (!existsSync(file)) throw new ConfigError(`There is no file ${file}.`);
    const encoding = encodingNamed(String(invocation.values.encoding));
    const delimiter = delimiterFrom(String(invocation.values.delimiter));
    const { service, table } = tableNamed(name, invocation.system);
    const url = there(urlsOf(invocation, [service])[service.name]);
    const { signal, progress } = invocation;
    const { loaded, lookups, rejected, cutShort } = await withClient(url, 'cluster import', (client) =>
      cancellable(url, client, { signal, onProgress: progress }, () =>
        importCsv(client, {
          file,
          table,
          rules: rulesOf(service),
          encoding,
          delimiter,
          limits: textLimitsFrom(invocation.variables),
          maxRejected: wholeNumber(invocation, 'max-rejected', 1),
          signal,
          onProgress: progress,
        }),
      ),
    );
    const data = { service: service.name, table, loaded, lookups, rejected, cutShort };
    if (rejected.length === 0)
      return {
        data,
        text: `${table}: ${loaded} rows loaded${lookups > 0 ? `, and ${lookups} into lookup tables` : ''}`,
      };
    const lines = rejected.map(({ line, code, reason }) => `${file}:${line}: ${reason} [${code}]`);
    const last = `Nothing was loaded: ${rejected.length} rows rejected${cutShort ? ', the rest was not looked at' : ''}.`;
    return { code: EXIT.notInOrder, data, text: [...lines, last].join('\n') };
  },
};

/** The character that an option names. Throws ConfigError for what cannot stand between two values. */
function delimiterFrom(given: string): string {
  const delimiter = given === 'tab' || given === '\\t' ? '\t' : given;
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    throw new ConfigError('--delimiter takes one character that is no quote and no line break: ";", tab.');
  return delimiter;
}

/** The table of that name, with its schema or, where only one has it, without. Throws ConfigError where there is none. */
function tableNamed(name: string, system: System): { readonly service: Service; readonly table: string } {
  const found = system.services.flatMap((service) =>
    relationsOf(service.distribution)
      .tables.filter((table) => table === name || table.split('.')[1] === name)
      .map((table) => ({ service, table })),
  );
  if (found.length === 1) return there(found[0]);
  if (found.length === 0) throw new ConfigError(`There is no table "${name}".`);
  throw new ConfigError(`Say which: ${found.map(({ table }) => table).join(', ')}.`);
}
