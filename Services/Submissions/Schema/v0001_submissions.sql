-- Calls for inputs, what came in, the citable statements taken from it, and the files that came with it.

-- Texts are found by their trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pg_catalog;

-- What the registers of parties, of needs and of proposals have told.

CREATE TABLE party (
    id     text PRIMARY KEY,
    name   text NOT NULL,
    kind   text,
    region text
);
CREATE TABLE need (id text PRIMARY KEY);
CREATE TABLE proposal (number bigint PRIMARY KEY);

-- Calls

CREATE TABLE call (
    id                    text        PRIMARY KEY,
    title                 text        NOT NULL,
    questions             text[]      NOT NULL,
    audience              text[]      NOT NULL,
    opens_at              timestamptz NOT NULL,
    closes_at             timestamptz NOT NULL CHECK (closes_at > opens_at),
    zone                  text        NOT NULL,
    modification_deadline timestamptz CHECK (modification_deadline >= closes_at),
    opened_by             text        NOT NULL,
    withdrawn_at          timestamptz
);
CREATE INDEX call_opens_at ON call (opens_at DESC, id DESC);

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

-- Which parties have opened a call.
CREATE TABLE call_opening (
    call_id   text        NOT NULL REFERENCES call,
    party     text        NOT NULL,
    opened_at timestamptz NOT NULL,
    PRIMARY KEY (call_id, party)
);

-- Submissions

CREATE FUNCTION answer_texts(answers jsonb) RETURNS text LANGUAGE sql IMMUTABLE
RETURN (
    SELECT coalesce(string_agg(answer ->> 'text', E'\n' ORDER BY place), '')
    FROM jsonb_array_elements(answers) WITH ORDINALITY AS given (answer, place));

CREATE TABLE submission (
    id               text        PRIMARY KEY,
    -- By which people quote it, such as S/2026/014.
    number           text        NOT NULL CONSTRAINT submission_number UNIQUE
        CHECK (number ~ '^S/[0-9]{4}/[0-9]{3,6}$'),
    call_id          text        REFERENCES call,
    -- All parties that it names. It counts for those alone who stand behind it: these are its submitters.
    named            text[]      NOT NULL CHECK (cardinality(named) > 0),
    submitters       text[]      NOT NULL,
    -- Who was named beside the authors when it came in: the receipt vouches for it.
    invited          text[]      NOT NULL DEFAULT '{}' CHECK (invited <@ named),
    submitter_class  text        NOT NULL,
    title            text,
    body             text,
    answers          jsonb       NOT NULL DEFAULT '[]',
    topics           text[]      NOT NULL,
    proposals        bigint[]    NOT NULL DEFAULT '{}',
    needs            text[]      NOT NULL DEFAULT '{}',
    source           text,
    note             text,
    received_on      date        NOT NULL,
    submitted_at     timestamptz NOT NULL,
    digest           text        NOT NULL,
    supersedes       text        UNIQUE REFERENCES submission,
    superseded_by    text        REFERENCES submission,
    -- One that came in late counts once it is admitted.
    is_late          boolean     NOT NULL,
    admitted_at      timestamptz,
    admitted_by      text,
    admission_reason text,
    -- Searched text: as it is written, and without accents, vowel signs and invisible signs.
    searched         text        NOT NULL GENERATED ALWAYS AS (
        coalesce(title, '') || E'\n' || coalesce(body, '') || E'\n' || answer_texts(answers)) STORED,
    folded           text        NOT NULL GENERATED ALWAYS AS (
        folded(coalesce(title, '') || E'\n' || coalesce(body, '') || E'\n' || answer_texts(answers))) STORED,
    CONSTRAINT submission_admission CHECK (
        (admitted_at IS NULL) = (admitted_by IS NULL) AND (admitted_at IS NULL) = (admission_reason IS NULL))
);
CREATE INDEX submission_class ON submission (submitter_class, id);
CREATE INDEX submission_newest ON submission (submitter_class, id) WHERE superseded_by IS NULL;
CREATE INDEX submission_call ON submission (call_id);
CREATE INDEX submission_submitters ON submission USING gin (submitters);
-- Words in four languages, characters in the others. Stems need the accents of some words, such as “cooperación”: both
-- forms are there, whichever is asked for.
CREATE INDEX submission_english ON submission USING gin (to_tsvector('english', searched || E'\n' || folded));
CREATE INDEX submission_french ON submission USING gin (to_tsvector('french', searched || E'\n' || folded));
CREATE INDEX submission_spanish ON submission USING gin (to_tsvector('spanish', searched || E'\n' || folded));
CREATE INDEX submission_russian ON submission USING gin (to_tsvector('russian', searched || E'\n' || folded));
CREATE INDEX submission_characters ON submission USING gin (folded gin_trgm_ops);

-- Numbers count up by one within a year, without gaps: its row is locked from the insert of a submission to the commit.
CREATE TABLE submission_counter (
    year bigint PRIMARY KEY,
    last bigint NOT NULL
);

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
CREATE INDEX draft_saved ON draft (saved_at) WHERE submission_id IS NULL;

-- Points

CREATE TABLE point (
    id            text     PRIMARY KEY,
    submissions   text[]   NOT NULL CHECK (cardinality(submissions) > 0),
    -- All parties that it names, and those who stand behind it.
    named         text[]   NOT NULL CHECK (cardinality(named) > 0),
    submitters    text[]   NOT NULL,
    proposals     bigint[] NOT NULL,
    needs         text[]   NOT NULL,
    practices     text[]   NOT NULL DEFAULT '{}',
    organizations text[]   NOT NULL DEFAULT '{}',
    stance        text     NOT NULL CHECK (stance IN (
        'proposes', 'supports', 'extends', 'comments', 'asks-inclusion', 'cautions', 'offers-experience')),
    scope         text     NOT NULL CHECK (scope IN ('single', 'set')),
    summary       text     NOT NULL,
    source        text,
    note          text,
    withdrawn_at  timestamptz,
    folded        text     NOT NULL GENERATED ALWAYS AS (folded(summary)) STORED
);
CREATE INDEX point_submissions ON point USING gin (submissions);
CREATE INDEX point_submitters ON point USING gin (submitters);
CREATE INDEX point_proposals ON point USING gin (proposals);
CREATE INDEX point_needs ON point USING gin (needs);
CREATE INDEX point_english ON point USING gin (to_tsvector('english', summary || E'\n' || folded));
CREATE INDEX point_french ON point USING gin (to_tsvector('french', summary || E'\n' || folded));
CREATE INDEX point_spanish ON point USING gin (to_tsvector('spanish', summary || E'\n' || folded));
CREATE INDEX point_russian ON point USING gin (to_tsvector('russian', summary || E'\n' || folded));
CREATE INDEX point_characters ON point USING gin (folded gin_trgm_ops);

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

-- What a party says of a point that names it: of the point itself, or else, where it stands closest, of the submissions
-- that the point was taken from.
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

-- Files. What has the same SHA-256 is kept once.

CREATE TABLE content (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Known, and then fixed, once all of it is there and was looked through.
    sha256 text   UNIQUE,
    type   text   CHECK (type IN ('pdf', 'docx', 'xlsx', 'odt', 'png', 'jpeg')),
    CHECK ((sha256 IS NULL) = (type IS NULL))
);

-- 256 KiB each but for the last.
CREATE TABLE content_chunk (
    content bigint NOT NULL REFERENCES content ON DELETE CASCADE,
    place   bigint NOT NULL CHECK (place >= 0),
    bytes   bytea  NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 262144),
    PRIMARY KEY (content, place)
);
-- Compressing what is compressed already costs time and saves nothing.
ALTER TABLE content_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE attachment (
    id          text        PRIMARY KEY,
    party       text        NOT NULL,
    name        text        NOT NULL,
    language    text        NOT NULL,
    size        bigint      NOT NULL CHECK (size > 0),
    received    bigint      NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
    state       text        NOT NULL DEFAULT 'uploading' CHECK (state IN ('uploading', 'stored', 'refused')),
    refusal     text,
    -- The same with its pattern and values, as JSON.
    refusal_text text,
    content     bigint      NOT NULL REFERENCES content,
    is_scanned  boolean     NOT NULL DEFAULT false,
    uploaded_by text        NOT NULL,
    begun_at    timestamptz NOT NULL,
    -- When it is forgotten; null where a submission or evidence names it.
    expires_at  timestamptz,
    CHECK (state = 'uploading' OR received = size),
    CONSTRAINT attachment_refusal CHECK ((state = 'refused') = (refusal IS NOT NULL)
        AND (refusal IS NULL) = (refusal_text IS NULL))
);
CREATE INDEX attachment_party ON attachment (party, id DESC);
CREATE INDEX attachment_content ON attachment (content);
CREATE INDEX attachment_expires ON attachment (expires_at) WHERE expires_at IS NOT NULL;

-- Which submissions name a file: while one does the file stays, and everybody may read it.
CREATE TABLE submission_attachment (
    submission text   NOT NULL REFERENCES submission,
    place      bigint NOT NULL,
    attachment text   NOT NULL REFERENCES attachment,
    PRIMARY KEY (submission, place),
    UNIQUE (attachment, submission)
);

-- Which files are evidence of which actions, as the working group tells it: while they are they stay, and who may see the
-- action may read them.
CREATE TABLE evidence_file (
    attachment text NOT NULL REFERENCES attachment,
    action     text NOT NULL,
    visibility text NOT NULL CHECK (visibility IN ('public', 'parties', 'restricted')),
    PRIMARY KEY (attachment, action)
);
CREATE INDEX evidence_file_action ON evidence_file (action);
