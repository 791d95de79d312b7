import { createHash } from 'node:crypto';
import { type Actor, actor, fresh } from '../support/acting';
import type { OwnDatabase } from '../support/own-database';
import { type OwnDesk, setUpDesk } from '../support/own-desk';

/** What a test of doc's mutations works with: a gateway over a doc database of its own, and people. */
export interface DocDesk extends OwnDesk {
  /** Owns what the tests file unless they say otherwise. */
  readonly olga: Actor;
  /** Somebody without any permission until it is given. */
  readonly paul: Actor;
  /** Two who do the tasks of workflows. */
  readonly rita: Actor;
  readonly sven: Actor;
  /** Keeps the records. */
  readonly clerk: Actor;
  readonly nobody: Actor;
  /** Somebody with roles: `as('17; records')`. */
  as(viewer: string): Actor;
  sql: OwnDatabase['sql'];
  /** Events about one aggregate in the outbox, the oldest first. */
  events(aggregateId: string): Promise<Record<string, any>[]>;
}

export const OLGA = '101';
export const PAUL = '102';
export const RITA = '103';
export const SVEN = '104';
export const CLERK = '10';

/** Declares the set-up and returns what it sets up. */
export function docDesk(): DocDesk {
  const gateway = () => desk.gateway;
  const desk = {
    olga: actor(gateway, OLGA),
    paul: actor(gateway, PAUL),
    rita: actor(gateway, RITA),
    sven: actor(gateway, SVEN),
    clerk: actor(gateway, `${CLERK}; records`),
    nobody: actor(gateway, null),
    as: (viewer) => actor(gateway, viewer),
    sql: (text, values) => desk.database.sql(text, values),
    events: (aggregateId) =>
      desk.database.sql(
        'select aggregate, type, actor_id, payload from doc_core.outbox where aggregate_id = $1 order by event_id',
        [aggregateId],
      ),
  } as DocDesk;
  setUpDesk(desk, 'doc');
  return desk;
}

/** Category of policies, whose documents go through a workflow, are reviewed yearly and kept for ten years. */
export const POLICIES = '6';
/** Category of minutes, which have no workflow and are for named persons. */
export const MINUTES = '7';

/** A content that no other call returns. */
export function content(more: object = {}) {
  const sha256 = createHash('sha256').update(fresh('content')).digest('hex');
  return { fileName: 'file.pdf', mediaType: 'application/pdf', sizeBytes: '1234', sha256, ...more };
}

/** What is needed to file a document. */
export const filing = (more: object = {}) => ({
  categoryId: POLICIES,
  title: 'Document of a test',
  content: content(),
  ...more,
});

/** A document with the version that an edit of it is based on. */
export interface Filed {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: any;
}

/** Files a document that Olga owns. */
export async function ownDocument(desk: DocDesk, more: object = {}, selection = ''): Promise<Filed> {
  const { document } = await desk.olga.act(
    'createDocument',
    filing(more),
    `document { id version ${selection} }`,
  );
  return document;
}

/** A document as it is now. */
export async function read(desk: DocDesk, id: string, selection: string): Promise<any> {
  const { document } = await desk.gateway.data(`{ document(id: "${id}") { ${selection} } }`);
  return document;
}

/** What was done to a document, the newest first: `updateDocument Document`. */
export async function trail(desk: DocDesk, id: string): Promise<string[]> {
  const { auditTrail } = await read(desk, id, 'auditTrail(first: 100) { nodes { action entity } }');
  return auditTrail.nodes.map(({ action, entity }: any) => `${action} ${entity}`);
}
