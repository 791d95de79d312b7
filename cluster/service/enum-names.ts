import { there } from '../../platform/there';
import { Names } from './naming';

/** What an enum's value is called in the graph, and in the database. */
export interface EnumValue {
  readonly name: string;
  readonly value: string;
}

/** Signs that say something where no letter beside them does: `A+` and `A-` are two values. */
const SIGNS: Readonly<Record<string, string>> = {
  '+': 'PLUS',
  '&': 'AND',
  '%': 'PERCENT',
  '<': 'LESS',
  '>': 'MORE',
  '=': 'EQUAL',
  '*': 'STAR',
  '#': 'SHARP',
  '@': 'AT',
};

/**
 * Names for the values of an enum, each its own: the value itself where GraphQL can have it as a name, else what is nearest
 * to it. `PG-13` → `PG_13`, `A+` → `A_PLUS`, `24h` → `_24h`, '' → `EMPTY`.
 */
export function enumValues(values: readonly string[]): EnumValue[] {
  const distinct = [...new Set(values)];
  const names = new Names(distinct.filter(isName));
  return distinct.map((value) => ({ value, name: isName(value) ? value : names.take(nearest(value)) }));
}

const isName = (value: string): boolean =>
  /^[A-Za-z_]\w*$/.test(value) && !/^(?:true|false|null)$|^__/.test(value);

function nearest(value: string): string {
  const isSmall = /[a-z]/.test(value) && !/[A-Z]/.test(value);
  const word = (name: string) => `_${isSmall ? name.toLowerCase() : name}_`;
  const text = value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^\s*-(?=\d)|-\s*$/g, word('MINUS'))
    .replace(/[+&%<>=*#@]/g, (sign) => word(there(SIGNS[sign])))
    .replaceAll('ß', 'ss')
    .replace(/\W+/g, '_')
    .replace(/_{2,}/g, '_')
    .replace(/^_|_$/g, '');
  if (text === '') return value.trim() === '' ? 'EMPTY' : `x${codes(value)}`;
  if (/^(?:true|false|null)$/.test(text)) return text.toUpperCase();
  return /^\d/.test(text) ? `_${text}` : text;
}

/** What has no letter that a name can have is called by its characters' numbers. */
const codes = (value: string): string =>
  [...value].map((one) => there(one.codePointAt(0)).toString(16)).join('_');
