-- How an account stands to a patient, from when and until when. What existed is the patient's own account.
create table patient_access (
    id          uuid primary key,
    account_id  uuid not null references account deferrable initially deferred,
    patient_id  uuid not null references patient deferrable initially deferred,
    relation    text not null check (relation in ('SELF', 'GUARDIAN', 'CARER')),
    valid_from  timestamptz not null,
    -- from this moment on it gives nothing
    valid_until timestamptz,
    check (valid_until is null or valid_from <= valid_until)
);
create index patient_access_by_account on patient_access (account_id);
create index patient_access_by_patient on patient_access (patient_id);
-- an account is one patient, and a patient has one account of their own
create unique index patient_access_one_self on patient_access (account_id)
    where relation = 'SELF' and valid_until is null;
create unique index patient_access_one_account on patient_access (patient_id)
    where relation = 'SELF' and valid_until is null;

insert into patient_access (id, account_id, patient_id, relation, valid_from)
select gen_random_uuid(), p.account_id, p.patient_id, 'SELF', a.opened
from patient_account p join account a on a.id = p.account_id;

drop table patient_account;
