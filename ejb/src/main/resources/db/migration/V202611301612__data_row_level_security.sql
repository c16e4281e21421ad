-- A second wall behind the check of the services: whose rows a transaction may see and change is said at its head. What is said goes with the transaction.
-- Where nothing was said at all a row is not hidden but refused: what is missing without a word would be taken for nothing.
CREATE FUNCTION stated_patients() RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS
$$
DECLARE
    patients text := nullif(current_setting('islet.patients', true), '');
BEGIN
    IF patients IS NULL AND nullif(current_setting('islet.work', true), '') IS NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'nobody said whose rows this transaction is for';
    END IF;
    RETURN patients::uuid[];
END $$;

-- Work of the portal itself that looks at a table beyond a patient, by its name.
CREATE FUNCTION stated_work() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('islet.work', true), '') $$;

-- Migrations see everything, and say so; nobody but the owner of the tables can.
CREATE FUNCTION is_migration() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT stated_work() = 'migration' AND EXISTS (SELECT FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
   WHERE c.oid = 'upload'::regclass AND r.rolname = current_user) $$;

-- Says for whom a caller works. The database asks for itself whether they stand in a relation to each of these patients,
-- or hold a consent of theirs, at that moment: of others nothing is seen, whoever let the caller in.
CREATE FUNCTION state_patients_for(caller uuid, moment timestamptz, wanted uuid[], work text) RETURNS void
LANGUAGE sql VOLATILE AS
$$ SELECT set_config('islet.work', work, true), set_config('islet.patients', coalesce((SELECT array_agg(p) FROM unnest(wanted) p
   WHERE EXISTS (SELECT FROM patient_access a WHERE a.account_id = caller AND a.patient_id = p AND a.valid_from <= moment
                 AND (a.valid_until IS NULL OR a.valid_until > moment))
      OR EXISTS (SELECT FROM consent c, staff_member s WHERE s.account_id = caller AND s.departed IS NULL
                 AND c.patient_id = p AND c.withdrawn IS NULL AND c.valid_from <= moment
                 AND (c.valid_until IS NULL OR c.valid_until > moment)
                 AND (c.recipient_kind = 'CLINICIAN' AND c.recipient_id = caller
                      OR c.recipient_kind = 'CLINIC' AND c.recipient_id = s.clinic_id)))::text, '{}'), true) $$;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['appointment', 'archive', 'capture', 'capture_bytes', 'capture_problem', 'capture_reading',
        'deleted_upload', 'device_holder', 'event_stream', 'exclusion', 'former_chunk', 'glucose_day', 'glucose_rebuild',
        'glucose_rebuilt', 'logbook_revision', 'owned_device', 'redecoding', 'redecoding_capture', 'redecoding_change',
        'redecoding_tally', 'replaced_event', 'stream_chunk', 'upload', 'upload_chunk', 'zone_move']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        -- unfolded once a statement, and looked up there for each row, however many patients a list has
        EXECUTE format('CREATE POLICY of_stated_patients ON %I USING (patient_id IN (SELECT unnest(stated_patients())))', t);
        EXECUTE format('CREATE POLICY of_migrations ON %I USING ((SELECT is_migration()))', t);
    END LOOP;
END $$;

-- Lines of work that the portal takes from whoever is next, and the one table that knows a device beyond its patient.
CREATE POLICY of_work ON upload USING ((SELECT stated_work()) IN ('uploads-in-line', 'abandoned-uploads'));
CREATE POLICY of_work ON redecoding USING ((SELECT stated_work()) = 'redecodings-in-line');
CREATE POLICY of_work ON zone_move USING ((SELECT stated_work()) = 'moves-in-line');
CREATE POLICY of_work ON glucose_rebuild USING ((SELECT stated_work()) = 'sums-in-line');
CREATE POLICY of_work ON device_holder USING ((SELECT stated_work()) = 'holders-of-devices');

-- What ./islet sums asks.
CREATE POLICY of_sums ON archive FOR SELECT USING ((SELECT stated_work()) = 'sums-in-line');
CREATE POLICY of_sums ON glucose_day FOR SELECT USING ((SELECT stated_work()) = 'sums-in-line');
CREATE POLICY of_sums ON glucose_rebuilt FOR SELECT USING ((SELECT stated_work()) = 'sums-in-line');
