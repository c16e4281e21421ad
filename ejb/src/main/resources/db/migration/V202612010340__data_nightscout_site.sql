-- The Nightscout site a patient names, and how far each of its collections is fetched.
CREATE TABLE nightscout_site (
    patient_id   uuid        PRIMARY KEY REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    -- of this connection: a new address or a new token is another
    id           uuid        NOT NULL,
    -- who entered it, in whose name its captures are uploaded
    account_id   uuid        NOT NULL,
    address      text        NOT NULL,
    -- AES-GCM; the key is not in the database
    sealed_token bytea,
    oldest       date,
    made         timestamptz NOT NULL,
    last_fetched timestamptz,
    -- when it is asked next; null while that waits for somebody
    due          timestamptz,
    trouble      text,
    failures     integer     NOT NULL DEFAULT 0
);
CREATE INDEX nightscout_site_in_line ON nightscout_site (due) WHERE due IS NOT NULL;

CREATE TABLE nightscout_cursor (
    patient_id   uuid        NOT NULL REFERENCES nightscout_site ON DELETE CASCADE,
    collection   text        NOT NULL,
    -- what is asked for next, as the site orders it; null for the newest
    below        text,
    is_included  boolean     NOT NULL,
    since        text,
    began        timestamptz,
    reached      timestamptz,
    looked       timestamptz,
    page         integer     NOT NULL,
    records      bigint      NOT NULL,
    -- parts of hashes of what was fetched last, lest it is kept again
    seen         bytea       NOT NULL,
    PRIMARY KEY (patient_id, collection)
);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['nightscout_site', 'nightscout_cursor']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY of_stated_patients ON %I USING (patient_id IN (SELECT unnest(stated_patients())))', t);
        EXECUTE format('CREATE POLICY of_migrations ON %I USING ((SELECT is_migration()))', t);
    END LOOP;
END $$;

CREATE POLICY of_work ON nightscout_site USING ((SELECT stated_work()) = 'sites-in-line');
