import { type AnyTable, metaOf } from '../../citus';
import { there } from '../../platform/there';
import type { Service, System } from '../../subgraphs/runtime/system';
import { buildModel } from './build-model';
import type { Catalogue } from './catalogue';
import { catalogueOf } from './database';
import { driftOf } from './drift';
import type { ServiceModel } from './model';
import { type Command, UsageError, type Written } from './options';
import { digest, type Manifest, type Project } from './project';
import { madeText, notesText, writesText } from './report';
import { takenIn } from './taken';
import { serviceFiles } from './write-service';
import { writeSchema } from './write-side-names';

/** What the commands work with. */
export interface Surroundings {
  readonly project: Project;
  /** The services that there are; loaded when it is asked for. */
  system(): System;
  out(text: string): void;
}

/** Runs a command. Resolves to the exit code; rejects with an Error for people. */
export function runCommand(command: Command, surroundings: Surroundings): Promise<number> {
  return COMMANDS[command.verb](command, surroundings);
}

const COMMANDS = { add, update, check, remove };

/** Reads the database and makes everything that is written for it. */
async function plan(
  written: Written,
  from: string,
  { project, system }: Surroundings,
): Promise<{ model: ServiceModel; catalogue: Catalogue; files: Map<string, string> }> {
  const catalogue = await catalogueOf(from, written);
  const model = buildModel(catalogue, written, takenIn(system(), written.name));
  return { model, catalogue, files: await project.formatted(serviceFiles(model, catalogue)) };
}

/** `service.json`, by its path. */
function manifestFile(
  project: Project,
  written: Written,
  files: Manifest['files'],
): Promise<Map<string, string>> {
  const manifest: Manifest = { written, files };
  return project.formatted(
    new Map([[project.manifestPath(written.name), JSON.stringify(manifest, null, 2)]]),
  );
}

const digests = (files: ReadonlyMap<string, string>): Manifest['files'] =>
  Object.fromEntries([...files].map(([path, text]) => [path, digest(text)]));

const rooms = (name: string) => [`subgraphs/${name}`, `sql/${name}`];

async function add({ name, from, written }: Command, surroundings: Surroundings): Promise<number> {
  const { project, out } = surroundings;
  if (project.has(name))
    throw new UsageError(
      `There is a service "${name}" already: \`update\` writes it anew, \`remove\` takes it away.`,
    );
  const started = performance.now();
  const { model, files } = await plan(written, there(from), surroundings);
  const manifest = await manifestFile(project, written, digests(files));
  let line = '';
  await project.change(rooms(name), async (signal) => {
    // By what is written first, `remove` takes away the rest even when the process was killed.
    project.write(new Map([...manifest, ...files]));
    line = project.enlist(name, written.about);
    await project.compose(signal);
  });
  out(madeText(model, line, (performance.now() - started) / 1000));
  return 0;
}

/** What a service was written with, and the writes that are added to it. */
function withWrites(known: Written, { writes, writeSide, writeAccess = [] }: Written): Written {
  return {
    ...known,
    ...(writes && { writes }),
    ...(writeSide && { writeSide }),
    ...(writeAccess.length > 0 && { writeAccess }),
  };
}

/** The tables of a service that are its database's own, without those of its write side. */
const servedTables = ({ name, tables }: Service): readonly AnyTable[] =>
  tables.filter((of) => !metaOf(of).name.startsWith(`${writeSchema(name)}.`));

async function update({ name, from, written: more }: Command, surroundings: Surroundings): Promise<number> {
  const { project, out } = surroundings;
  const manifest = manifestOf(project, name);
  const asked = withWrites(manifest.written, more);
  const { model, catalogue, files } = await plan(asked, there(from), surroundings);
  const service = surroundings.system().service(name);
  for (const difference of driftOf(servedTables(service), catalogue, model)) out(`${difference}\n`);
  const isEdited = (path: string) => {
    const text = project.read(path);
    return text !== undefined && digest(text) !== manifest.files[path];
  };
  const gone = Object.keys(manifest.files).filter(
    (path) => !files.has(path) && project.read(path) !== undefined,
  );
  const changed = [...files.keys()].filter((path) => project.read(path) !== files.get(path));
  const left = [...changed, ...gone].filter(isEdited);
  // Where the declaration of a table was edited, what reads and writes it would name columns that are not declared.
  const waiting = changed.filter(
    (path) =>
      !left.includes(path) &&
      left.includes(path.replace(/(?:reads|writes)\.ts$/, 'table.ts')) &&
      project.read(path) !== undefined,
  );
  const written = changed.filter((path) => ![...left, ...waiting].includes(path));
  const removed = gone.filter((path) => !left.includes(path));
  // What waits is known as it was, so that it is not taken for edited.
  const known = waiting.map((path) => [path, there(manifest.files[path])]);
  const kept = await manifestFile(project, asked, { ...digests(files), ...Object.fromEntries(known) });
  await project.change(rooms(name), async (signal) => {
    for (const path of removed) project.remove(path);
    project.write(new Map(written.map((path) => [path, there(files.get(path))])));
    project.write(kept);
    if (written.length + removed.length > 0) await project.compose(signal, '--breaking');
  });
  for (const path of written) out(`written: ${path}\n`);
  for (const path of removed) out(`removed: ${path}\n`);
  for (const path of left) out(`edited, and left as it is: ${path}\n`);
  for (const path of waiting) out(`left as it is, since its table.ts was edited: ${path}\n`);
  if (changed.length + gone.length === 0) out('Nothing has changed.\n');
  out(notesText(model) + writesText(model));
  return 0;
}

async function check({ name, from }: Command, surroundings: Surroundings): Promise<number> {
  const { project, system, out } = surroundings;
  const { written } = manifestOf(project, name);
  const catalogue = await catalogueOf(there(from), written);
  const model = buildModel(catalogue, written, takenIn(system(), name));
  const drift = driftOf(servedTables(system().service(name)), catalogue, model);
  for (const difference of drift) out(`${difference}\n`);
  out(
    drift.length === 0
      ? `${name} is as its database is.\n`
      : `\`npm run service -- update ${name}\` follows the database.\n`,
  );
  return drift.length === 0 ? 0 : 1;
}

async function remove({ name, force }: Command, { project, out }: Surroundings): Promise<number> {
  const { files } = manifestOf(project, name);
  const edited = Object.keys(files).filter((path) => {
    const text = project.read(path);
    return text !== undefined && digest(text) !== files[path];
  });
  if (edited.length > 0 && !force)
    throw new UsageError(
      `These files were edited; --force removes them too:\n${edited.map((path) => `  ${path}`).join('\n')}`,
    );
  await project.change(rooms(name), async (signal) => {
    for (const room of rooms(name)) project.remove(room);
    project.delist(name);
    await project.compose(signal, '--breaking');
  });
  out(`${name} is no longer a service; its database is as it was.\n`);
  return 0;
}

function manifestOf(project: Project, name: string): Manifest {
  const manifest = project.manifest(name);
  if (!manifest)
    throw new UsageError(
      project.has(name)
        ? `${name} was written by hand: it has no ${project.manifestPath(name)}.`
        : `There is no service "${name}".`,
    );
  return manifest;
}
