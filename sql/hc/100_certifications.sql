-- What people are certified to know, and until when.

create table hc_core.certifications (
  employee_id bigint not null,
  number text not null,
  name text not null,
  issued_on date not null,
  expires_on date check (expires_on > issued_on),
  primary key (employee_id, number)
);
comment on table hc_core.certifications is 'Certificates of an employee; no two have a number, which certifications_by_number sees to. Distributed by employee_id.';
create index certifications_issued_idx on hc_core.certifications (employee_id, issued_on, number);

create table hc_core.certifications_by_number (
  number text primary key,
  employee_id bigint not null
);
comment on table hc_core.certifications_by_number is 'Number of a certificate to the employee who has it. Distributed by number.';
