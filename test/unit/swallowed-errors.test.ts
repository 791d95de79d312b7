import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');

/** The product's files: what git has, and what is new. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(bench|citus|cluster|gateway|platform|subgraphs)\/.*\.ts$|^build\.ts$/.test(file));

/** What is done with an error: the binding that it has, and the code that could look at it. */
interface Handler {
  readonly at: ts.Node;
  readonly bindings: readonly ts.BindingName[];
  readonly body: ts.Node;
  /** Where a reason may stand beside it: from here to the handler's end. */
  readonly from: number;
}

/** The handler of errors that a node is or takes: of `catch`, `.catch(..)`, `.then(_, ..)`, `.on('error', ..)`. */
function handlerOf(node: ts.Node): Handler | undefined {
  if (ts.isCatchClause(node)) {
    const { variableDeclaration, block } = node;
    const bindings = variableDeclaration ? [variableDeclaration.name] : [];
    return { at: node, bindings, body: block, from: block.getStart() };
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression: of } = node.expression;
  const [first, second] = node.arguments;
  const listensToErrors =
    /^(on|once|addEventListener)$/.test(name.text) &&
    first &&
    ts.isStringLiteral(first) &&
    /error$/i.test(first.text);
  const handler =
    name.text === 'catch' ? first : name.text === 'then' || listensToErrors ? second : undefined;
  if (!handler || !(ts.isArrowFunction(handler) || ts.isFunctionExpression(handler))) return undefined;
  const bindings = handler.parameters.map((parameter) => parameter.name);
  return { at: handler, bindings, body: handler.body, from: of.getEnd() };
}

const namesOf = (binding: ts.BindingName): string[] =>
  ts.isIdentifier(binding)
    ? [binding.text]
    : binding.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOf(element.name) : []));

const uses = (node: ts.Node, names: readonly string[]): boolean =>
  (ts.isIdentifier(node) && names.includes(node.text)) ||
  ts.forEachChild(node, (child) => uses(child, names) || undefined) === true;

const COMMENT = /\/\/|\/\*/;

/** Whether a comment stands in the handler, in the chain before it, or above the statement that it belongs to. */
function hasReason({ at, from }: Handler, text: string): boolean {
  if (COMMENT.test(text.slice(from, at.getEnd()))) return true;
  if (ts.isCatchClause(at)) return false;
  let owner = at.parent;
  while (!ts.isStatement(owner) && !ts.isPropertyAssignment(owner) && !ts.isClassElement(owner))
    owner = owner.parent;
  return ts.getLeadingCommentRanges(text, owner.getFullStart()) !== undefined;
}

/** Where errors are let go without a word, as `file:line`. */
function swallowed(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const handler = handlerOf(node);
    if (handler && !uses(handler.body, handler.bindings.flatMap(namesOf)) && !hasReason(handler, text))
      found.push(`${file}:${source.getLineAndCharacterOfPosition(handler.at.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('every error that is caught is looked at, or the reason stands beside it why not', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => swallowed(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test.each([
  ['try { a(); } catch { b(); }', true],
  ['try { a(); } catch (error) { b(); }', true],
  ['try { a(); } catch (error) { b(error); }', false],
  ['try { a(); } catch ({ code }) { b(code); }', false],
  ['try { a(); } catch { /* why */ }', false],
  ['// not about it\ntry { a(); } catch { b(); }', true],
  ['a().catch(() => {});', true],
  ['// why\na().catch(() => {});', false],
  ['// about all\nconst c = { d: () => a().catch(() => {}) };', true],
  ['const c = {\n// why\nd: () => a().catch(() => {}) };', false],
  ['a()\n// why\n.catch(() => {});', false],
  ['a().catch((error) => b(error));', false],
  ['a().then(b, () => c());', true],
  ['a().then(b);', false],
  ["a.on('error', () => {});", true],
  ["a.on('end', () => {});", false],
  ["a.once('error', (error) => b(error));", false],
])('%j is found to swallow an error: %s', (code, expected) => {
  expect(swallowed('example.ts', code).length > 0).toBe(expected);
});
