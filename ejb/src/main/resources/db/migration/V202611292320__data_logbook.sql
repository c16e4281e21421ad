-- What patients write down themselves. A row is what an entry said from written_at on; a change and a withdrawal are rows
-- of their own, and the row with the highest number counts.
CREATE TABLE logbook_revision (
    patient_id   uuid             NOT NULL,
    entry_id     uuid             NOT NULL,
    revision     int              NOT NULL CHECK (revision > 0),
    at           timestamptz      NOT NULL,
    kind         text             NOT NULL CHECK (kind IN ('GLUCOSE', 'CARBS', 'INSULIN', 'EXERCISE', 'KETONES', 'HBA1C',
                                      'INFUSION_SET', 'MEDICATION', 'WEIGHT', 'BLOOD_PRESSURE', 'NOTE')),
    -- in the unit it was written in
    amount       double precision,
    unit         text,
    -- of blood pressure, in mmHg; its amount is the upper value
    diastolic    double precision,
    intensity    text             CHECK (intensity IN ('LIGHT', 'MODERATE', 'VIGOROUS')),
    insulin      text             CHECK (insulin IN ('RAPID', 'LONG', 'MIXED', 'OTHER')),
    words        text,
    is_withdrawn boolean          NOT NULL,
    written_at   timestamptz      NOT NULL,
    written_by   uuid             NOT NULL,
    PRIMARY KEY (patient_id, entry_id, revision),
    CHECK ((amount IS NULL) = (unit IS NULL))
);
CREATE INDEX logbook_revision_in_time ON logbook_revision (patient_id, at);
CREATE INDEX logbook_revision_by_writing ON logbook_revision (patient_id, written_at);

CREATE FUNCTION logbook_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'revisions of the logbook are never changed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER logbook_revisions_never_change BEFORE UPDATE ON logbook_revision
    FOR EACH ROW EXECUTE FUNCTION logbook_is_only_added_to();
