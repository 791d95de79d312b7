import { execFile } from 'node:child_process';
import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { composeSupergraph } from '../../gateway/composing/supergraph';
import { readSupergraph } from '../../gateway/supergraph';
import { system } from '../../subgraphs/system';
import { schema } from '../support/client-schema';

test('the five subgraphs compose without errors and without hints', () => {
  const { supergraphSdl, hints } = composeSupergraph(system.services);
  expect(hints).toEqual([]);
  expect(supergraphSdl).toBe(readSupergraph());
});

const isField = (
  field: GraphQLField<unknown, unknown> | GraphQLInputField,
): field is GraphQLField<unknown, unknown> => 'args' in field;

test('everything that clients see of the schema is described', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const described = types.flatMap((type): (readonly [string, { description?: string | null }])[] => {
    const parts: (readonly [string, { description?: string | null }])[] = [[type.name, type]];
    if (isEnumType(type))
      parts.push(...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const));
    if (isObjectType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) {
        parts.push([`${type.name}.${field.name}`, field]);
        if (isField(field))
          parts.push(
            ...field.args.map(
              (argument) => [`${type.name}.${field.name}(${argument.name}:)`, argument] as const,
            ),
          );
      }
    return parts;
  });
  expect(described.length).toBeGreaterThan(types.length);
  expect(described.filter(([, { description }]) => !description?.trim()).map(([name]) => name)).toEqual([]);
});

test('the supergraph, the types of the resolvers and the table of variables are current', async () => {
  const root = join(__dirname, '..', '..');
  const { code, output } = await new Promise<{ code: unknown; output: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'gateway/compose.ts', '--check'],
      { cwd: root },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });
  expect({ code, output }).toEqual({ code: 0, output: '' });
});
