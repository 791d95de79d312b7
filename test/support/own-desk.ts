import type { ServiceName } from '../../subgraphs/system';
import type { TestGateway } from './asking';
import { startGateway } from './gateway';
import { type OwnDatabase, ownDatabase } from './own-database';

/** A gateway over a database of one service that one test file writes to. */
export interface OwnDesk {
  gateway: TestGateway;
  database: OwnDatabase;
}

/** Declares that the desk has its gateway and its database before the first test, and loses them after the last. */
export function setUpDesk(desk: OwnDesk, service: ServiceName): void {
  beforeAll(async () => {
    desk.database = await ownDatabase(service);
    desk.gateway = await startGateway({ ...desk.database.environment });
  });
  afterAll(async () => {
    await desk.gateway.stop();
    await desk.database.drop();
  });
}
