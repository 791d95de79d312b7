-- Who may read a document, in its row and wherever it is listed: a list is then filtered where it is read, on the same
-- shards as before. A reader is an employee by id, everybody (0), or a department (-10^15 - its id); what subgraphs call
-- a principal.

create view doc_core.document_readers as
  select document_id, array_agg(reader order by reader) as readers,
         case when bool_or(until < 'infinity') then array_agg(until order by reader) end as readers_until
    from (
      select document_id, reader, max(until) as until
        from (
          select document_id,
                 case when confidentiality in ('PUBLIC', 'INTERNAL') then 0 else owner_id end as reader,
                 timestamptz 'infinity' as until
            from doc_core.documents
          union all
          select p.document_id,
                 case p.grantee_type when 'EMPLOYEE' then p.grantee_id else -1000000000000000 - p.grantee_id end,
                 coalesce(p.expires_at, timestamptz 'infinity')
            from doc_core.document_permissions p
            join doc_core.documents d on d.document_id = p.document_id
           where p.revoked_at is null
             and (d.confidentiality = 'CONFIDENTIAL'
                  or (d.confidentiality = 'RESTRICTED' and p.grantee_type = 'EMPLOYEE'))
          union all
          select t.document_id, t.assignee_id, timestamptz 'infinity'
            from doc_workflow.workflow_tasks t
            join doc_core.documents d on d.document_id = t.document_id
           where t.status = 'OPEN' and d.confidentiality in ('CONFIDENTIAL', 'RESTRICTED')
        ) given
       group by document_id, reader
    ) listed
   group by document_id;
comment on view doc_core.document_readers is 'Who may read a document: everybody, or its owner, whom it was given to, and who has a task on it';
comment on column doc_core.document_readers.readers is 'Employees by id, everybody as 0, departments as -10^15 - id; each once, in order';
comment on column doc_core.document_readers.readers_until is 'Until when each of them may; null where all may for good';

alter table doc_core.documents add column readers bigint[] not null default '{}', add column readers_until timestamptz[];
comment on column doc_core.documents.readers is 'Who may read it, as document_readers derives it; written with what that follows from';
comment on column doc_core.documents.readers_until is 'Until when each of the readers may; null where all may for good';

alter table doc_core.documents_by_owner add column readers bigint[] not null default '{}', add column readers_until timestamptz[];
alter table doc_core.documents_by_category add column readers bigint[] not null default '{}', add column readers_until timestamptz[];
alter table doc_core.links_by_target add column readers bigint[] not null default '{}', add column readers_until timestamptz[];

update doc_core.documents
   set readers = derived.readers, readers_until = derived.readers_until
  from doc_core.document_readers derived
 where derived.document_id = documents.document_id;

-- The lists lie on other shards: what they carry goes to them as an intermediate result.
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

create index documents_readers_idx on doc_core.documents using gin (readers);
