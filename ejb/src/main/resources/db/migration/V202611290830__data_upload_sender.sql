-- Who sent an upload: not always the patient it stands under. Until now it was, by the patient's own account.
alter table upload add column sent_by uuid;

update upload set sent_by = a.account_id from patient_access a
where a.patient_id = upload.patient_id and a.relation = 'SELF';

alter table upload alter column sent_by set not null;
