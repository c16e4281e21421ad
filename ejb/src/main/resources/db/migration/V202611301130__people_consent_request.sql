-- What a clinician asks a patient for, by an address that may be nobody's here. Nothing says whether it is.
create table consent_request (
    id          uuid primary key,
    asked_by    uuid not null references account deferrable initially deferred,
    clinic_id   uuid not null references clinic deferrable initially deferred,
    -- as it was typed, for who typed it; and what addresses are compared by
    address     text not null,
    address_key text not null,
    -- to everybody who treats there, not to who asks alone
    for_clinic  boolean not null,
    much        text not null check (much in ('REPORTS', 'GLUCOSE')),
    may_upload  boolean not null,
    purpose     text not null,
    first_day   date not null,
    last_day    date not null,
    valid_until timestamptz,
    message     text,
    asked       timestamptz not null,
    lapses      timestamptz not null,
    state       text not null check (state in ('WAITING', 'GRANTED', 'DECLINED')),
    check (first_day <= last_day)
);
create index consent_request_by_address on consent_request (address_key);
-- who asked and got no yes asks the same person again when that is over
create unique index consent_request_one_open on consent_request (asked_by, address_key)
    where state in ('WAITING', 'DECLINED');
