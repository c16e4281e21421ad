-- Who holds a device: the last person it was read for, or who said that it is theirs. The one table of devices that is
-- not a patient's own; it knows a device by a hash of its family and serial number only.
CREATE TABLE device_holder (
    device     bytea       PRIMARY KEY,
    patient_id uuid        NOT NULL,
    since      timestamptz NOT NULL
);

INSERT INTO device_holder (device, patient_id, since)
SELECT DISTINCT ON (device) device, patient_id, last_read
FROM (
    SELECT sha256(convert_to(family || chr(10) || upper(btrim(serial)), 'UTF8')) AS device, patient_id, last_read
    FROM owned_device
    WHERE btrim(serial) <> ''
) AS read
ORDER BY device, last_read DESC;

-- The device of a capture that is held back until somebody says whose it is.
ALTER TABLE capture_reading ADD COLUMN device_question bytea;
