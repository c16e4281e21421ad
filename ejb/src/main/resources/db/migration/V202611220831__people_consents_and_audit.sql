create table agreement_acceptance (
    account_id uuid not null references account deferrable initially deferred,
    agreement  text not null,
    version    text not null,
    accepted   timestamptz not null,
    primary key (account_id, agreement, version)
);

create table invitation (
    id          uuid primary key,
    code_hash   bytea not null unique,
    clinic_id   uuid not null references clinic deferrable initially deferred,
    role        text not null check (role in ('CLINICIAN', 'ADMINISTRATOR')),
    invited_by  uuid not null references account deferrable initially deferred,
    made        timestamptz not null,
    expires     timestamptz not null,
    used        timestamptz
);

create table consent (
    id             uuid primary key,
    patient_id     uuid not null references patient deferrable initially deferred,
    recipient_kind text not null check (recipient_kind in ('CLINICIAN', 'CLINIC')),
    recipient_id   uuid not null,
    purpose        text not null,
    first_day      date not null,
    last_day       date not null,
    valid_from     timestamptz not null,
    valid_until    timestamptz,
    withdrawn      timestamptz,
    check (first_day <= last_day)
);
create index consent_by_patient on consent (patient_id);
create index consent_by_recipient on consent (recipient_id);

create table consent_data_class (
    consent_id uuid not null references consent deferrable initially deferred,
    data_class text not null,
    primary key (consent_id, data_class)
);

-- Who did what, in order, each line holding the hash of the one before. Ids only, no names, no health data.
create table audit_entry (
    number   bigint primary key,
    at       timestamptz not null,
    actor    text not null,
    patient  text not null,
    act      text not null,
    outcome  text not null,
    hash     bytea not null
);
create index audit_entry_by_patient on audit_entry (patient, number);

create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is only ever added to';
end
$$;

create trigger audit_entry_is_final before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_final();

-- SHA-256 of set-up codes that opened their clinic.
create table used_setup_code (
    code_hash bytea primary key
);
