-- Three roles with as few rights as each needs. Run once, as somebody who may create roles, in the
-- database of the store, before the first `flux-resourceset migrate`; passwords are your business.
create role flux_owner login;
create role flux_writer login;
create role flux_reader login;

create schema if not exists flux_resourceset authorization flux_owner;
grant usage on schema flux_resourceset to flux_writer, flux_reader;

-- What the owner makes, kinds that come later included.
alter default privileges for role flux_owner in schema flux_resourceset
  grant select, insert, update, delete on tables to flux_writer;
alter default privileges for role flux_owner in schema flux_resourceset
  grant usage on sequences to flux_writer, flux_reader;
alter default privileges for role flux_owner in schema flux_resourceset
  grant select on tables to flux_reader;
