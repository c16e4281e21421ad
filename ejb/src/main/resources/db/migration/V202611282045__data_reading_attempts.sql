-- Reading a capture is begun only after it is written down that it is, so that what never ends is not begun for ever.
-- Whoever reads holds a lease; when it is over, and nobody said how it ended, the next one may.
ALTER TABLE upload ADD COLUMN attempts int NOT NULL DEFAULT 0;
ALTER TABLE upload ADD COLUMN begun_at timestamptz;
ALTER TABLE upload ADD COLUMN leased_until timestamptz;
-- Unreadable for now: why the attempts did not end, and the decoders that made them, so that newer ones try again.
ALTER TABLE upload ADD COLUMN failure text;
ALTER TABLE upload ADD COLUMN gave_up_by text;
ALTER TABLE upload ADD CONSTRAINT upload_given_up CHECK (gave_up_by IS NULL OR state = 'UNREADABLE');

CREATE INDEX upload_given_up_by ON upload (gave_up_by) WHERE gave_up_by IS NOT NULL;
