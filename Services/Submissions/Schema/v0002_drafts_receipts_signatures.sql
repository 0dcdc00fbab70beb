-- Drafts, receipts, revisions, signatures, extensions of calls, and the search through all of it.

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pg_catalog;

ALTER TABLE call ADD COLUMN audience text[] NOT NULL DEFAULT '{}';

-- The former closing times of a call, in the order in which they were replaced.
CREATE TABLE call_extension (
    call_id                      text        NOT NULL REFERENCES call,
    extended_at                  timestamptz NOT NULL,
    former_closes                timestamptz NOT NULL,
    closes                       timestamptz NOT NULL CHECK (closes > former_closes),
    former_modification_deadline timestamptz,
    reason                       text        NOT NULL,
    extended_by                  text        NOT NULL,
    PRIMARY KEY (call_id, closes)
);

CREATE TABLE call_opening (
    call_id   text        NOT NULL REFERENCES call,
    party     text        NOT NULL,
    opened_at timestamptz NOT NULL,
    PRIMARY KEY (call_id, party)
);

-- Numbers of receipts count up by one, without gaps: whoever inserts a submission holds this row until the commit.
CREATE TABLE submission_counter (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    last     bigint  NOT NULL
);

ALTER TABLE submission
    ADD COLUMN number           bigint,
    ADD COLUMN submitted_at     timestamptz,
    ADD COLUMN digest           text,
    ADD COLUMN answers          jsonb    NOT NULL DEFAULT '[]',
    ADD COLUMN proposals        bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN needs            text[]   NOT NULL DEFAULT '{}',
    ADD COLUMN supersedes       text     UNIQUE REFERENCES submission,
    ADD COLUMN admitted_at      timestamptz,
    ADD COLUMN admitted_by      text,
    ADD COLUMN admission_reason text;

UPDATE submission SET
    number = numbered.place,
    submitted_at = submission.received_on::timestamptz,
    digest = encode(sha256(convert_to(to_jsonb(submission)::text, 'UTF8')), 'hex')
FROM (SELECT id, row_number() OVER (ORDER BY received_on, id) AS place FROM submission) AS numbered
WHERE numbered.id = submission.id;
INSERT INTO submission_counter (last) SELECT count(*) FROM submission;

ALTER TABLE submission
    ALTER COLUMN number SET NOT NULL,
    ALTER COLUMN submitted_at SET NOT NULL,
    ALTER COLUMN digest SET NOT NULL,
    ADD CONSTRAINT submission_number UNIQUE (number),
    ADD CONSTRAINT submission_admission CHECK (
        (admitted_at IS NULL) = (admitted_by IS NULL) AND (admitted_at IS NULL) = (admission_reason IS NULL));

CREATE TABLE draft (
    id            text        PRIMARY KEY,
    call_id       text        REFERENCES call,
    party         text        NOT NULL,
    version       bigint      NOT NULL CHECK (version > 0),
    content       jsonb       NOT NULL,
    saved_by      text        NOT NULL,
    saved_at      timestamptz NOT NULL,
    submission_id text        REFERENCES submission
);
CREATE INDEX draft_party ON draft (party, id) WHERE submission_id IS NULL;
CREATE INDEX draft_call ON draft (call_id, party);

ALTER TABLE point
    ADD COLUMN practices     text[] NOT NULL DEFAULT '{}',
    ADD COLUMN organizations text[] NOT NULL DEFAULT '{}';
CREATE INDEX point_needs ON point USING gin (needs);

-- What a party says of a point that it is said to make; without a row it has not said anything yet.
CREATE TABLE point_signature (
    point      text        NOT NULL REFERENCES point,
    party      text        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('confirmed', 'declined')),
    decided_by text        NOT NULL,
    decided_at timestamptz NOT NULL,
    reason     text        CHECK (reason IS NOT NULL OR state = 'confirmed'),
    PRIMARY KEY (point, party)
);

-- The register tells more of parties than their names: what it told before is read again.
ALTER TABLE party
    ADD COLUMN kind   text,
    ADD COLUMN region text;
DELETE FROM event_cursor WHERE source = 'working-group';

-- Searched text: words in four languages, characters in the others.
ALTER TABLE submission ADD COLUMN searched text NOT NULL
    GENERATED ALWAYS AS (coalesce(title, '') || E'\n' || coalesce(body, '')) STORED;
CREATE INDEX submission_english ON submission USING gin (to_tsvector('english', searched));
CREATE INDEX submission_french ON submission USING gin (to_tsvector('french', searched));
CREATE INDEX submission_spanish ON submission USING gin (to_tsvector('spanish', searched));
CREATE INDEX submission_russian ON submission USING gin (to_tsvector('russian', searched));
CREATE INDEX submission_characters ON submission USING gin (searched gin_trgm_ops);
CREATE INDEX point_english ON point USING gin (to_tsvector('english', summary));
CREATE INDEX point_french ON point USING gin (to_tsvector('french', summary));
CREATE INDEX point_spanish ON point USING gin (to_tsvector('spanish', summary));
CREATE INDEX point_russian ON point USING gin (to_tsvector('russian', summary));
CREATE INDEX point_characters ON point USING gin (summary gin_trgm_ops);
