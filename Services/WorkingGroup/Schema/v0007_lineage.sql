-- What becomes of a proposal's follow-up when proposals are merged and split.

-- Which proposals another one came from, by whatever operations that stand, and itself: what follows a forerunner up counts
-- for its successor. Worked out anew with each operation, of which there are few.
CREATE TABLE proposal_lineage (
    number   bigint NOT NULL,
    ancestor bigint NOT NULL,
    PRIMARY KEY (number, ancestor)
);
CREATE INDEX proposal_lineage_ancestor ON proposal_lineage (ancestor, number);

-- All that an operation leads to, also what stood before it. What the proposals service has told is read once more, in its
-- order: what comes of it is the same, a moment after the start.
ALTER TABLE proposal_operation
    ADD COLUMN targets bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN is_reversed boolean NOT NULL DEFAULT false;
DELETE FROM event_cursor WHERE source = 'proposals';

CREATE FUNCTION begin_lineage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO proposal_lineage VALUES (NEW.number, NEW.number) ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER proposal_has_a_lineage AFTER INSERT ON proposal FOR EACH ROW EXECUTE FUNCTION begin_lineage();
INSERT INTO proposal_lineage SELECT number, number FROM proposal;

CREATE FUNCTION work_out_lineage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM proposal_lineage WHERE number <> ancestor;
    INSERT INTO proposal_lineage
        WITH RECURSIVE step AS (
            SELECT unnest(targets) AS number, sources FROM proposal_operation WHERE NOT is_reversed
        ), line (number, ancestor) AS (
            SELECT number, unnest(sources) FROM step
            UNION SELECT line.number, unnest(sources) FROM line JOIN step ON step.number = line.ancestor
        )
        SELECT number, ancestor FROM line
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER proposal_operation_makes_lineage AFTER INSERT OR UPDATE ON proposal_operation
    FOR EACH STATEMENT EXECUTE FUNCTION work_out_lineage();
