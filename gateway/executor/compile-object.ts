import { BUBBLES, type Complete, FAILED } from './completion';
import type { ResultObject } from './result-tree';

/** A field of objects of a response. */
export interface ShapedField {
  /** Name in the response. */
  readonly name: string;
  /** Name in the result of the plan. */
  readonly key: string;
  readonly complete: Complete;
  /** Values that are given as they are, without being completed: texts, or whatever is not null. */
  readonly plain?: 'text' | 'any' | undefined;
}

const IS_PLAIN = {
  text: (value: string) => `typeof ${value} === 'string'`,
  any: (value: string) => `${value} !== null && ${value} !== undefined`,
} as const;

/**
 * Compiles what completes an object field by field: all objects of it have one hidden class, and most values, which are
 * texts, need no call. What it returns gives FAILED for an object with a null where none may be.
 */
export function compileObject(fields: readonly ShapedField[]): Complete<ResultObject> {
  const lines = fields.map(({ key, name, plain }, index) => {
    const value = `value[${JSON.stringify(key)}]`;
    const completed = `path[depth] = ${JSON.stringify(name)};
      v${index} = completes[${index}](v${index}, shaping, depth + 1);
      if (v${index} === BUBBLES) return FAILED;
      if (v${index} === FAILED) v${index} = null;`;
    return `let v${index} = ${value};
      ${plain ? `if (!(${IS_PLAIN[plain](`v${index}`)})) {` : '{'} ${completed} }`;
  });
  const properties = fields.map(({ name }, index) => `${property(name)}: v${index}`);
  const source = `return (value, shaping, depth) => {
    const { path } = shaping;
    ${lines.join('\n')}
    return { ${properties.join(', ')} };
  };`;
  return new Function('completes', 'BUBBLES', 'FAILED', source)(
    fields.map(({ complete }) => complete),
    BUBBLES,
    FAILED,
  ) as Complete<ResultObject>;
}

/** A name in an object literal; in brackets one is nothing but a name that would change what the object is. */
function property(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : JSON.stringify(name);
}
