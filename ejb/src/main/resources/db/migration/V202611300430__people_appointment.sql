-- On which days a patient and their clinic met, who noted it, and who took that back.
create table appointment (
    id            uuid primary key,
    patient_id    uuid not null references patient deferrable initially deferred,
    day           date not null,
    -- of an account; somebody else's may be erased, and what they noted stays
    noted_by      uuid not null,
    noted         timestamptz not null,
    -- an id of account, as text: what maps it to objects cannot read a uuid that is null
    taken_back_by text check (taken_back_by ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    taken_back    timestamptz,
    check ((taken_back is null) = (taken_back_by is null))
);
create unique index appointment_of_day on appointment (patient_id, day) where taken_back is null;
