-- What the last making anew of a patient's sums found: how many days there are, and how many were not as their archive says.
CREATE TABLE glucose_rebuilt (
    patient_id uuid        PRIMARY KEY,
    rebuilt_at timestamptz NOT NULL,
    days       int         NOT NULL,
    mended     int         NOT NULL
);

-- From now on lists say what the sums say, and devices are told apart in them by their names, as in reports.
INSERT INTO glucose_rebuild (patient_id) SELECT patient_id FROM archive ON CONFLICT DO NOTHING;
