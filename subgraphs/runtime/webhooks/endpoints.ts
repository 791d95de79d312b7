import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { ConfigError, type DatabaseVariables } from '../../../platform/config';
import type { Service } from '../system';

/** Somebody outside who is told of events. */
export interface Endpoint {
  readonly name: string;
  readonly url: URL;
  /** Types of event. */
  readonly events: ReadonlySet<string>;
  /** Of several each signs, so that one replaces the other without a stop. */
  readonly signers: readonly Webhook[];
}

/** Whether it is a secret of Standard Webhooks. */
function isSecret(text: string): boolean {
  const [, encoded] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  return bytes.length >= 24 && bytes.toString('base64') === encoded;
}

const FORM = z.strictObject({
  endpoints: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'takes small letters, digits and "-", 63 at most'),
      url: z.url({ protocol: /^https?$/, error: 'takes a URL that begins with https://' }),
      events: z.array(z.string()).min(1, 'names one type of event at least'),
      secrets: z
        .array(z.string().refine(isSecret, 'takes "whsec_" and 24 bytes or more in Base64'))
        .min(1, 'takes one at least'),
    }),
  ),
});

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The endpoints that the variables name, for the events of all services. Throws ConfigError as `readEndpoints` does.
 */
export function endpointsFrom(
  { WEBHOOKS, NODE_ENV }: Pick<DatabaseVariables, 'WEBHOOKS' | 'NODE_ENV'>,
  services: readonly Service[],
): Endpoint[] {
  if (WEBHOOKS === undefined) return [];
  const known = services.flatMap(({ subgraph }) => subgraph.events.map(({ type }) => type));
  return readEndpoints(WEBHOOKS, new Set(known), NODE_ENV === 'production');
}

/**
 * The endpoints that the variable WEBHOOKS names. Throws ConfigError with everything that is wrong with it; the secrets
 * are in none of its messages.
 * @param known the types of event that there are
 * @param production whether endpoints on other machines have to be reached by https
 */
export function readEndpoints(text: string, known: ReadonlySet<string>, production: boolean): Endpoint[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // What the parser says repeats the text, with its secrets.
    throw new ConfigError('WEBHOOKS: it is no JSON.');
  }
  const { success, data, error } = FORM.safeParse(json);
  if (!success)
    throw problem(error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`));
  const { endpoints } = data;
  const wrong = endpoints.flatMap(({ name, url, events }, index) => {
    const { protocol, hostname } = new URL(url);
    return [
      ...(endpoints.findIndex((other) => other.name === name) < index ? [`${name}: the name is taken`] : []),
      ...(production && protocol !== 'https:' && !LOOPBACK.has(hostname)
        ? [`${name}: in production the URL begins with https://`]
        : []),
      ...events
        .filter((type) => !known.has(type))
        .map((type) => `${name}: there is no event "${type}" (docs/events.md)`),
    ];
  });
  if (wrong.length > 0) throw problem(wrong);
  return endpoints.map(({ name, url, events, secrets }) => ({
    name,
    url: new URL(url),
    events: new Set(events),
    signers: secrets.map((secret) => new Webhook(secret)),
  }));
}

const problem = (problems: readonly string[]) =>
  new ConfigError(`WEBHOOKS cannot be used:\n${problems.map((text) => `  ${text}`).join('\n')}`);
