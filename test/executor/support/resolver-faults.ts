import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { canonical } from './canonical';
import { chanceOf } from './random';

/** Which fields fail, and how many of them. */
export interface ResolverFaults {
  seed: number;
  probability: number;
}

/**
 * Lets fields fail by chance: by what they are of and what they are asked with alone, so that they fail in the same places
 * whoever asks for them. Fields that several services have, and those that keys consist of, never fail: it would
 * depend on which of the services is asked.
 */
export function withResolverFaults(schemas: readonly GraphQLSchema[], faults: () => ResolverFaults): void {
  const services = new Map<string, number>();
  const eachField = (visit: (type: string, name: string, schema: GraphQLSchema) => void) => {
    for (const schema of schemas)
      for (const type of Object.values(schema.getTypeMap()))
        if ((isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('_'))
          for (const name of Object.keys(type.getFields())) visit(type.name, name, schema);
  };
  // By name alone: an interface of one service may be an object of another.
  const seen = new Set<GraphQLSchema>();
  let names = new Set<string>();
  eachField((_, name, schema) => {
    if (!seen.has(schema)) {
      seen.add(schema);
      names = new Set();
    }
    if (!names.has(name)) services.set(name, (services.get(name) ?? 0) + 1);
    names.add(name);
  });
  for (const schema of schemas)
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('_')) continue;
      for (const field of Object.values(type.getFields())) {
        if (services.get(field.name) !== 1 || field.name.startsWith('_')) continue;
        const resolve = field.resolve ?? defaultFieldResolver;
        field.resolve = (source, args, context, info) => {
          const { seed, probability } = faults();
          if (probability === 0) return resolve(source, args, context, info);
          const place = `${type.name}.${field.name}(${canonical(args)}) of ${nameOf(source)}`;
          const chance = chanceOf(place, seed);
          const kind = Math.floor((chance / probability) * 3);
          if (kind === 0) throw new GraphQLError(`thrown at ${place}`, { extensions: { code: 'FAULT' } });
          if (kind === 1)
            return Promise.reject(
              new GraphQLError(`rejected at ${place}`, { extensions: { code: 'FAULT' } }),
            );
          if (kind === 2 && (seed % 3 === 0 || !isNonNullType(field.type))) return null;
          return resolve(source, args, context, info);
        };
      }
    }
}

function nameOf(source: unknown): string {
  const { id, number, name, ...rest } = (source ?? {}) as Record<string, unknown>;
  return String(id ?? number ?? name ?? canonical(rest));
}
