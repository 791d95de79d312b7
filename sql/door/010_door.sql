-- What a door needs before it shows anything: a plain PostgreSQL that holds no data of its own. Safe to run again.

create extension if not exists postgres_fdw;

create schema if not exists door;
comment on schema door is 'How this door is put together. People do not see it.';

create table if not exists door.imports (
  service text primary key,
  fingerprint text not null,
  imported_at timestamptz not null default now()
);
comment on table door.imports is 'What was imported last from each service; the same fingerprint is not imported again.';

-- Nobody but the owner of the door makes objects here, or logs in without being named.
revoke create on schema public from public;
revoke all on schema door from public;

do $$
begin
  if not exists (select from pg_roles where rolname = 'door_user') then
    create role door_user nologin;
  end if;
  -- The first guard: sessions begin read-only.
  execute format('alter database %I set default_transaction_read_only = on', current_database());
end
$$;
comment on role door_user is 'What everybody may do who comes through the door: read.';
