-- Patients who live in another zone than the one their archive was placed in: it is placed again in the background,
-- by whichever portal claims the row.
CREATE TABLE zone_move (
    patient_id    uuid        PRIMARY KEY,
    asked_at      timestamptz NOT NULL,
    attempts      int         NOT NULL DEFAULT 0,
    claimed_until timestamptz
);

-- Until now whoever looked first had it done.
INSERT INTO zone_move (patient_id, asked_at)
SELECT a.patient_id, now() FROM archive a
JOIN patient_account p ON p.patient_id = a.patient_id
JOIN account o ON o.id = p.account_id
WHERE o.zone <> a.zone;
