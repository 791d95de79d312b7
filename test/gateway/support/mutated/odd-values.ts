import type { Random } from '../../../executor/support/random';

/** Texts that some reader of them is likely to take for something else. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00x',
  '\u202e',
  '\ufeff1',
  '\x7f\x1b[31m',
  '\r\n',
  '\t',
  "'",
  "1' or '1'='1",
  "1'; --",
  '$1',
  '%s%n',
  '%00',
  '\\',
  '\\u0000',
  '{"a":1}',
  '{1,2}',
  '(1,2)',
  '[]',
  '0',
  '-0',
  '-1',
  '1e3',
  '1.5',
  '0x10',
  '١٢٣',
  '9007199254740993',
  '9223372036854775807',
  '9223372036854775808',
  `1${'0'.repeat(400)}`,
  'NaN',
  '-Infinity',
  'null',
  'undefined',
  '2026-02-30',
  '-infinity',
  '0001-01-01',
  '9999-12-31T23:59:60Z',
  '294277-01-01',
  '__proto__',
  'constructor',
  'RW1wbG95ZWU6MQ==',
  'ä'.repeat(200),
  '👨‍👩‍👧‍👦',
  'x'.repeat(3_000),
];

export const oddText = (random: Random): string => random.pick(TEXTS);

/** Any value of JSON, mostly one that is seldom meant. */
export function oddValue(random: Random, depth = 0): unknown {
  const way = random.between(0, depth > 2 ? 3 : 6);
  if (way === 0) return random.pick([null, true, false]);
  if (way === 1)
    return random.pick([0, -0, -1, 1, 1.5, 1e21, 1e-7, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324]);
  if (way < 5) return oddText(random);
  const values = Array.from({ length: random.between(0, 3) }, () => oddValue(random, depth + 1));
  if (way === 5) return values;
  // The prototype's name as a name of its own, as it comes out of JSON.
  return JSON.parse(
    `{${values.map((value) => `${JSON.stringify(oddText(random))}:${JSON.stringify(value)}`)}}`,
  );
}

const NAMES = [
  'accept',
  'accept-encoding',
  'access-control-request-headers',
  'apollo-require-preflight',
  'authorization',
  'citus-trace',
  'content-encoding',
  'content-type',
  'cookie',
  'expect',
  'forwarded',
  'host',
  'if-none-match',
  'origin',
  'query-cost',
  'range',
  'te',
  'traceparent',
  'tracestate',
  'trailer',
  'upgrade',
  'viewer',
  'x-forwarded-for',
  'x-http-method-override',
  'x-request-id',
  'x-request-timeout-ms',
];

const VALUES = [
  '*/*',
  '*',
  'on',
  'text/html',
  'text/event-stream',
  'multipart/mixed; deferSpec=20220824',
  'application/json; charset=utf-16',
  'application/json;charset="utf-8"; x',
  'application/graphql-response+json',
  'application/x-www-form-urlencoded',
  'gzip',
  'br;q=1, gzip;q=0',
  'deflate, gzip;q=x',
  '100-continue',
  'websocket',
  'h2c',
  'Bearer',
  'Bearer x.y.z',
  'Basic eDp5',
  '1; *',
  '-1; hr',
  'service:1; market_data',
  '00-00000000000000000000000000000000-0000000000000000-01',
  'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-09-x',
  '203.0.113.9, ::1, x',
  '0',
  '-1',
  '1e9',
  'x'.repeat(20_000),
];

export const oddHeader = (random: Random): readonly [string, string] => [
  random.pick(NAMES),
  random.chance(0.7) ? random.pick(VALUES) : oddText(random).replace(/[\r\n\0]/g, ''),
];
