-- Where a proposal came from when it was registered: together with the operations it says which edges there have to be.

ALTER TABLE proposal ADD COLUMN registered_from text[] NOT NULL DEFAULT '{}';

-- The state before the first operation, where there was one; else the edges of now.
UPDATE proposal SET registered_from = coalesce(
    (SELECT ARRAY(SELECT jsonb_array_elements_text(node -> 'originals'))
        FROM operation CROSS JOIN jsonb_array_elements(before) AS node
        WHERE node -> 'number' = to_jsonb(number) ORDER BY operation.place LIMIT 1),
    ARRAY(SELECT original FROM provenance AS edge WHERE edge.proposal = number ORDER BY edge.place));
