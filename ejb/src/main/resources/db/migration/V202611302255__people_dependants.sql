-- Somebody without an account of their own, whom others decide for: what their numbers are shown in, and where they live.
create table dependant (
    for_patient uuid primary key references patient deferrable initially deferred,
    unit        text not null,
    targets     text not null,
    zone        text not null,
    country     text not null
);

-- What invites one person into a relation to a patient. The code is in the letter and nowhere else.
create table relation_invitation (
    id           uuid primary key,
    for_patient  uuid not null references patient deferrable initially deferred,
    relation     text not null check (relation in ('SELF', 'GUARDIAN', 'CARER')),
    code_hash    bytea not null unique,
    address      text not null,
    address_key  text not null,
    invited_by   uuid not null references account deferrable initially deferred,
    made         timestamptz not null,
    expires      timestamptz not null,
    -- until when the relation is to hold
    valid_until  timestamptz
);
create index relation_invitation_by_patient on relation_invitation (for_patient);
create index relation_invitation_by_inviter on relation_invitation (invited_by);

-- Whoever is neither a patient nor staff is called by this.
alter table account add column given_name text, add column family_name text;

-- That whoever it belongs to was told by letter when it ends.
alter table patient_access add column end_told timestamptz;
create index patient_access_ending on patient_access (valid_until) where relation = 'GUARDIAN' and end_told is null;
