import type { z } from 'zod';
import { failure } from '../errors';
import { HttpError } from '../http-server';
import type { formVariables } from './variables';

/** How large and how deep a request may be, whatever it asks for. */
export interface FormLimits {
  /** Tokens of a document. */
  readonly tokens: number;
  /** Selections within selections, with every fragment that they go through; lists and objects of values likewise. */
  readonly depth: number;
  /** Fields of a document as if each fragment stood where it is spread. */
  readonly selections: number;
  /** Fields with another name than their own, counted likewise. */
  readonly aliases: number;
  /** Fields of the roots, counted likewise. */
  readonly rootFields: number;
  /** Directives, counted likewise. */
  readonly directives: number;
  /** Fields of one object that say the same name, by pairs: each pair is compared. */
  readonly repeats: number;
  /** Items of one list, written in a document or given in a variable. */
  readonly listItems: number;
  /** Values that all variables hold together. */
  readonly variableValues: number;
  /** Values that an answer about the schema itself may have. */
  readonly introspectionValues: number;
}

/** Pairs of fields with one name that are compared at most: a tenth of a second's work. */
const REPEATS = 100_000;

type FormVariables = Readonly<z.infer<z.ZodObject<typeof formVariables>>>;

/** The limits for what clients send, as the variables say them. */
export function formLimitsFrom(variables: FormVariables): FormLimits {
  return {
    tokens: variables.QUERY_TOKENS_MAX,
    depth: variables.QUERY_DEPTH_MAX,
    selections: variables.QUERY_SELECTIONS_MAX,
    aliases: variables.QUERY_ALIASES_MAX,
    rootFields: variables.QUERY_ROOT_FIELDS_MAX,
    directives: variables.QUERY_DIRECTIVES_MAX,
    repeats: REPEATS,
    listItems: variables.QUERY_LIST_ITEMS_MAX,
    variableValues: variables.QUERY_VARIABLE_VALUES_MAX,
    introspectionValues: variables.QUERY_INTROSPECTION_MAX,
  };
}

/** Tokens of a field that a plan has written out at most: of its alias and of an argument or two. */
const TOKENS_OF_FIELD = 20;
/** How much more than its client asked for a plan may ask of a subgraph: keys and names of types beside each object. */
const ADDED = 3;

/** What a service alone says of its schema is that much less than the whole graph has to say. */
const PARTS = 4;

/**
 * The limits for what a gateway sends to a subgraph: a plan has fragments written out and keys added, and hands over
 * the objects of a whole answer, which the size of the body bounds.
 */
export function planFormLimits(limits: FormLimits): FormLimits {
  const selections = limits.selections * ADDED;
  return {
    ...limits,
    tokens: Math.max(limits.tokens, limits.selections * TOKENS_OF_FIELD),
    depth: limits.depth + ADDED,
    selections,
    aliases: selections,
    rootFields: selections,
    directives: selections,
    listItems: Number.POSITIVE_INFINITY,
    variableValues: Number.POSITIVE_INFINITY,
    introspectionValues: limits.introspectionValues / PARTS,
  };
}

/** A request that is larger or deeper than it may be. */
export class FormError extends HttpError {
  override readonly told;

  /** @param what of the request there is too much, in words: `tokens` */
  constructor(
    readonly code: 'QUERY_TOO_COMPLEX' | 'REQUEST_TOO_LARGE',
    what: string,
    limit: number,
  ) {
    const status = code === 'REQUEST_TOO_LARGE' ? 413 : 400;
    super(status, `It has more than ${limit} ${what}.`);
    const { message, extensions } = failure(code, this.message, { limit });
    this.told = { message, extensions };
  }
}
