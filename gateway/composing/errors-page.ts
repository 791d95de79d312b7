import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { declaredErrors, type ErrorKind } from '../../platform/errors';
import type { Service } from '../../subgraphs/runtime/system';
// They declare the gateway's errors.
import '../auth/errors';
import '../http/errors';
import '../live/errors';
import '../price/price-guard';

/** Heading, errors, and the folder that raises them. */
type Section = readonly [title: string, errors: Readonly<Record<string, ErrorKind>>, folder: string];

/** Folders of the product, whose files raise errors. */
const ROOMS = ['citus', 'cluster', 'gateway', 'platform', 'subgraphs'];

/** Files in which codes stand that they do not raise: the catalogues, and what is generated. */
const NOT_RAISING = /^platform\/errors\.ts$|\/errors\.ts$|\/generated\.ts$/;

/** docs/errors.md: every code that a client can see, with its status, its meaning and the folders that raise it. */
export function errorsPage(services: readonly Service[], root: string): string {
  const files = ROOMS.flatMap((room) => sourcesBelow(root, room)).map(
    (file) => [file, readFileSync(join(root, file), 'utf8')] as const,
  );
  const sections: Section[] = [
    ['Everywhere', declaredErrors(), ''],
    ['The gateway', declaredErrors('gateway'), 'gateway/'],
    // A service declares its errors when its subgraph is loaded.
    ...services.map(
      ({ name, about, subgraph }): Section => [
        `${name}: ${about}`,
        declaredErrors(subgraph.name),
        `subgraphs/${name}/`,
      ],
    ),
  ];
  return `# Errors

Written by \`npm run compose\` from the catalogue of errors. Every error of an answer has one of these codes in
\`extensions.code\`; \`extensions.inputPath\` says where in the arguments of the field it lies ([values](values.md)). The status is that of
the answer where the whole request fails with it, and tells of which kind it is otherwise. The message is what is said where there
is nothing more exact to say. Codes are stable: programs may decide by them, and by nothing else.

${sections.map((section) => sectionText(section, files)).join('\n')}`;
}

function sectionText(
  [title, errors, folder]: Section,
  files: readonly (readonly [string, string])[],
): string {
  const rows = Object.entries(errors)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, { status, message }]) => {
      const raising = files.filter(([file, text]) => file.startsWith(folder) && text.includes(`'${code}'`));
      const places = [...new Set(raising.map(([file]) => placeOf(file, folder)))];
      return `| \`${code}\` | ${status} | ${message} | ${places.join(', ')} |`;
    });
  return `## ${title}

| Code | Status | Meaning | Raised in |
|---|---|---|---|
${rows.join('\n')}
`;
}

/** The folder of a file, within a service that of the aggregate. */
function placeOf(file: string, folder: string): string {
  const [first, second] = file.slice(folder.length).split('/');
  if (folder !== '') return second === undefined ? folder : `${first}/`;
  return first === 'subgraphs' && second !== undefined ? `${first}/${second}/` : `${first}/`;
}

function sourcesBelow(root: string, room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => join(room, file).replaceAll('\\', '/'))
    .filter(
      (file) => file.endsWith('.ts') && !NOT_RAISING.test(file) && dirname(file) !== 'gateway/composing',
    )
    .sort();
}
