import { isBigint } from '../../../citus/key';
import { failure } from '../../runtime/errors';
import type { Viewer } from '../../runtime/viewer';

/** Where in the input something is. */
export type InputPath = readonly (string | number)[];

/** Checks that every id which is given can be one; `at` is what they are part of. Throws BAD_USER_INPUT. */
export function checkInputIds(
  ids: Readonly<Record<string, string | null | undefined>>,
  at: InputPath = ['input'],
): void {
  for (const [name, id] of Object.entries(ids)) {
    if (id == null || isBigint(id)) continue;
    throw failure('BAD_USER_INPUT', `\`${name}\` is not an id.`, { inputPath: [...at, name] });
  }
}

/** Checks that every text which is given says something and is not endless; `at` is what they are part of. */
export function checkTexts(
  texts: Readonly<Record<string, string | null | undefined>>,
  at: InputPath = ['input'],
): void {
  for (const [name, text] of Object.entries(texts)) {
    if (text == null || (text.trim() !== '' && text.length <= 500)) continue;
    throw failure('BAD_USER_INPUT', `\`${name}\` has 1 to 500 characters.`, { inputPath: [...at, name] });
  }
}

/** Throws FORBIDDEN unless the viewer has the role. */
export function requireRole(viewer: Viewer, role: string): void {
  if (!viewer.roles.includes(role)) throw failure('FORBIDDEN', `This needs the role ${role}.`);
}
