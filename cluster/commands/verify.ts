import { existsSync } from 'node:fs';
import { there } from '../../platform/there';
import type { System } from '../../subgraphs/runtime/system';
import { compareWithBackup } from '../backup/compare';
import { damagedFiles } from '../backup/files';
import { type Manifest, readManifest } from '../backup/manifest';
import { Snapshot } from '../backup/snapshot';
import { whileWritesAreHeld } from '../backup/write-gate';
import { type Command, EXIT, servicesFrom, wholeNumber } from '../cli/command';
import { forEachService, type ServiceWork } from '../cli/services';
import { incomplete, missingRelations } from '../missing-relations';
import { brokenRules, pairsOf } from '../rules/check';
import { rulesOf } from '../rules/rules';
import { servicesInBackup } from './restore';

/** Compares databases with a backup, and with the rules that their data has to keep. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: '[folder] [service ..]',
  summary: 'check the data: lookup tables, the ledger, and against a backup its files, rows and distribution',
  details: `
Without a folder: whether every lookup table agrees with the table that it is kept from, and whether the books balance.
With the folder of a backup also: whether its files are as they were written, and whether the database has the same
tables in the same places with the same rows. Everything is read as of one moment, for which writes are held as by
\`backup\`. Exit code 3 when something is not in order.`,
  options: {
    patience: {
      type: 'string',
      default: '300',
      value: 's',
      description: 'seconds to wait at most for running writes',
    },
  },
  run: (invocation) => {
    const [first, ...others] = invocation.positionals;
    const folder = first !== undefined && isFolder(first, invocation.system) ? first : undefined;
    const manifest = folder === undefined ? undefined : readManifest(folder);
    const services = manifest
      ? servicesInBackup(invocation.system, manifest.services, others)
      : servicesFrom(invocation.system, invocation.positionals);
    const patience = wholeNumber(invocation, 'patience', 0) * 1_000;
    return forEachService(invocation, services, (on) =>
      verify(on, { folder, manifest, patience, signal: invocation.signal }),
    );
  },
};

/** Whether an argument is a folder rather than a service. */
function isFolder(argument: string, { services }: System): boolean {
  const isService = services.some(({ name }) => name === argument);
  return !isService && (existsSync(argument) || argument.includes('/'));
}

interface VerifyOptions {
  readonly folder: string | undefined;
  readonly manifest: Manifest | undefined;
  readonly patience: number;
  readonly signal: AbortSignal;
}

async function verify(
  { service, url, progress }: ServiceWork,
  { folder, manifest, patience, signal }: VerifyOptions,
) {
  const entry = manifest?.services[service.name];
  const damaged = folder !== undefined && entry ? await damagedFiles(folder, entry.tables) : [];
  const snapshot = await Snapshot.open(url, service.distribution, 1);
  try {
    const gated = {
      service: service.name,
      client: snapshot.control,
      tables: snapshot.tables.map(({ name }) => name),
    };
    await whileWritesAreHeld([gated], { patience, signal, onWait: progress }, () => snapshot.pin());
    const [client] = snapshot.sessions;
    const missing = await missingRelations(there(client), service.distribution);
    const comparison = entry && (await compareWithBackup(there(client), service.distribution, entry));
    const pairs = pairsOf(rulesOf(service));
    const broken = missing.length === 0 ? await brokenRules(there(client), pairs) : [];
    await snapshot.checkUnmoved();
    const findings = [
      ...damaged,
      ...(missing.length > 0 ? [incomplete(service.name, missing)] : []),
      ...(comparison?.differences ?? []),
      ...broken.map(({ rule, examples }) => `it does not hold that ${rule}: ${examples.join('; ')}`),
    ];
    const compared = comparison
      ? `${comparison.tables} tables and ${comparison.rows} rows as in the backup, `
      : '';
    const notes = (comparison?.notes ?? []).map((note) => `\n${service.name}: (${note})`).join('');
    return {
      code: findings.length > 0 ? EXIT.notInOrder : EXIT.done,
      data: {
        inOrder: findings.length === 0,
        findings,
        rules: pairs.length,
        ...(comparison && { comparison }),
      },
      text:
        findings.length > 0
          ? findings.map((finding) => `${service.name}: ${finding}`).join('\n')
          : `${service.name}: in order: ${compared}${pairs.length} rules hold${notes}`,
    };
  } finally {
    await snapshot.close();
  }
}
