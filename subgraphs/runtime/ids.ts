import { isBigint } from '../../citus/key';
import { failure } from '../../platform/errors';

const ONE = '1'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** Whether the text is an id in the one form in which the graph writes ids: a whole number from 1, with no sign, no zeros before it and nothing around it. */
export function isId(text: string): boolean {
  return text.charCodeAt(0) >= ONE && text.charCodeAt(0) <= NINE && isBigint(text);
}

/** The error for what can be no id, named `name`. `007` would be another text than `7` and the same number: it is neither. */
export function noId(name: string): Error {
  return failure('BAD_ID', `\`${name}\` is not an id: write a whole number without zeros before it.`);
}
