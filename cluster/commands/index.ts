import type { Command } from '../cli/command';
import { backupCommand } from './backup';
import { distributeCommand } from './distribute';
import { eventsCommand } from './events';
import { explainCommand } from './explain';
import { grantCommand } from './grant';
import { importCommand } from './import';
import { migrateCommand } from './migrate';
import { psqlCommand } from './psql';
import { restoreCommand } from './restore';
import { seedCommand } from './seed';
import { statusCommand } from './status';
import { trimCommand } from './trim';
import { verifyCommand } from './verify';
import { webhooksCommand } from './webhooks';
import { addWorkerCommand, rebalanceCommand, removeWorkerCommand } from './workers';

/** Every command of the CLI, in the order in which they are listed. */
export const commands: readonly Command[] = [
  statusCommand,
  migrateCommand,
  grantCommand,
  distributeCommand,
  seedCommand,
  importCommand,
  addWorkerCommand,
  removeWorkerCommand,
  rebalanceCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
  trimCommand,
  explainCommand,
  psqlCommand,
  eventsCommand,
  webhooksCommand,
];
