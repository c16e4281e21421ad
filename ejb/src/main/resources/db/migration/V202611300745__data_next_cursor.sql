-- How far a device was read, in the words of its driver, for the next reading. Null where nobody said.
alter table owned_device add column next_cursor text;
