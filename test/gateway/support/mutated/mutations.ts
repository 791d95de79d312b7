import type { Random } from '../../../executor/support/random';
import type { Damage, RawRequest } from './http-message';
import { oddHeader, oddText, oddValue } from './odd-values';

/** What is changed of a request; each is drawn as often as the others. */
export type Mutation = (request: RawRequest, random: Random) => RawRequest;

/** The mutations by what they are about. */
export const mutations: Readonly<Record<string, Mutation>> = {
  framing,
  'bytes of JSON': (request, random) => ({ ...request, body: textDamaged(request.body, random) }),
  'JSON of the request': (request, random) => inBody(request, (body) => valueChanged(body, random)),
  'text of GraphQL': (request, random) => inQuery(request, (query) => textDamaged(query, random)),
  'tokens of GraphQL': (request, random) => inQuery(request, (query) => tokensChanged(query, random)),
  variables: (request, random) =>
    inBody(request, (body) => ({ ...body, variables: valueChanged(body.variables ?? {}, random) })),
  'ids and texts': (request, random) => inQuery(request, (query) => literalChanged(query, random)),
  cursors: (request, random) => inQuery(request, (query) => pageChanged(query, random)),
  headers: headersChanged,
  target: (request, random) => ({ ...request, target: targetChanged(request.target, random) }),
};

type Body = Record<string, unknown>;

function inBody(request: RawRequest, change: (body: Body) => unknown): RawRequest {
  let body: unknown;
  try {
    body = JSON.parse(request.body);
  } catch {
    // It has been changed to something else before.
    return request;
  }
  if (typeof body !== 'object' || body === null) return request;
  return { ...request, body: JSON.stringify(change(body as Body)) ?? '' };
}

const inQuery = (request: RawRequest, change: (query: string) => string) =>
  inBody(request, (body) => (typeof body.query === 'string' ? { ...body, query: change(body.query) } : body));

const METHODS = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'CONNECT', 'post', 'PRI', ''];
const DAMAGES: readonly Damage['kind'][] = ['flip', 'flip', 'cut', 'drop', 'insert', 'twice'];

function framing(request: RawRequest, random: Random): RawRequest {
  const way = random.between(0, 4);
  if (way === 0) return { ...request, method: random.pick(METHODS) };
  const { headers, body, damage } = request;
  const size = Buffer.byteLength(body);
  if (way === 1) {
    const length = random.pick([size - 1, size + 1, 0, -1, 1e30, `0x${size}`, `${size}, ${size}`, '']);
    return { ...request, headers: [...headers, ['content-length', String(length)]] };
  }
  if (way === 2) {
    const cut = random.between(0, body.length);
    const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
    const wrong = random.pick(['0\r\n\r\n', '0\r\nx: y\r\n\r\n', 'fffffffffffffffff\r\n', 'g\r\n\r\n', '']);
    const sent = chunk(body.slice(0, cut)) + chunk(body.slice(cut)) + wrong;
    const coding = random.pick(['chunked', 'chunked', 'gzip, chunked', 'chunked, chunked', 'identity']);
    return { ...request, body: sent, headers: [...headers, ['transfer-encoding', coding]] };
  }
  const one: Damage = { at: random.next(), kind: random.pick(DAMAGES), bytes: oddText(random) };
  return { ...request, damage: [...damage, one] };
}

/** Puts odd characters somewhere into a text, takes some out, or repeats some. */
function textDamaged(text: string, random: Random): string {
  const from = random.between(0, text.length);
  const to = Math.min(text.length, from + random.between(0, 12));
  const way = random.between(0, 2);
  if (way === 0) return text.slice(0, from) + text.slice(to);
  if (way === 1) return text.slice(0, to) + text.slice(from);
  return text.slice(0, from) + oddText(random) + text.slice(to);
}

const TOKENS = /"(?:[^"\\]|\\.)*"|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|\s+|\S/gu;
const MORE_TOKENS =
  '{ } ( ) [ ] : ! = | & $ @ ... "" """ null true -1 1e999 0x1 # \ufeff on fragment query mutation subscription ' +
  'id __typename _entities _service nodes edges first: after: @skip(if:true) @include @defer @stream {id} $v ' +
  '__proto__ constructor toString hasOwnProperty';

function tokensChanged(query: string, random: Random): string {
  const tokens = query.match(TOKENS) ?? [];
  const from = random.between(0, Math.max(0, tokens.length - 1));
  const way = random.between(0, 3);
  if (way === 0) tokens.splice(from, random.between(1, 3));
  else if (way === 1) tokens.splice(from, 0, random.pick(MORE_TOKENS.split(' ')));
  else if (way === 2) tokens[from] = random.pick(tokens.length > 0 ? tokens : ['']);
  else tokens.splice(from, 0, ...tokens.slice(from, from + random.between(1, 12)));
  return tokens.join('');
}

const literalChanged = (query: string, random: Random) =>
  changedAt(query, /"(?:[^"\\]|\\.)*"|\b\d+\b/g, () => JSON.stringify(oddValue(random)), random);

/** A page begins at an odd cursor, or is of an odd size. */
const pageChanged = (query: string, random: Random) =>
  changedAt(
    query,
    /\b(?:first|last): \d+/g,
    (found) =>
      random.chance(0.3)
        ? `${random.pick(['first', 'last'])}: ${JSON.stringify(oddValue(random))}`
        : `${found}, ${random.pick(['after', 'before'])}: ${JSON.stringify(cursor(random))}`,
    random,
  );

/** What looks like a cursor: some values in base64url, cut, or some text. */
function cursor(random: Random): unknown {
  const values = Array.from({ length: random.between(0, 4) }, () => oddValue(random));
  const text = Buffer.from(JSON.stringify(random.chance(0.2) ? values[0] : values) ?? '');
  if (random.chance(0.2)) return oddValue(random);
  return textDamaged(text.toString(random.pick(['base64', 'base64url', 'hex'])), random);
}

function changedAt(text: string, what: RegExp, to: (found: string) => string, random: Random): string {
  const found = [...text.matchAll(what)];
  if (found.length === 0) return text;
  const { index, 0: old } = random.pick(found);
  return text.slice(0, index) + to(old) + text.slice(index + old.length);
}

/** The same value with something in it, or all of it, become odd. */
function valueChanged(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.2)) return oddValue(random);
  const entries = Object.entries(value);
  if (entries.length === 0 || random.chance(0.2))
    return Array.isArray(value)
      ? [...value, oddValue(random)]
      : { ...value, [random.chance(0.5) ? oddText(random) : 'id']: oddValue(random) };
  const [name] = random.pick(entries);
  const changed = Object.fromEntries(
    entries.map(([key, item]) => [key, key === name ? valueChanged(item, random) : item]),
  );
  return Array.isArray(value) ? Object.values(changed) : changed;
}

function headersChanged(request: RawRequest, random: Random): RawRequest {
  const { headers } = request;
  const index = random.between(0, headers.length - 1);
  const way = random.between(0, 3);
  if (way === 0) return { ...request, headers: headers.filter((_, at) => at !== index) };
  if (way === 1) return { ...request, headers: [...headers, headers[index]!] };
  if (way === 2) return { ...request, headers: [...headers, oddHeader(random)] };
  const [name, value] = headers[index]!;
  const changed = [name, textDamaged(value, random).replace(/[\r\n]/g, '')] as const;
  return { ...request, headers: headers.map((header, at) => (at === index ? changed : header)) };
}

const TARGETS =
  '/ // //x/graphql /graphql/ /graphql?x /graphql#x /%67raphql /../graphql http://x/graphql * ? /health/ready ' +
  '/metrics /events /stream /graphiql /graphql?query=%FF /graphql?query={__typename}&variables={ /graphql?query=%00';

const targetChanged = (target: string, random: Random) =>
  random.chance(0.5) ? random.pick(TARGETS.split(' ')) : textDamaged(target, random).replace(/[\r\n ]/g, '');
