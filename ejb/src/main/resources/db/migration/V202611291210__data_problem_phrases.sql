-- What could not be read, in no language: a list of the key of a sentence and its arguments, as text. Problems from before
-- have none, and stay as they were told, in English.
alter table capture_problem add column place_phrase text;
alter table capture_problem add column phrase text;
