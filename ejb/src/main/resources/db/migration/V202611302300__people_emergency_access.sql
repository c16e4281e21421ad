-- Access that a clinician took in an emergency, without the patient's consent. It is a row of consent whose purpose says
-- so, and so is decided, told and ended as every other; why it was taken, and what the clinic thinks of it, stands here.
create table emergency_access (
    consent_id  uuid        primary key references consent on delete cascade deferrable initially deferred,
    clinic_id   uuid        not null references clinic,
    reason      text        not null,
    finding     text        check (finding in ('JUSTIFIED', 'NOT_JUSTIFIED')),
    note        text,
    reviewed_by uuid,
    reviewed    timestamptz,
    constraint emergency_access_review check (num_nulls(finding, reviewed_by, reviewed) in (0, 3))
);
create index emergency_access_clinic on emergency_access (clinic_id);
alter table consent add constraint consent_in_emergency_ends check (purpose <> 'EMERGENCY' or valid_until is not null);

-- Since when a patient does not want that; so long as it is null they leave it to the clinicians.
alter table patient add column emergency_refused timestamptz;

-- Whom somebody means who knows a name and a birth date.
create index patient_birth_date on patient (birth_date);
