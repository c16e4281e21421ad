-- Sign-ins on the pages, so that every portal on this database knows them (docs/decisions/0015).
CREATE TABLE visit (
    secret_hash       bytea       PRIMARY KEY,
    account_id        uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    began             timestamptz NOT NULL,
    proven            timestamptz NOT NULL,
    used              timestamptz NOT NULL,
    only_new_password boolean     NOT NULL
);

CREATE INDEX visit_account ON visit (account_id);
CREATE INDEX visit_used ON visit (used);

-- The code that opens the first clinic: one for all portals.
CREATE TABLE kept_setup_code (
    is_the_one boolean PRIMARY KEY DEFAULT true CHECK (is_the_one),
    code       text    NOT NULL
);

-- Until when a redecoding is left to the portal that took it; while it works, a lock says so.
ALTER TABLE redecoding ADD COLUMN claimed_until timestamptz;
