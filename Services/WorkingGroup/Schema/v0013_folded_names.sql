-- Names are claimed and found by their keys, so that no other spelling enters a body twice; titles are searched folded.

ALTER TABLE party_name DROP CONSTRAINT party_name_pkey;
DELETE FROM party_name;
ALTER TABLE party_name
    ADD COLUMN key  text NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED,
    ADD COLUMN look text NOT NULL GENERATED ALWAYS AS (name_look(name)) STORED;
INSERT INTO party_name (name, party)
    SELECT DISTINCT ON (name_key(name)) name, party FROM (
        SELECT 1 AS place, name, id AS party FROM party
        UNION ALL SELECT 2, official_name, id FROM party WHERE official_name IS NOT NULL
        UNION ALL SELECT 3, name, party FROM party_official_name
        UNION ALL SELECT 4, unnest(aliases), id FROM party
    ) AS given ORDER BY name_key(name), place, party;
ALTER TABLE party_name ADD PRIMARY KEY (key);
CREATE INDEX party_name_look ON party_name (look);

ALTER TABLE instrument_name DROP CONSTRAINT instrument_name_pkey;
DELETE FROM instrument_name;
ALTER TABLE instrument_name
    ADD COLUMN key  text NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED,
    ADD COLUMN look text NOT NULL GENERATED ALWAYS AS (name_look(name)) STORED;
INSERT INTO instrument_name (name, instrument)
    SELECT DISTINCT ON (name_key(name)) name, instrument FROM (
        SELECT 1 AS place, name, id AS instrument FROM instrument
        UNION ALL SELECT 2, official_name, id FROM instrument WHERE official_name IS NOT NULL
        UNION ALL SELECT 3, unnest(aliases), id FROM instrument
    ) AS given ORDER BY name_key(name), place, instrument;
ALTER TABLE instrument_name ADD PRIMARY KEY (key);
CREATE INDEX instrument_name_look ON instrument_name (look);

-- A unit that has the name of another keeps it, and stands apart by its id.
ALTER TABLE secretariat_unit ADD COLUMN key text;
UPDATE secretariat_unit SET key = name_key(name) WHERE NOT EXISTS (
    SELECT FROM secretariat_unit AS other
    WHERE other.id < secretariat_unit.id AND name_key(other.name) = name_key(secretariat_unit.name));
UPDATE secretariat_unit SET key = name_key(name) || ' ' || id WHERE key IS NULL;
ALTER TABLE secretariat_unit ALTER COLUMN key SET NOT NULL, ADD CONSTRAINT secretariat_unit_name UNIQUE (key);

ALTER TABLE document_language ADD COLUMN folded text GENERATED ALWAYS AS (folded(title)) STORED;
ALTER TABLE decision ADD COLUMN folded text NOT NULL GENERATED ALWAYS AS (folded(title)) STORED;
ALTER TABLE decision_paragraph ADD COLUMN folded text NOT NULL GENERATED ALWAYS AS (folded(text)) STORED;
