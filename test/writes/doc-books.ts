import { pairsOf } from '../../cluster/rules/check';
import type { OwnDatabase } from '../support/own-database';
import { rules } from '../support/system';

/** Pairs of questions that have one answer while the records are in order: what is kept, and what it follows from. */
const RECORDS: Readonly<Record<string, readonly [kept: string, follows: string]>> = {
  'the current version is the last one, and none is missing': [
    'select document_id, current_version_number as last, current_version_number as versions from doc_core.documents',
    `select document_id, max(version_number) as last, count(*)::integer as versions
     from doc_core.document_versions group by document_id`,
  ],
  'a document is in review while a run goes on': [
    "select document_id from doc_core.documents where status = 'IN_REVIEW'",
    "select document_id from doc_workflow.workflow_instances where status = 'RUNNING'",
  ],
  'a run that goes on has something to do in its step, and no other has': [
    `select document_id, workflow_instance_id, current_step_number as step
     from doc_workflow.workflow_instances where status = 'RUNNING'`,
    `select distinct document_id, workflow_instance_id, step_number as step
     from doc_workflow.workflow_tasks where status = 'OPEN'`,
  ],
};

/** Compares what the service keeps twice, lists included, over the whole database. */
export async function expectRecordsInOrder({ sql }: OwnDatabase): Promise<void> {
  const lists = pairsOf(rules.doc).map(({ rule, kept, follows }) => [rule, [kept, follows]] as const);
  const inOrder = (query: string) => `select x::text as row from (${query}) x order by 1`;
  const wrong: string[] = [];
  for (const [rule, [kept, follows]] of [...lists, ...Object.entries(RECORDS)]) {
    const [left, right] = [await sql(inOrder(kept)), await sql(inOrder(follows))];
    expect(left.length).toBeGreaterThan(0);
    if (JSON.stringify(left) !== JSON.stringify(right)) wrong.push(rule);
  }
  expect(wrong).toEqual([]);
}
