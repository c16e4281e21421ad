-- Programs on phones that send as if the portal were a Nightscout site, and what they sent until it is gathered into a capture.
CREATE TABLE neighbour (
    patient_id   uuid        NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    id           uuid        NOT NULL,
    -- who let it in, in whose name its captures are uploaded
    account_id   uuid        NOT NULL,
    -- of bearer_token; where that row is gone, nothing more is taken
    token_id     uuid        NOT NULL,
    -- random: the part of its base address that is its own
    address      text        NOT NULL UNIQUE,
    name         text        NOT NULL,
    made         timestamptz NOT NULL,
    withdrawn    timestamptz,
    bodies       bigint      NOT NULL DEFAULT 0,
    records      bigint      NOT NULL DEFAULT 0,
    last_body    timestamptz,
    refused      bigint      NOT NULL DEFAULT 0,
    last_refused timestamptz,
    -- when what waits is gathered; null while nothing does
    due          timestamptz,
    PRIMARY KEY (patient_id, id)
);
CREATE INDEX neighbour_in_line ON neighbour (due) WHERE due IS NOT NULL;

CREATE TABLE neighbour_body (
    patient_id   uuid        NOT NULL,
    neighbour_id uuid        NOT NULL,
    -- in the order they came
    n            bigint      NOT NULL,
    verb         text        NOT NULL CHECK (verb IN ('POST', 'PUT', 'PATCH', 'DELETE')),
    collection   text        NOT NULL,
    -- the one the address named, or empty
    record       text        NOT NULL,
    sha256       bytea       NOT NULL,
    received     timestamptz NOT NULL,
    body         bytea       NOT NULL,
    PRIMARY KEY (patient_id, neighbour_id, n),
    UNIQUE (patient_id, neighbour_id, verb, collection, record, sha256),
    FOREIGN KEY (patient_id, neighbour_id) REFERENCES neighbour ON DELETE CASCADE
);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['neighbour', 'neighbour_body']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY of_stated_patients ON %I USING (patient_id IN (SELECT unnest(stated_patients())))', t);
        EXECUTE format('CREATE POLICY of_migrations ON %I USING ((SELECT is_migration()))', t);
    END LOOP;
END $$;

CREATE POLICY of_work ON neighbour USING ((SELECT stated_work()) = 'neighbours-in-line');
