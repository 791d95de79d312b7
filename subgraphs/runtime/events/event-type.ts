import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type AnyTable, metaOf, type PropertyOf, type RowOf } from '../../../citus';
import { there } from '../../../platform/there';

/** An event as a mutation leaves it: of a type of the catalogue, with a payload of its form. */
export interface NewEvent {
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly type: string;
  readonly payload: object;
  /** That it was made by its type, and has its form. */
  readonly [CATALOGUED]: true;
}

declare const CATALOGUED: unique symbol;

/** A type of event: called with the aggregate's id and a payload, it makes one. */
export interface EventType<Payload = unknown> {
  (aggregateId: string, payload: Payload): NewEvent;
  /** `TradeFilled` */
  readonly type: string;
  /** GraphQL name of what it is an event of: the events of one come in order. */
  readonly aggregate: string;
  /** When it happens, for the documentation. */
  readonly about: string;
  readonly payload: z.ZodType<Payload>;
  /** The payload of an event that arrived. Throws where it has not the form of the catalogue. */
  read(event: { readonly payload: unknown }): Payload;
}

/**
 * The number under which events of a thing come in order that is named by something else than a number: by a text, or by
 * several values together.
 */
export function aggregateNumber(...names: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(names)).digest();
  return String(digest.readBigInt64BE() & 0x7fff_ffff_ffff_ffffn);
}

/** The names that are taken. */
const types = new Set<string>();

/**
 * Declares a type of event: its source, its subscribers and the documentation share it.
 * Throws an Error where the name is taken; a payload of another form throws where the event is made.
 */
export function eventType<S extends z.ZodRawShape>(
  type: string,
  {
    aggregate,
    about,
    payload: shape,
  }: { readonly aggregate: string; readonly about: string; readonly payload: S },
): EventType<z.infer<z.ZodObject<S>>> & { readonly payload: z.ZodObject<S> } {
  if (types.has(type)) throw new Error(`the event ${type} is declared twice`);
  const payload = z.object(shape);
  const make = (aggregateId: string, given: object): NewEvent =>
    ({ aggregate, aggregateId, type, payload: payload.parse(given) }) as unknown as NewEvent;
  const made = Object.assign(make, {
    type,
    aggregate,
    about,
    payload,
    read: (event: { readonly payload: unknown }) => payload.parse(event.payload),
  }) as unknown as EventType<z.infer<z.ZodObject<S>>> & { readonly payload: z.ZodObject<S> };
  types.add(type);
  return made;
}

/** The types of event among the exports of a module, each by itself or in a table of them. */
export function eventTypesOf(module: object): EventType[] {
  return Object.values(module).flatMap((value) =>
    isEventType(value)
      ? [value]
      : typeof value === 'object'
        ? Object.values(value ?? {}).filter(isEventType)
        : [],
  );
}

function isEventType(value: unknown): value is EventType {
  return typeof value === 'function' && 'aggregate' in value && 'read' in value;
}

type FieldsOf<T extends AnyTable, P extends PropertyOf<T>> = {
  [Property in P]: z.ZodType<RowOf<T>[Property]>;
};
type OptionalFieldsOf<T extends AnyTable, P extends PropertyOf<T>> = {
  [Property in P]: z.ZodOptional<z.ZodType<RowOf<T>[Property]>>;
};

/** Fields of a payload that are columns of a table, by property: `fields(trades, 'side', 'quantity')`. */
export function fields<T extends AnyTable, P extends PropertyOf<T>>(
  of: T,
  ...properties: readonly P[]
): FieldsOf<T, P> {
  const { columns } = metaOf(of);
  return Object.fromEntries(
    properties.map((property) => {
      const { sqlType, readAs, nullable } = there(columns[property]);
      const schema = FIELDS[readAs ?? sqlType] ?? z.string();
      return [property, nullable ? schema.nullable() : schema];
    }),
  ) as FieldsOf<T, P>;
}

/** As `fields`, for an event that tells only what has changed. */
export function changes<T extends AnyTable, P extends PropertyOf<T>>(
  of: T,
  ...properties: readonly P[]
): OptionalFieldsOf<T, P> {
  return Object.fromEntries(
    Object.entries(fields(of, ...properties)).map(([property, schema]) => [
      property,
      (schema as z.ZodType).optional(),
    ]),
  ) as OptionalFieldsOf<T, P>;
}

/** Types whose values are not texts. */
const FIELDS: Readonly<Record<string, z.ZodType>> = {
  integer: z.number(),
  smallint: z.number(),
  'double precision': z.number(),
  boolean: z.boolean(),
  jsonb: z.unknown(),
};
