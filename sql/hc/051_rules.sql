-- What the mutations need beyond the tables that are read.

alter table hc_core.leave_requests add column decided_by bigint;
comment on column hc_core.leave_requests.decided_by is 'Employee who approved or rejected it: the approver, or somebody of human resources. Null where no approval is needed.';
alter table hc_core.leave_requests add constraint leave_requests_decided_by_check check (decided_by <> employee_id);
