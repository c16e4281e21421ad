-- What an account is asked for besides its password: codes of an app, computed from its key, and codes on paper.
create table second_factor (
    account_id uuid primary key references account on delete cascade,
    app_key    bytea not null check (length(app_key) = 20),
    -- none until a first code of the app was seen
    on_since   timestamptz,
    -- the half minute since 1970 of the last code taken
    last_step  bigint not null
);
create table recovery_code (
    account_id uuid not null references account on delete cascade,
    code_hash  bytea not null check (length(code_hash) = 32),
    primary key (account_id, code_hash)
);
-- a visit that waits for the code opens one page
alter table visit add column only_code boolean not null default false;
alter table visit add constraint visit_is_for_one check (not (only_new_password and only_code));
