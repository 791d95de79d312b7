import type { DatabaseVariables } from '../../platform/config';
import { type ErrorCode, failure } from '../../platform/errors';

/** What texts are for: each kind has a length of its own. */
export const TEXT_KINDS = [
  'code',
  'email',
  'name',
  'note',
  'text',
  'search',
  'key',
  'cursor',
  'json',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Characters (code points) that a text of each kind has at most. */
export type TextLimits = Readonly<Record<TextKind, number>>;

/** The limits that the environment sets. */
export function textLimitsFrom(variables: DatabaseVariables): TextLimits {
  return {
    code: variables.TEXT_CODE_MAX,
    email: variables.TEXT_EMAIL_MAX,
    name: variables.TEXT_NAME_MAX,
    note: variables.TEXT_NOTE_MAX,
    text: variables.TEXT_MAX,
    search: variables.TEXT_SEARCH_MAX,
    key: variables.IDEMPOTENCY_KEY_MAX,
    cursor: variables.CURSOR_MAX,
    json: variables.JSON_MAX,
  };
}

/** What an argument or a field of an input says of its text by `@text`. */
export interface TextRule {
  readonly kind: TextKind;
  /** Whether the text may be empty, or of blanks: to take an old one away, or to look for nothing. */
  readonly mayBeEmpty: boolean;
}

/** Texts that are compared byte by byte, and so are kept as they came. */
const KEPT_AS_GIVEN: ReadonlySet<TextKind> = new Set(['key', 'cursor']);

/**
 * Something that leaves a mark on paper. Left out are spaces, controls, marks without a letter, what Unicode calls
 * ignorable (joiners, directions, fillers), and the empty Braille pattern.
 */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Checks a text and returns it in Unicode's normal form C, in which two ways to type one word are one text.
 * Throws BAD_USER_INPUT, or BAD_CURSOR for a cursor, for one that is too long, shows nothing, or holds what no text
 * can: half a surrogate pair or U+0000.
 */
export function checkedText(name: string, text: string, rule: TextRule, limits: TextLimits): string {
  const { kind, mayBeEmpty } = rule;
  const code: ErrorCode = kind === 'cursor' ? 'BAD_CURSOR' : 'BAD_USER_INPUT';
  const maximum = limits[kind];
  if (isLonger(text, maximum))
    throw failure(code, `\`${name}\` has at most ${maximum} characters.`, { limit: maximum });
  if (UNSTORABLE.test(text)) throw failure(code, `\`${name}\` holds a character that no text can have.`);
  if (!mayBeEmpty && !VISIBLE.test(text))
    throw failure(code, `\`${name}\` has 1 to ${maximum} characters that can be seen.`);
  return KEPT_AS_GIVEN.has(kind) ? text : text.normalize('NFC');
}

/** What PostgreSQL has no form for: U+0000, and a half of a pair of surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the one that is meant
export const UNSTORABLE = /[\p{Surrogate}\u0000]/u;

/** Counts no further than it has to: a text has at least half as many code points as units. */
function isLonger(text: string, maximum: number): boolean {
  if (text.length <= maximum) return false;
  return text.length > 2 * maximum || [...text].length > maximum;
}
