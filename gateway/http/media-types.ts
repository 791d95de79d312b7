import type { IncomingHttpHeaders } from 'node:http';
import { RequestError } from './errors';

/** What a browser sends across sites without asking first. */
const SENT_BY_FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(;|$)/i;

/** JSON in UTF-8, which is what JSON is in unless it says otherwise. */
const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?;?\s*$/i;

/** Headers that no form can send. */
export const NO_FORM_HEADERS = ['x-apollo-operation-name', 'apollo-require-preflight'];

/**
 * Whether the body of a POST is one that is read. False for what a form of another site could have sent: Apollo Server
 * refuses that as a forgery, whatever it says. Throws RequestError 415 for every other type that is not read.
 */
export function isReadable(headers: IncomingHttpHeaders): boolean {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers;
  const fromForm = type === '' || SENT_BY_FORMS.test(type);
  if (fromForm && !NO_FORM_HEADERS.some((name) => headers[name])) return false;
  if (!JSON_TYPE.test(type)) throw new RequestError('UNSUPPORTED_MEDIA_TYPE');
  if (encoding !== 'identity')
    throw new RequestError('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without a content-encoding.');
  return true;
}
