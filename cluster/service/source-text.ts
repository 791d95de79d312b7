import { there } from '../../platform/there';

/** What is written of a module: the rest of its form is the formatter's. */

/** `import { a, b } from '..'`, for each module from which something is used. */
export function imports(modules: readonly (readonly [module: string, names: readonly string[]])[]): string {
  const byModule = new Map<string, Set<string>>();
  for (const [module, names] of modules) {
    const known = byModule.get(module) ?? new Set();
    for (const name of names) known.add(name);
    byModule.set(module, known);
  }
  const lines = [...byModule]
    .filter(([, names]) => names.size > 0)
    .map(([module, names]) => {
      const all = [...names].sort();
      const onlyTypes = all.every((name) => name.startsWith('type '));
      return onlyTypes
        ? `import type { ${all.map((name) => name.slice(5)).join(', ')} } from '${module}';`
        : `import { ${all.join(', ')} } from '${module}';`;
    });
  return lines.length > 0 ? `${lines.join('\n')}\n\n` : '';
}

/** Collects what a module uses of others. */
export class Uses {
  readonly #modules = new Map<string, Set<string>>();

  of(module: string, name: string): string {
    const names = this.#modules.get(module) ?? new Set();
    this.#modules.set(module, names.add(name));
    return name.replace(/^type /, '');
  }

  get list(): (readonly [string, readonly string[]])[] {
    return [...this.#modules].map(([module, names]) => [module, [...names]]);
  }
}

/** A comment that documents what follows it. */
export const commentOf = (text: string): string => `/** ${text.replaceAll('*/', '*\u200b/')} */`;

/** `export const name = value;`, documented. */
export const exported = (comment: string, name: string, value: string): string =>
  `${commentOf(comment)}\nexport const ${name} = ${value};`;

const escaped = (sign: string): string => `\\u${there(sign.codePointAt(0)).toString(16).padStart(4, '0')}`;

export const literal = {
  text: (value: string): string =>
    `'${value
      .replaceAll('\\', '\\\\')
      .replaceAll("'", "\\'")
      .replace(/[\p{Cc}\u2028\u2029]/gu, escaped)}'`,
  property: (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`),
};

/** A description in SDL, on one line. */
export const described = (text: string): string =>
  `"${text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')}"`;
