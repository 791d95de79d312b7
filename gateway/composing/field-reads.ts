import { join } from 'node:path';
import ts from 'typescript';
import { declaredPages } from '../../citus/declare/page';
import { declaredReports } from '../../citus/declare/report';
import { declaredStatements } from '../../citus/declare/statement';
import { there } from '../../platform/there';
import type { Subgraph } from '../../subgraphs/runtime/create-subgraph';
import { type ModuleOf, memberOf, modules, type Place } from './source-modules';

/** A declared read that a resolver leads to. */
export interface Read {
  readonly kind: 'lookup' | 'children' | 'page' | 'run';
  readonly route: string;
  /** Whether it is a write; one of many rows at once may be in all shards. */
  readonly writes?: boolean;
  /** Whether it is asked for each item of a list: `rows.map((row) => load..)`. */
  readonly each?: boolean;
}

/**
 * The declared reads that each resolver of a service can lead to, by `Type.field`, whatever its arguments are: the
 * sources are followed from the resolver through every name that it uses, and the names are looked up in what the
 * modules export. Throws an Error where a resolver cannot be found in the sources.
 */
export function fieldReads({
  resolvers,
  folder,
}: Pick<Subgraph, 'resolvers' | 'folder'>): Map<string, Read[]> {
  const moduleOf = modules();
  const found = new Map<string, Read[]>();
  const aggregates = resolversOf(moduleOf, folder);
  for (const [type, fields] of Object.entries(resolvers))
    for (const field of Object.keys(fields as object)) {
      const place = aggregates
        .map((of) => memberOf(moduleOf, of, type))
        .map((of) => of && memberOf(moduleOf, of, field))
        .find((of) => of !== undefined);
      if (!place) throw new Error(`${folder}: cannot find in the source where ${type}.${field} is resolved`);
      const reads = new Map<object, Read>();
      new Walk(folder, moduleOf, reads).follow(place.file, place.node);
      if (reads.size > 0) found.set(`${type}.${field}`, [...reads.values()]);
    }
  return found;
}

/** What a service hands to `createSubgraph` as its resolvers. */
function resolversOf(moduleOf: ModuleOf, folder: string): Place[] {
  const file = join(folder, 'index.ts');
  const call = moduleOf(file).declared.get('subgraph');
  const [declaration] = call && ts.isCallExpression(call) ? call.arguments : [];
  const resolvers = declaration && memberOf(moduleOf, { file, node: declaration }, 'resolvers');
  if (!resolvers || !ts.isArrayLiteralExpression(resolvers.node))
    throw new Error(`${file}: subgraph is not createSubgraph({ .., resolvers: [..] })`);
  return resolvers.node.elements.map((node) => ({ file: resolvers.file, node }));
}

/** Follows names from a piece of source to the reads behind them. */
class Walk {
  readonly #seen = new Set<ts.Node>();
  /** Functions around what is walked through that are called for each item of a list. */
  #loops = 0;

  constructor(
    private readonly folder: string,
    private readonly moduleOf: ModuleOf,
    private readonly reads: Map<object, Read>,
  ) {}

  follow(file: string, node: ts.Node): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    const walk = (child: ts.Node): void => {
      if (isForEach(child)) this.#loops += 1;
      look(child);
      if (isForEach(child)) this.#loops -= 1;
    };
    const look = (child: ts.Node): void => {
      if (ts.isPropertyAccessExpression(child)) {
        const value = ts.isIdentifier(child.expression) && this.#valueOf(file, child.expression.text);
        const member = value && (value as Record<string, unknown>)[child.name.text];
        if (typeof member === 'object' && member !== null && this.#note(member)) return;
        walk(child.expression);
        return;
      }
      if (ts.isIdentifier(child)) {
        // `{ name: value }` and `(name: type)` name nothing outside.
        const { parent } = child;
        if (ts.isPropertyAssignment(parent) && parent.name === child) return;
        this.#name(file, child.text);
        return;
      }
      if (!ts.isTypeNode(child)) ts.forEachChild(child, walk);
    };
    if (ts.isIdentifier(node)) this.#name(file, node.text);
    else ts.forEachChild(node, walk);
  }

  #name(file: string, name: string): void {
    const value = this.#valueOf(file, name);
    if (typeof value === 'object' && value !== null && this.#note(value)) return;
    const module = this.moduleOf(file);
    const from = module.imported.get(name);
    if (from) {
      if (!from.file.startsWith(this.folder)) return;
      const declaration = this.moduleOf(from.file).declared.get(from.name);
      if (declaration) this.follow(from.file, declaration);
      return;
    }
    const declaration = module.declared.get(name);
    if (!declaration) return;
    const hidden = declaredIn(declaration);
    if (hidden) this.#note(hidden);
    else this.follow(file, declaration);
  }

  #valueOf(file: string, name: string): unknown {
    const module = this.moduleOf(file);
    const from = module.imported.get(name);
    if (!from) return module.values[name];
    return from.file.startsWith(this.folder) ? this.moduleOf(from.file).values[from.name] : undefined;
  }

  /** Whether it is a read, or some of which one is chosen; then it is noted. */
  #note(value: object): boolean {
    const read = readOf(value);
    if (read) {
      const each = this.#loops > 0 || this.reads.get(value)?.each === true;
      this.reads.set(value, each ? { ...read, each } : read);
      return true;
    }
    const members = Object.values(value);
    const choice = members.map((member) =>
      typeof member === 'object' && member ? readOf(member) : undefined,
    );
    if (members.length === 0 || !choice.every((one) => one !== undefined)) return false;
    this.reads.set(value, choice.find(({ route }) => route === 'fan-out') ?? there(choice[0]));
    return true;
  }
}

/** Whether it is the function that a `.map(..)` calls. */
function isForEach(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node) || !ts.isCallExpression(node.parent)) return false;
  const { expression } = node.parent;
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'map';
}

/** The statement, page or report that a declaration makes, by the name that it gives it, where nothing else can see it. */
function declaredIn(node: ts.Node): object | undefined {
  if (ts.isCallExpression(node)) {
    for (const argument of node.arguments) {
      const named = ts.isStringLiteral(argument) && declaredAs(argument.text);
      if (named) return named;
    }
    return declaredIn(node.expression);
  }
  if (ts.isTaggedTemplateExpression(node)) return declaredIn(node.tag);
  return ts.isPropertyAccessExpression(node) ? declaredIn(node.expression) : undefined;
}

function declaredAs(name: string): object | undefined {
  return declaredStatements().get(name) ?? declaredPages().get(name) ?? declaredReports().get(name);
}

/** What a value of a module is as a read; undefined where it is none. */
function readOf(value: object): Read | undefined {
  const { kind, statement, route, writes, declaration, variants } = value as {
    kind?: string;
    statement?: { route: { kind: string } };
    route?: { kind: string };
    writes?: boolean;
    declaration?: object;
    variants?: () => { route: { kind: string } }[];
  };
  if (statement?.route && kind)
    return {
      kind: kind === 'children' || kind === 'pairChildren' ? 'children' : 'lookup',
      route: statement.route.kind,
    };
  if (declaration && variants) {
    const routes = variants().map((variant) => variant.route.kind);
    return {
      kind: 'orders' in declaration ? 'page' : 'run',
      route: routes.find((one) => one === 'fan-out') ?? there(routes[0]),
    };
  }
  return route?.kind ? { kind: 'run', route: route.kind, writes: writes === true } : undefined;
}
