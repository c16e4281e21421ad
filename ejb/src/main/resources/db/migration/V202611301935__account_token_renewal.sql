-- A token whose owner wants it so counts for this many days from each use on: a computer in a waiting room is not signed in anew.
ALTER TABLE bearer_token ADD COLUMN renewed_days smallint CHECK (renewed_days BETWEEN 1 AND 366);
-- It may send data and nothing else.
ALTER TABLE bearer_token ADD CONSTRAINT renewed_sends_only CHECK (renewed_days IS NULL OR scopes = 'upload');
ALTER TABLE device_authorization ADD COLUMN renewed boolean NOT NULL DEFAULT false;
