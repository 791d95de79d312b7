import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { runFolder } from './run-folder';

const fileOf = (folder: string): string => join(folder, 'mutations');

/** Writes down the mutations of an operation that were answered without an error. */
export function recordMutations(
  query: string,
  data: Readonly<Record<string, unknown>> | null | undefined,
  failed: readonly (string | number | undefined)[],
): void {
  const folder = runFolder();
  if (!folder || !data || !query.includes('mutation')) return;
  for (const definition of parse(query).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (definition.operation !== OperationTypeNode.MUTATION) continue;
    for (const field of definition.selectionSet.selections) {
      if (field.kind !== Kind.FIELD) continue;
      const key = field.alias?.value ?? field.name.value;
      if (data[key] != null && !failed.includes(key)) appendFileSync(fileOf(folder), `${field.name.value}\n`);
    }
  }
}

/** The names of those that were written down in this run. */
export function recordedMutations(): Set<string> {
  const file = fileOf(runFolder()!);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
}
