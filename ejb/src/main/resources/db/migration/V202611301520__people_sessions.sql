-- Where people are signed in, as they see it: a name to end a visit by, what signed in, and where its last request came from.
alter table visit add column id uuid not null default gen_random_uuid();
alter table visit add column program text;
alter table visit add column system text;
alter table visit add column address text not null default '';
create unique index visit_id on visit (id);

-- The browsers an account was signed in with before, each under the hash of a secret of its own.
create table known_browser (
    id              uuid        primary key,
    account_id      uuid        not null references account on delete cascade,
    secret_hash     bytea       not null,
    program         text,
    system          text,
    first_signed_in timestamptz not null,
    last_signed_in  timestamptz not null,
    unique (account_id, secret_hash)
);
create index known_browser_secret on known_browser (secret_hash);
create index known_browser_last on known_browser (last_signed_in);
