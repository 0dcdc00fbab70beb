-- The process as its owner has defined it last: one row, or none before it is defined.
CREATE TABLE process (
    is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    version bigint  NOT NULL,
    terms   jsonb   NOT NULL
);
