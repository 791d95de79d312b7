import pluralize from 'pluralize';
import { there } from '../../platform/there';

/** Words that are the same however many there are, and that the library would change. */
for (const word of ['data', 'metadata', 'staff', 'media', 'info']) pluralize.addUncountableRule(word);

/** The words of a name in any custom, in small letters: `order_items`, `OrderItems`, `Order Items`, `HTTPLog2`. */
export function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
  // What has no letter that a name can have is called by its characters' numbers.
  return words.length > 0
    ? words
    : [`x${[...name].map((one) => there(one.codePointAt(0)).toString(16)).join('')}`];
}

/** The text with its first letter as a capital. */
export const capital = (word: string): string => `${there(word[0]).toUpperCase()}${word.slice(1)}`;

/** Names may not begin with a digit. */
const begun = (name: string) => (/^\d/.test(name) ? `n${name}` : name);

/** `orderItem` */
export const camel = (words: readonly string[]): string =>
  begun(words.map((word, index) => (index === 0 ? word : capital(word))).join(''));

/** `OrderItem` */
export const pascal = (words: readonly string[]): string =>
  begun(words.map(capital).join('')).replace(/^n(?=\d)/, 'N');

/** `ORDER_ITEM`, of a name in camelCase. */
export const screaming = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** `order-items` */
export const kebab = (words: readonly string[]): string => begun(words.join('-'));

/** The words with the last one in the singular, or in the plural. */
export const singular = (words: readonly string[]): string[] => lastWord(words, pluralize.singular);
export const plural = (words: readonly string[]): string[] => lastWord(words, pluralize.plural);

function lastWord(words: readonly string[], change: (word: string) => string): string[] {
  const last = there(words.at(-1));
  // A word may be nothing but the ending: `s`.
  return [...words.slice(0, -1), change(last) || last];
}

/** The type of the graph that `npm run compose` resolves from rows of the table that is declared under that name. */
export const rowType = (variable: string): string => pluralize.singular(capital(variable));

/**
 * What a column points to, by its name: `customer_id` → customer, `ReportsTo` → reports to. `table` is what it points to
 * where the name says no more than that it is an id.
 */
export function pointedTo(column: string, table: readonly string[]): string[] {
  const words = wordsOf(column);
  const last = there(words.at(-1));
  if (words.length > 1 && /^(id|fk|uuid|key|code|no)$/.test(last)) return words.slice(0, -1);
  if (words.length === 1 && /^(id|uuid|key|code)$/.test(last)) return [...table];
  // `customerid`, of databases that fold their names.
  const folded = table.join('');
  if (words.length > 1) return words;
  return last === `${folded}id` ? [...table] : [last.replace(/(?<=[a-z]{3})id$/, '')];
}

/** Gives each name once: the first of the candidates that is free, else the last with a number. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  take(...candidates: readonly string[]): string {
    let name = candidates.find((candidate) => !this.#taken.has(candidate));
    for (let number = 2; name === undefined; number++) {
      const numbered = `${candidates.at(-1)}${number}`;
      if (!this.#taken.has(numbered)) name = numbered;
    }
    this.#taken.add(name);
    return name;
  }
}

/** A name in words, as a sentence of a description: `rental_duration` → `Rental duration.` */
export const sentence = (words: readonly string[]): string => `${capital(words.join(' '))}.`;

/** A row of a table, as descriptions speak of it: `an order detail`. */
export function aRow(words: readonly string[]): string {
  const said = singular(words).join(' ');
  return `${/^(?:[aeio]|u(?!s|ni))/.test(said) ? 'an' : 'a'} ${said}`;
}
