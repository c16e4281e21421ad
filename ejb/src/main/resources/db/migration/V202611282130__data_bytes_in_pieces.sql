-- Bytes are kept in pieces as they came, so that nobody has to hold the whole of a large file. A former capture is one.
ALTER TABLE capture_bytes ADD COLUMN n int NOT NULL DEFAULT 0 CHECK (n >= 0);
ALTER TABLE capture_bytes DROP CONSTRAINT capture_bytes_pkey;
ALTER TABLE capture_bytes ADD PRIMARY KEY (patient_id, capture_id, n);
ALTER TABLE capture_bytes ALTER COLUMN n DROP DEFAULT;

-- A chunk lives for a moment. A capture stays and is compressed once, by what costs little; a server without that keeps
-- it as it is.
ALTER TABLE upload_chunk ALTER COLUMN data SET STORAGE EXTERNAL;
DO $$
BEGIN
    ALTER TABLE capture_bytes ALTER COLUMN data SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR invalid_parameter_value THEN
    ALTER TABLE capture_bytes ALTER COLUMN data SET STORAGE EXTERNAL;
END $$;
