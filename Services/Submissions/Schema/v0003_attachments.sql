-- Files of submissions. What has the same SHA-256 is kept once.

CREATE TABLE content (
    id     bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Known, and then fixed, once all of it is there and was looked through.
    sha256 text    UNIQUE,
    type   text    CHECK (type IN ('pdf', 'docx', 'xlsx', 'odt', 'png', 'jpeg')),
    CHECK ((sha256 IS NULL) = (type IS NULL))
);

-- 256 KiB each but for the last. Compressing what is compressed already costs time and saves nothing.
CREATE TABLE content_chunk (
    content bigint NOT NULL REFERENCES content ON DELETE CASCADE,
    place   bigint NOT NULL CHECK (place >= 0),
    bytes   bytea  NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 262144),
    PRIMARY KEY (content, place)
);
ALTER TABLE content_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE attachment (
    id          text        PRIMARY KEY,
    party       text        NOT NULL,
    name        text        NOT NULL,
    language    text        NOT NULL,
    size        bigint      NOT NULL CHECK (size > 0),
    received    bigint      NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
    state       text        NOT NULL DEFAULT 'uploading' CHECK (state IN ('uploading', 'stored')),
    content     bigint      NOT NULL REFERENCES content,
    is_scanned  boolean     NOT NULL DEFAULT false,
    uploaded_by text        NOT NULL,
    begun_at    timestamptz NOT NULL,
    CHECK (state = 'uploading' OR received = size)
);
CREATE INDEX attachment_party ON attachment (party, id DESC);
CREATE INDEX attachment_content ON attachment (content);
CREATE INDEX attachment_uploading ON attachment (begun_at) WHERE state = 'uploading';

-- Which submissions name a file: while one does the file stays, and everybody may read it.
CREATE TABLE submission_attachment (
    submission text   NOT NULL REFERENCES submission,
    place      bigint NOT NULL,
    attachment text   NOT NULL REFERENCES attachment,
    PRIMARY KEY (submission, place),
    UNIQUE (attachment, submission)
);
