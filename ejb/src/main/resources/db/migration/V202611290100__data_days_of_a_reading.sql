-- From which day to which a capture tells something, by its device's own clock; unknown for what was read before.
ALTER TABLE capture_reading ADD COLUMN first_day date;
ALTER TABLE capture_reading ADD COLUMN last_day date;
