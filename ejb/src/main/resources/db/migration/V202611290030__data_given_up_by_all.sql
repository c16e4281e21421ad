-- All decoders that gave an upload up, each on a line: none of them tries it again by itself. Two portals of different
-- decoders would otherwise put back for ever what the other gave up.
ALTER TABLE upload ADD COLUMN tried_by text;
-- The decoders that began the attempt under way, or the last one.
ALTER TABLE upload ADD COLUMN begun_by text;
UPDATE upload SET tried_by = gave_up_by WHERE gave_up_by IS NOT NULL;

-- An upload whose bytes were read since, on behalf of another upload of the same bytes, is read once more: it says what
-- was already there, and no longer that nothing can be read.
UPDATE upload u SET state = 'RECEIVED', attempts = 0, leased_until = NULL
FROM capture c JOIN capture_reading r ON r.patient_id = c.patient_id AND r.capture_id = c.id
WHERE u.state = 'UNREADABLE' AND u.gave_up_by IS NULL AND c.patient_id = u.patient_id AND c.sha256 = u.sha256
  AND r.is_readable;
