-- Programs that wait for their owner to let them in (RFC 8628); rows live for a day at most.
create table device_authorization (
    -- without its hyphen
    user_code        text primary key check (user_code ~ '^[B-DF-HJ-NP-TV-XZ]{8}$'),
    device_code_hash bytea not null unique check (length(device_code_hash) = 32),
    program          text not null check (length(program) between 1 and 100),
    sender           text not null,
    asked            timestamptz not null,
    expires          timestamptz not null,
    interval_seconds integer not null check (interval_seconds > 0),
    last_poll        timestamptz,
    answer           text not null check (answer in ('NONE', 'YES', 'NO')),
    -- an id of account, as text: what maps it to objects cannot read a uuid that is null
    answered_by      text check (answered_by ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    answered         timestamptz,
    check ((answer = 'NONE') = (answered_by is null) and (answered_by is null) = (answered is null))
);
create index device_authorization_by_expiry on device_authorization (expires);
