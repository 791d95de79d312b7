import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Modules with corrections, each behind those that it uses. */
const MODULES = ['utilities/deepMerge', 'dataRewrites', 'resultShaping', 'executeQueryPlan'] as const;

/** A place in Apollo's executor that gives wrong answers, and what it has to be. */
interface Correction {
  readonly module: (typeof MODULES)[number];
  readonly wrong: string;
  readonly right: string;
}

/** Every case in which answers may differ from Apollo's; `apollo-errors.test.ts` shows each of them. */
const CORRECTIONS: Readonly<Record<string, readonly Correction[]>> = {
  'an error of an entity is reported where another stands, when one before it was not asked for': [
    {
      module: 'executeQueryPlan',
      wrong: 'sendOperation({ ...variables, representations })',
      right: 'sendOperation({ ...variables, representations }, representationToEntity)',
    },
    {
      module: 'executeQueryPlan',
      wrong: 'sendOperation(variables) {',
      right: 'sendOperation(variables, positions) {',
    },
    {
      module: 'executeQueryPlan',
      wrong: 'makeLazyErrorPathGenerator(fetch, currentCursor)',
      right: 'makeLazyErrorPathGenerator(fetch, currentCursor, positions)',
    },
    {
      module: 'executeQueryPlan',
      wrong: 'makeLazyErrorPathGenerator(fetch, cursor) {',
      right: 'makeLazyErrorPathGenerator(fetch, cursor, positions) {',
    },
    {
      module: 'executeQueryPlan',
      wrong: 'hydratedPaths[errorPath[1]]',
      right: 'hydratedPaths[positions[errorPath[1]]]',
    },
  ],
  'an error of a whole entity fetch has a path with `@` in it': [
    {
      module: 'executeQueryPlan',
      wrong: 'return errorPath ? [...cursor.path, ...errorPath.slice()] : undefined;',
      right: `const list = cursor.path.indexOf('@');
        if (errorPath && fetch.requires) return list < 0 ? cursor.path : cursor.path.slice(0, list);
        return errorPath ? [...cursor.path, ...renamed(errorPath)] : undefined;`,
    },
  ],
  'an error of a field that the plan had to rename has the name of the plan': [
    {
      module: 'executeQueryPlan',
      wrong: 'return [...hydratedPath, ...errorPath.slice(2)];',
      right: 'return [...hydratedPath, ...renamed(errorPath.slice(2))];',
    },
    {
      module: 'executeQueryPlan',
      wrong: 'let hydratedPaths;',
      right: `let hydratedPaths;
        const renames = (fetch.outputRewrites ?? []).filter((rewrite) => rewrite.kind === 'KeyRenamer');
        const renamed = (path) => path.map((key) =>
          renames.find((rewrite) => rewrite.path.at(-1) === key)?.renameKeyTo ?? key);`,
    },
  ],
  'an entity forgets its type for that of its interface, once a subgraph knows it by its interface alone': [
    {
      module: 'executeQueryPlan',
      wrong: 'if (receivedEntity && !receivedEntity["__typename"]) {',
      right: `const receivedType = context.supergraphSchema.getType(receivedEntity?.["__typename"] ?? '');
        if (receivedType && !graphql_1.isObjectType(receivedType)) delete receivedEntity["__typename"];
        if (receivedEntity && !receivedEntity["__typename"]) {`,
    },
  ],
  'values that are missing go unreported beside errors of subgraphs': [
    {
      module: 'executeQueryPlan',
      wrong: 'if (errors.length === 0 && postProcessingErrors.length > 0) {',
      right: `if (errors.length > 0 && postProcessingErrors.length > 0)
          return { errors, extensions: { valueCompletion: postProcessingErrors }, data };
        if (postProcessingErrors.length > 0) {`,
    },
  ],
  'an object whose type is not known is null without a word': [
    {
      module: 'resultShaping',
      wrong: `if (!(0, federation_internals_1.isObjectType)(type)) {`,
      right: `if (!(0, federation_internals_1.isObjectType)(type)) {
        parameters.errors.push(federation_internals_1.ERRORS.INVALID_GRAPHQL.err('?', { path: [...path, responseName] }));`,
    },
  ],
  'lists in lists are lost in what a field requires': [
    {
      module: 'executeQueryPlan',
      wrong: 'function executeSelectionSet(schema, source, selections) {',
      right: `function executeSelectionSet(schema, source, selections) {
        if (Array.isArray(source)) return source.map((item) => executeSelectionSet(schema, item, selections));`,
    },
  ],
  'lists in lists of two subgraphs are not merged': [
    {
      module: 'utilities/deepMerge',
      wrong:
        'if ((0, predicates_1.isObject)(target[key][i]) && (0, predicates_1.isObject)(source[key][i])) {',
      right: `if (Array.isArray(target[key][i]) && Array.isArray(source[key][i]))
          deepMerge({ list: target[key][i] }, { list: source[key][i] });
        else if ((0, predicates_1.isObject)(target[key][i]) && (0, predicates_1.isObject)(source[key][i])) {`,
    },
  ],
  'false, zero and the empty text are lost where the plan had to rename a field': [
    { module: 'dataRewrites', wrong: 'if (objAtPath) {', right: 'if (objAtPath !== undefined) {' },
  ],
};

/**
 * Corrects Apollo's executor in this process, until what is returned is called. Throws when it is no longer what the
 * corrections are for.
 */
export function correctApollo(): () => void {
  const asPublished: (() => void)[] = [];
  for (const module of MODULES) {
    const file = require.resolve(`@apollo/gateway/dist/${module}`);
    let source = readFileSync(file, 'utf8');
    for (const { wrong, right, ...correction } of Object.values(CORRECTIONS).flat()) {
      if (correction.module !== module) continue;
      if (source.split(wrong).length !== 2) throw new Error(`${file} does not have once: ${wrong}`);
      source = source.replace(wrong, () => right);
    }
    const corrected = { exports: {} };
    new Function('module', 'exports', 'require', source)(corrected, corrected.exports, createRequire(file));
    const published = require(file);
    const before = { ...published };
    asPublished.push(() => Object.assign(published, before));
    Object.assign(published, corrected.exports);
  }
  return () => {
    for (const restore of asPublished) restore();
  };
}
