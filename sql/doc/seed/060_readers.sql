-- Who may read the documents of the files before, in their rows and in the lists.

update doc_core.documents
   set readers = derived.readers, readers_until = derived.readers_until
  from doc_core.document_readers derived
 where derived.document_id = documents.document_id;

with carried as materialized (select document_id, readers, readers_until from doc_core.documents)
update doc_core.documents_by_owner
   set readers = carried.readers, readers_until = carried.readers_until
  from carried where carried.document_id = documents_by_owner.document_id;
with carried as materialized (select document_id, readers, readers_until from doc_core.documents)
update doc_core.documents_by_category
   set readers = carried.readers, readers_until = carried.readers_until
  from carried where carried.document_id = documents_by_category.document_id;
with carried as materialized (select document_id, readers, readers_until from doc_core.documents)
update doc_core.links_by_target
   set readers = carried.readers, readers_until = carried.readers_until
  from carried where carried.document_id = links_by_target.document_id;

update doc_workflow.workflow_instances
   set readers = documents.readers, readers_until = documents.readers_until
  from doc_core.documents
 where documents.document_id = workflow_instances.document_id;
