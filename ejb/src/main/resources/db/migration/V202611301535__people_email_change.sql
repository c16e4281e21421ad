-- A change of an account's address that waits for the yes of both mailboxes. A code that was used is gone.
create table email_change (
    account_id uuid        primary key references account on delete cascade,
    email      text        not null,
    old_hash   bytea       unique,
    new_hash   bytea       unique,
    asked      timestamptz not null,
    expires    timestamptz not null
);
create index email_change_expires on email_change (expires);

-- Whose it stays after they moved to another address; until then it is found by the address.
alter table consent_request add column for_patient uuid references patient on delete cascade;
create index consent_request_for_patient on consent_request (for_patient);
