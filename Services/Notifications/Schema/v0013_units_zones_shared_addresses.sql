-- What units of the secretariat are called, and by which clock and in which language contacts read who have asked for none.
CREATE TABLE secretariat_unit (
    id   text PRIMARY KEY,
    name text NOT NULL
);
ALTER TABLE contact ADD COLUMN zone text;
ALTER TABLE alternate ADD COLUMN zone text, ADD COLUMN language text;

-- Whether nothing is sent because another is reached at the same address: that ends once the contact is reached elsewhere.
ALTER TABLE suppression ADD COLUMN is_shared boolean NOT NULL DEFAULT false;

-- Co-chairs hear by mail of a party that has nobody who reads.
INSERT INTO rule (id, event, audience, channels) VALUES
    ('focal-point-gap-co-chairs', 'npp16.working-group.focal-point.gap-found.v1', 'co-chairs', '{inbox,mail}');

-- The working group's events are read once more from their beginning, to learn names and zones. What was told before is not
-- told again.
INSERT INTO told_before (source, position)
    SELECT source, position FROM event_cursor WHERE source = 'working-group' AND position > 0
    ON CONFLICT (source) DO UPDATE SET position = greatest(told_before.position, excluded.position);
DELETE FROM event_cursor WHERE source = 'working-group';
