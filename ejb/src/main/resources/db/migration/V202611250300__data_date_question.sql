-- A date of the capture that can be read day first or month first, while only its owner can say which; as it is written.
ALTER TABLE capture_reading ADD COLUMN date_question text;
