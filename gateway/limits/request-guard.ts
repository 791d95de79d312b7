import type { HTTPGraphQLRequest } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { BoundedCache } from '../../platform/bounded-cache';
import { checkDocument } from '../../platform/form/check-document';
import { checkText } from '../../platform/form/check-text';
import { checkValues } from '../../platform/form/check-values';
import { introspectionSizes } from '../../platform/form/introspection-sizes';
import { FormError, type FormLimits } from '../../platform/form/limits';

/** Texts of which it is remembered that they may run, or why they may not. */
const TEXTS_KEPT = 2_000;

/**
 * Looks at what a request sends before Apollo Server parses, validates and plans it, none of which has an end of its
 * own. Throws FormError for a request that is larger or deeper than its limits.
 */
export class RequestGuard {
  /** Null for a document that may run. */
  readonly #known: BoundedCache<{ readonly refusal: FormError | null }>;
  readonly #sizes;

  constructor(
    private readonly limits: FormLimits,
    schema: GraphQLSchema,
    cacheBytes: number,
  ) {
    this.#sizes = introspectionSizes(schema);
    this.#known = new BoundedCache(TEXTS_KEPT, {
      bytes: cacheBytes,
      weigh: (_, text) => 2 * text.length,
    });
  }

  check({ body, search }: Pick<HTTPGraphQLRequest, 'body' | 'search'>): void {
    if (body === undefined) this.#checkSearch(new URLSearchParams(search));
    if (typeof body !== 'object' || body === null) return;
    const { query, variables, extensions } = body as Record<string, unknown>;
    checkValues(variables, this.limits);
    checkValues(extensions, this.limits);
    if (typeof query === 'string') this.#checkDocument(query);
  }

  #checkSearch(search: URLSearchParams): void {
    for (const name of ['variables', 'extensions']) checkValues(parsed(search.get(name)), this.limits);
    const query = search.get('query');
    if (query) this.#checkDocument(query);
  }

  #checkDocument(text: string): void {
    const { refusal } = this.#known.getOrMake(text, () => ({ refusal: this.#refusalOf(text) }));
    if (refusal) throw refusal;
  }

  #refusalOf(text: string): FormError | null {
    try {
      checkText(text, this.limits);
      checkDocument(parse(text), this.limits, this.#sizes);
      return null;
    } catch (error) {
      if (error instanceof FormError) return error;
      // Apollo Server says what is wrong with it.
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  }
}

function parsed(json: string | null): unknown {
  if (json === null) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    // What is no JSON is refused by Apollo Server.
    return undefined;
  }
}
