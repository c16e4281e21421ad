-- Who there is. Ids are random; a name or an address stands in one place only.
-- References are checked at commit: the order in which a transaction inserts does not matter.
create table clinic (
    id     uuid primary key,
    name   text not null check (name <> ''),
    opened timestamptz not null
);

create table patient (
    id          uuid primary key,
    given_name  text not null,
    family_name text not null,
    birth_date  date,
    enrolled    timestamptz not null
);

create table account (
    id                 uuid primary key,
    email              text not null,
    -- lower case, look-alikes folded: two spellings of an address are one account
    email_key          text not null unique,
    email_confirmed    timestamptz,
    -- SHA-256 of the code in the welcome letter
    confirmation_hash  bytea,
    role               text not null check (role in ('PATIENT', 'CLINICIAN', 'ADMINISTRATOR')),
    -- a PHC string; null from the use of a temporary password until the new one is set
    password_hash      text,
    must_set_since     timestamptz,
    -- sessions and tokens proven earlier do not count
    proofs_valid_since timestamptz not null,
    unit               text not null check (unit in ('MG_PER_DL', 'MMOL_PER_L')),
    targets            text not null check (targets in ('ADULT', 'OLDER', 'PREGNANCY')),
    zone               text not null,
    language           text not null,
    country            text not null,
    clock              text not null check (clock in ('HOURS_24', 'HOURS_12')),
    opened             timestamptz not null,
    check ((password_hash is null) = (must_set_since is not null))
);

create table patient_account (
    account_id uuid primary key references account deferrable initially deferred,
    patient_id uuid not null unique references patient deferrable initially deferred
);

create table staff_member (
    account_id  uuid primary key references account deferrable initially deferred,
    clinic_id   uuid not null references clinic deferrable initially deferred,
    given_name  text not null,
    family_name text not null
);
create index staff_member_by_clinic on staff_member (clinic_id);

create table bearer_token (
    id          uuid primary key,
    account_id  uuid not null references account deferrable initially deferred,
    name        text not null,
    secret_hash bytea not null unique,
    scopes      text not null,
    made        timestamptz not null,
    expires     timestamptz not null,
    last_used   timestamptz
);
create index bearer_token_by_account on bearer_token (account_id);

create table temporary_password (
    -- one an account: a new one takes the place of the older
    account_id  uuid primary key references account deferrable initially deferred,
    secret_hash bytea not null,
    made        timestamptz not null,
    expires     timestamptz not null
);

-- Attempts are counted for known and unknown addresses alike, under a hash of what was typed.
create table sign_in_attempts (
    address_hash bytea primary key,
    failures     integer not null,
    last_attempt timestamptz not null
);

create table rate_event (
    kind     text not null,
    key_hash bytea not null,
    at       timestamptz not null
);
create index rate_event_by_key on rate_event (kind, key_hash, at);

-- A letter stays until it is sent, a day at most.
create table outbox_letter (
    id           uuid primary key,
    recipient    text not null,
    subject      text not null,
    body         text not null,
    written      timestamptz not null,
    attempts     integer not null,
    next_attempt timestamptz not null
);
create index outbox_letter_by_next_attempt on outbox_letter (next_attempt);
