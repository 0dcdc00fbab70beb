-- What a name looks like leads to one body, as its key does: of two that are claimed at once one is refused, too.
CREATE TABLE party_look (
    look  text PRIMARY KEY,
    party text NOT NULL,
    name  text NOT NULL
);
INSERT INTO party_look (look, party, name)
    SELECT DISTINCT ON (seen.look) seen.look, party, name
    FROM party_name CROSS JOIN unnest(name_looks(name)) AS seen (look)
    ORDER BY seen.look, party, name;
DROP INDEX party_name_look;
ALTER TABLE party_name DROP COLUMN look;

CREATE TABLE instrument_look (
    look       text PRIMARY KEY,
    instrument text NOT NULL,
    name       text NOT NULL
);
INSERT INTO instrument_look (look, instrument, name)
    SELECT DISTINCT ON (seen.look) seen.look, instrument, name
    FROM instrument_name CROSS JOIN unnest(name_looks(name)) AS seen (look)
    ORDER BY seen.look, instrument, name;
DROP INDEX instrument_name_look;
ALTER TABLE instrument_name DROP COLUMN look;
