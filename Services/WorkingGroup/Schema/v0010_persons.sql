-- Who is on delegations, by ids that say nothing of the person: addresses stand in this table and nowhere else.
ALTER TABLE delegate ADD COLUMN person text;
UPDATE delegate SET person = first.id
FROM (SELECT DISTINCT ON (party, email) party, email, id FROM delegate ORDER BY party, email, id) AS first
WHERE first.party = delegate.party AND first.email = delegate.email;
ALTER TABLE delegate ALTER COLUMN person SET NOT NULL;
ALTER TABLE delegate ADD CONSTRAINT delegate_person_once UNIQUE (party, session, person);
DROP INDEX delegate_email;
CREATE INDEX delegate_email ON delegate (party, email);
CREATE INDEX delegate_person ON delegate (person);
