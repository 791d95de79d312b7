import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from './config';

/** Variables of a server that may speak TLS. */
export const tlsVariables = {
  TLS_CERT_FILE: z
    .string()
    .optional()
    .describe(
      'Certificate of a gateway or subgraph that answers by https, as PEM with those that lead to the authority; read again when it changes',
    ),
  TLS_KEY_FILE: z.string().optional().describe('Private key of that certificate, as PEM'),
  RELOAD_INTERVAL_MS: z.coerce
    .number()
    .int()
    .min(10)
    .default(2_000)
    .describe('Milliseconds between two looks whether a certificate or a supergraph file has changed'),
};

export type TlsVariables = Readonly<z.infer<z.ZodObject<typeof tlsVariables>>>;

/** What a server proves itself by. */
export interface ServerTls {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Reads what a server proves itself by; undefined for one that speaks http. Throws ConfigError. */
export function readServerTls({
  TLS_CERT_FILE: cert,
  TLS_KEY_FILE: key,
}: Pick<TlsVariables, 'TLS_CERT_FILE' | 'TLS_KEY_FILE'>): ServerTls | undefined {
  if (!cert && !key) return undefined;
  if (!cert || !key) throw new ConfigError('Set both TLS_CERT_FILE and TLS_KEY_FILE, or neither.');
  return { cert: read('TLS_CERT_FILE', cert), key: read('TLS_KEY_FILE', key) };
}

/** Reads the authority that subgraphs are believed by; undefined for those that node brings. Throws ConfigError. */
export function readAuthority(file: string | undefined): Buffer | undefined {
  return file ? read('SUBGRAPH_CA_FILE', file) : undefined;
}

function read(variable: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ConfigError(`${variable} cannot be read: ${(error as Error).message}`);
  }
}
