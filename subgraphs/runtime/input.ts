import { isBigint } from '../../citus/key';
import { failure } from './errors';
import type { Viewer } from './viewer';

/** Where in the input of a mutation something is. */
export type InputPath = readonly (string | number)[];

/**
 * Checks that every id which is given is written as the graph writes ids, without a sign or leading zeros, since ids
 * also become parts of keys that are texts; `at` is what they are part of. Throws BAD_USER_INPUT.
 */
export function checkInputIds(
  ids: Readonly<Record<string, string | null | undefined>>,
  at: InputPath = ['input'],
): void {
  for (const [name, id] of Object.entries(ids)) {
    if (id == null || (/^[1-9]/.test(id) && isBigint(id))) continue;
    throw failure('BAD_USER_INPUT', `\`${name}\` is not an id.`, { inputPath: [...at, name] });
  }
}

/**
 * Checks that every text which is given says something and has at most `maximum` characters; `at` is what they are
 * part of. Throws BAD_USER_INPUT.
 */
export function checkTexts(
  texts: Readonly<Record<string, string | null | undefined>>,
  at: InputPath = ['input'],
  maximum = 500,
): void {
  for (const [name, text] of Object.entries(texts)) {
    if (text == null || (text.trim() !== '' && text.length <= maximum)) continue;
    throw failure('BAD_USER_INPUT', `\`${name}\` has 1 to ${maximum} characters.`, {
      inputPath: [...at, name],
    });
  }
}

/** Throws FORBIDDEN unless the viewer has the role. */
export function requireRole(viewer: Viewer, role: string): void {
  if (!viewer.roles.includes(role)) throw failure('FORBIDDEN', `This needs the role ${role}.`);
}
