-- One row, which is written to learn whether anything can be written. It is never read.
CREATE TABLE write_probe (
    probe  boolean     PRIMARY KEY CHECK (probe),
    at     timestamptz NOT NULL,
    filler bytea       NOT NULL
);
