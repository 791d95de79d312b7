import type { Param } from './declare/param';
import { raw, type Sql } from './declare/sql';
import type { SqlType } from './declare/sql-types';
import { type AnyTable, META } from './declare/table';
import { parseList, parseSelect } from './legacy-select-list';

/** SQL written as one string with `$name::type`, taken apart. */
export function legacySql(text: string): Sql {
  const sql = text.replace(/\s+/g, ' ').trim();
  const select = parseSelect(sql);
  if (!select) return { kind: 'sql', parts: partsOf(sql, typesIn(sql)) };
  return {
    kind: 'sql',
    parts: [
      raw('select '),
      { kind: 'select list', columns: select.columns },
      ...partsOf(` ${select.rest}`, typesIn(sql)),
    ],
  };
}

/** A select list written as a string. */
export function legacyList(list: string) {
  return { kind: 'select list', columns: parseList(list) ?? [] } as const;
}

function typesIn(sql: string): Map<string, string> {
  const types = new Map<string, string>();
  for (const [, parameter, type] of sql.matchAll(/\$([a-z]\w*)::((?:\w+)(?:\[\])?)/gi)) {
    if (types.has(parameter!) && types.get(parameter!) !== type)
      throw new Error(`$${parameter} has two types: ${sql}`);
    types.set(parameter!, type!);
  }
  return types;
}

const TOKEN =
  /=\s*any\(\s*\$keys(?:::(?:bigint|text)\[\])?\s*\)|\$([a-z]\w*)(?:::\w+(?:\[\])?)?|\b((?:from|join|into|update)\s+)([a-z]\w*\.[a-z]\w*)/gi;

function partsOf(sql: string, types: Map<string, string>): Sql['parts'] {
  const parts: Sql['parts'][number][] = [];
  let at = 0;
  for (const match of sql.matchAll(TOKEN)) {
    parts.push(raw(sql.slice(at, match.index)));
    at = match.index + match[0].length;
    if (match[3]) {
      parts.push(raw(match[2]!), legacyTable(match[3]));
      continue;
    }
    const name = match[1] ?? 'keys';
    const type = types.get(name);
    if (!type) throw new Error(`$${name} is nowhere written with its type: ${sql}`);
    const array = type.endsWith('[]');
    const sqlType = type.replace('[]', '').replace(/^int$/, 'integer') as SqlType;
    if (!match[1]) parts.push({ kind: 'keys', sqlType });
    else parts.push({ kind: 'param', name, sqlType, array, nullable: true, lenient: true } as Param);
  }
  parts.push(raw(sql.slice(at)));
  return parts;
}

export function legacyTable(name: string): AnyTable {
  return {
    [META]: {
      name,
      columns: {},
      key: [],
      distributedBy: undefined,
      parent: undefined,
      colocatedWith: undefined,
      group: undefined,
      view: false,
      derivedFrom: undefined,
      appendOnly: false,
    },
  };
}
