-- Who stands behind a submission of several, and which versions are the newest.

-- What a submitter says of a submission that names it; without a row it has not said anything yet.
CREATE TABLE submission_signature (
    submission text        NOT NULL REFERENCES submission,
    party      text        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('author', 'confirmed', 'declined')),
    decided_by text        NOT NULL,
    decided_at timestamptz NOT NULL,
    reason     text        CHECK (reason IS NOT NULL OR state <> 'declined'),
    PRIMARY KEY (submission, party)
);

ALTER TABLE submission ADD COLUMN superseded_by text REFERENCES submission;
UPDATE submission SET superseded_by = newer.id FROM submission AS newer WHERE newer.supersedes = submission.id;
CREATE INDEX submission_newest ON submission (submitter_class, id) WHERE superseded_by IS NULL;
