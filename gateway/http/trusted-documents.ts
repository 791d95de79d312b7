import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { z } from 'zod';
import { ConfigError } from '../../platform/config';
import { RequestError } from './errors';

/** As Apollo's `generate-persisted-query-manifest` writes it. */
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string() })),
});

/** Text by id, as the client preset of graphql-codegen and the Relay compiler write it. */
const textById = z.record(z.string(), z.string());

/** An id can say how it was made: `sha256:<hex>`. */
const HASHED = /^sha256:/i;

/** What a request may say instead of a query; all of it is gone once the document is found. */
interface Asked {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly doc_id?: unknown;
  readonly extensions?: unknown;
}

/**
 * The documents of known clients: only they run. A request names one by `documentId` (GraphQL over HTTP), `doc_id`
 * (Relay), or the hash of a persisted query (Apollo, urql); or sends the very text of one.
 */
export class TrustedDocuments {
  readonly #texts: ReadonlySet<string>;

  constructor(private readonly textById: ReadonlyMap<string, string>) {
    this.#texts = new Set(textById.values());
  }

  get size(): number {
    return this.textById.size;
  }

  /** The parsed body of a POST with the text of its document. Throws RequestError for one that is not trusted. */
  inBody(body: unknown): unknown {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
    const { documentId, doc_id, extensions, ...rest } = body as Asked & Record<string, unknown>;
    return { ...rest, ...without(extensions), query: this.#textOf(body) };
  }

  /** The parameters of a GET with the text of its document. Throws RequestError for one that is not trusted. */
  inSearch(parameters: URLSearchParams): URLSearchParams {
    const found = new URLSearchParams(parameters);
    const extensions = parsed(parameters.get('extensions'));
    const { documentId, doc_id, query } = Object.fromEntries(parameters);
    found.set('query', this.#textOf({ documentId, doc_id, query, extensions }));
    for (const name of ['documentId', 'doc_id', 'extensions']) found.delete(name);
    return found;
  }

  #textOf(asked: Asked): string {
    const id = asked.documentId ?? asked.doc_id ?? hashIn(asked.extensions);
    if (typeof id === 'string') {
      const text = this.textById.get(id) ?? this.textById.get(id.replace(HASHED, ''));
      if (text === undefined) throw new RequestError('PERSISTED_QUERY_NOT_IN_LIST');
      return text;
    }
    const { query } = asked;
    if (typeof query === 'string' && this.#texts.has(query)) return query;
    throw new RequestError('PERSISTED_QUERY_ID_REQUIRED');
  }
}

/**
 * Reads a manifest: Apollo's format, or an object of texts by id. Throws ConfigError when it is not there, has another
 * form, or a document in it is not GraphQL.
 */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const textById = new Map(documentsOf(file, readJson(file)));
  for (const [id, text] of textById)
    try {
      parse(text, { noLocation: true });
    } catch (error) {
      throw new ConfigError(`The trusted document ${id} in ${file}: ${(error as Error).message}`);
    }
  return new TrustedDocuments(textById);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`The trusted documents cannot be read: ${(error as Error).message}`);
  }
}

function documentsOf(file: string, manifest: unknown): [string, string][] {
  const apollo = apolloManifest.safeParse(manifest);
  if (apollo.success) return apollo.data.operations.map(({ id, body }) => [id.replace(HASHED, ''), body]);
  const texts = textById.safeParse(manifest);
  if (texts.success) return Object.entries(texts.data).map(([id, text]) => [id.replace(HASHED, ''), text]);
  throw new ConfigError(
    `${file} is no manifest of documents: neither an apollo-persisted-query-manifest of version 1, nor texts by id.`,
  );
}

function hashIn(extensions: unknown): unknown {
  return (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery
    ?.sha256Hash;
}

/** The extensions of a request but the persisted query, which has been found. */
function without(extensions: unknown): { extensions?: unknown } {
  if (typeof extensions !== 'object' || extensions === null)
    return extensions === undefined ? {} : { extensions };
  const { persistedQuery, ...rest } = extensions as Record<string, unknown>;
  return { extensions: rest };
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    // What the parser says names positions in a text that the client knows encoded.
    throw new RequestError('BAD_REQUEST', 'The extensions are not JSON.');
  }
}
