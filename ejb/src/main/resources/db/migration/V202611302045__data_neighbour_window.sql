-- How often a program sends is counted in its own row, which each request writes anyway.
ALTER TABLE neighbour ADD COLUMN window_began timestamptz;
ALTER TABLE neighbour ADD COLUMN in_window integer NOT NULL DEFAULT 0;
-- What is over is taken away at each count.
CREATE INDEX rate_event_by_time ON rate_event (at);
