-- A submission or a point may name parties that have not said so themselves. It counts for those alone who stand behind it:
-- `submitters` are these from now on, and `named` are all.

-- Who was named beside the authors when it came in. The receipt vouches for it; what was received before vouches for all.
ALTER TABLE submission DROP CONSTRAINT submission_submitters_check;
ALTER TABLE submission
    ADD COLUMN named   text[] CHECK (cardinality(named) > 0),
    ADD COLUMN invited text[] NOT NULL DEFAULT '{}' CHECK (invited <@ named);
UPDATE submission SET named = submitters;
ALTER TABLE submission ALTER COLUMN named SET NOT NULL;

-- What has no author among several was brought in by the secretariat, as signed by those whom it names.
INSERT INTO submission_signature (submission, party, state, decided_by, decided_at)
    SELECT submission.id, party, 'confirmed', 'secretariat', submitted_at FROM submission CROSS JOIN unnest(named) AS party
    WHERE cardinality(named) > 1 AND NOT EXISTS (SELECT FROM submission_signature AS signature
        WHERE signature.submission = submission.id AND signature.state = 'author')
    ON CONFLICT DO NOTHING;
UPDATE submission SET submitters = ARRAY(
        SELECT signer.party FROM unnest(named) WITH ORDINALITY AS signer (party, place)
        JOIN submission_signature AS signature
            ON signature.submission = submission.id AND signature.party = signer.party
        WHERE signature.state IN ('author', 'confirmed') ORDER BY place)
    WHERE cardinality(named) > 1;

ALTER TABLE point DROP CONSTRAINT point_submitters_check;
ALTER TABLE point ADD COLUMN named text[] CHECK (cardinality(named) > 0);
UPDATE point SET named = submitters;
ALTER TABLE point ALTER COLUMN named SET NOT NULL;

-- What a party says of a point that names it: of the point itself, or else, where it stands closest, of the submissions that
-- the point was taken from.
CREATE FUNCTION said_of_point(point_id text, origins text[], signer text) RETURNS text LANGUAGE sql STABLE
RETURN coalesce(
    (SELECT state FROM point_signature WHERE point = point_id AND party = signer),
    (SELECT said FROM (
            SELECT CASE WHEN cardinality(named) = 1 THEN 'author' ELSE coalesce(state, 'invited') END AS said
            FROM submission LEFT JOIN submission_signature ON submission = submission.id AND party = signer
            WHERE submission.id = ANY(origins) AND named @> ARRAY[signer]) AS origin
        ORDER BY array_position(ARRAY['author', 'confirmed', 'invited', 'declined'], said) LIMIT 1),
    'invited');

-- Those of the named who stand behind a point, in their order.
CREATE FUNCTION behind_point(point_id text, origins text[], named text[]) RETURNS text[] LANGUAGE sql STABLE
RETURN ARRAY(
    SELECT signer FROM unnest(named) WITH ORDINALITY AS one (signer, place)
    WHERE said_of_point(point_id, origins, signer) IN ('author', 'confirmed') ORDER BY place);

UPDATE point SET submitters = behind_point(id, submissions, named);
