import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What a module of a service declares at its outermost level. */
export interface Module {
  readonly values: Readonly<Record<string, unknown>>;
  readonly declared: ReadonlyMap<string, ts.Node>;
  /** Where a name of another module comes from. */
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

/** A piece of source, and the module whose names it uses. */
export interface Place {
  readonly file: string;
  readonly node: ts.Node;
}

/** Returns the module of a file. */
export type ModuleOf = (file: string) => Module;

/** Modules by file, each read once. */
export function modules(): ModuleOf {
  const read = new Map<string, Module>();
  return (file) => {
    const known = read.get(file) ?? readModule(file);
    read.set(file, known);
    return known;
  };
}

/** Reads a file of TypeScript, and requires it for the values that it exports. */
function readModule(file: string): Module {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const declared = new Map<string, ts.Node>();
  const imported = new Map<string, { file: string; name: string }>();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) declared.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) declared.set(name.text, initializer);
    if (!ts.isImportDeclaration(statement)) continue;
    const from = fileOf(file, (statement.moduleSpecifier as ts.StringLiteral).text);
    const bindings = statement.importClause?.namedBindings;
    if (!from || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements)
      imported.set(name.text, { file: from, name: (propertyName ?? name).text });
  }
  // What is declared in SQL is registered when it is loaded: it has been, as part of the service.
  return { values: require(file), declared, imported };
}

function fileOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(from), specifier);
  return [`${path}.ts`, join(path, 'index.ts')].find(existsSync);
}

/** Where a member of an object is written, also of one that has a name, is spread into another, or stands under `satisfies`. */
export function memberOf(moduleOf: ModuleOf, { file, node }: Place, name: string): Place | undefined {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node))
    return memberOf(moduleOf, { file, node: node.expression }, name);
  if (ts.isIdentifier(node)) {
    const from = moduleOf(file).imported.get(node.text) ?? { file, name: node.text };
    const declaration = moduleOf(from.file).declared.get(from.name);
    return declaration && memberOf(moduleOf, { file: from.file, node: declaration }, name);
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  // What is written last holds.
  for (const property of node.properties.toReversed()) {
    const found = ts.isSpreadAssignment(property)
      ? memberOf(moduleOf, { file, node: property.expression }, name)
      : property.name.getText() === name && { file, node: writtenAs(property) };
    if (found) return found;
  }
  return undefined;
}

/** What stands behind the name of a property, or a method with its body. */
function writtenAs(property: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>): ts.Node {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : property;
}
