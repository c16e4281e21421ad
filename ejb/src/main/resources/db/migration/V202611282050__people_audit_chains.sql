-- Lines written before this were one chain for everybody: they stay as they are, and the chain is called 'all'.
-- From now on each patient and each account has a chain of its own, numbered from 1.
alter table audit_entry add column chain text collate "C" not null default 'all';
alter table audit_entry drop constraint audit_entry_pkey;
alter table audit_entry add primary key (chain, number);
drop index audit_entry_by_patient;
create index audit_entry_by_patient on audit_entry (patient, at desc, number desc);

-- A seal holds the ends of all chains that grew since the seal before, and that seal's hash.
create table audit_seal (
    number   bigint primary key,
    at       timestamptz not null,
    hash     bytea not null
);

create table audit_sealed_end (
    seal     bigint not null references audit_seal deferrable initially deferred,
    chain    text collate "C" not null,
    number   bigint not null,
    hash     bytea not null,
    primary key (seal, chain)
);
create index audit_sealed_end_by_chain on audit_sealed_end (chain, number desc);

create trigger audit_seal_is_final before update or delete or truncate on audit_seal
    for each statement execute function audit_entry_is_final();
create trigger audit_sealed_end_is_final before update or delete or truncate on audit_sealed_end
    for each statement execute function audit_entry_is_final();
