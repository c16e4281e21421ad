-- Sensor readings in sums, so that a thousand patients can be listed without opening a chunk: counts and minutes between
-- the limits of all presets by quarter hour, a row a patient and day of UTC.
CREATE TABLE glucose_day (
    patient_id uuid  NOT NULL,
    day        date  NOT NULL,
    sums       bytea NOT NULL,
    PRIMARY KEY (patient_id, day)
);

-- Whose sums are to be made anew from the archive; claimed by one portal at a time.
CREATE TABLE glucose_rebuild (
    patient_id    uuid        PRIMARY KEY,
    asked_at      timestamptz NOT NULL DEFAULT now(),
    attempts      int         NOT NULL DEFAULT 0,
    claimed_until timestamptz
);

INSERT INTO glucose_rebuild (patient_id) SELECT patient_id FROM archive;

DROP TABLE daily_summary;
