-- A consent whose recipient is whoever brings a code; which, says the row beside it, as a hash.
alter table consent drop constraint consent_recipient_kind_check;
alter table consent add constraint consent_recipient_kind_check check (recipient_kind in ('CLINICIAN', 'CLINIC', 'CODE'));
alter table consent add constraint consent_by_code_ends check (recipient_kind <> 'CODE' or valid_until is not null);

create table share_code (
    consent_id uuid  primary key references consent on delete cascade deferrable initially deferred,
    code_hash  bytea not null unique
);

-- A browser that a code let in, under the hash of a secret of its own, and where it was.
create table code_visit (
    secret_hash bytea       primary key,
    consent_id  uuid        not null references consent on delete cascade,
    address     text        not null,
    began       timestamptz not null
);
create index code_visit_consent on code_visit (consent_id);

-- As state_patients_for, of whoever brought a code: the database itself looks at the consent behind it, at that moment.
create function state_patients_for_code(code uuid, moment timestamptz, wanted uuid[], work text) returns void
language sql volatile as
$$ select set_config('islet.work', work, true), set_config('islet.patients', coalesce((select array_agg(c.patient_id) from consent c
   where c.id = code and c.recipient_kind = 'CODE' and c.patient_id = any (wanted) and c.withdrawn is null
     and c.valid_from <= moment and c.valid_until > moment)::text, '{}'), true) $$;
