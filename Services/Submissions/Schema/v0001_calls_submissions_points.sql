-- Calls for inputs, what came in, and the citable statements taken from it.

CREATE TABLE call (
    id                    text        PRIMARY KEY,
    title                 text        NOT NULL,
    questions             text[]      NOT NULL,
    opens_at              timestamptz NOT NULL,
    closes_at             timestamptz NOT NULL CHECK (closes_at > opens_at),
    zone                  text        NOT NULL,
    modification_deadline timestamptz CHECK (modification_deadline >= closes_at),
    opened_by             text        NOT NULL
);
CREATE INDEX call_opens_at ON call (opens_at DESC, id DESC);

CREATE TABLE submission (
    id              text    PRIMARY KEY,
    call_id         text    REFERENCES call,
    submitters      text[]  NOT NULL CHECK (cardinality(submitters) > 0),
    submitter_class text    NOT NULL CHECK (submitter_class IN (
        'memberState', 'joint', 'majorGroup', 'accreditedObserver', 'regionalOrganization',
        'intergovernmentalOrganization', 'unEntity', 'group')),
    title           text,
    body            text,
    topics          text[]  NOT NULL,
    received_on     date    NOT NULL,
    is_late         boolean NOT NULL,
    source          text,
    note            text
);
CREATE INDEX submission_class ON submission (submitter_class, id);
CREATE INDEX submission_call ON submission (call_id);
CREATE INDEX submission_submitters ON submission USING gin (submitters);

CREATE TABLE point (
    id          text     PRIMARY KEY,
    submissions text[]   NOT NULL CHECK (cardinality(submissions) > 0),
    submitters  text[]   NOT NULL CHECK (cardinality(submitters) > 0),
    proposals   bigint[] NOT NULL,
    needs       text[]   NOT NULL,
    stance      text     NOT NULL CHECK (stance IN (
        'proposes', 'supports', 'extends', 'comments', 'asksInclusion', 'cautions', 'offersExperience')),
    scope       text     NOT NULL CHECK (scope IN ('single', 'set')),
    summary     text     NOT NULL,
    source      text,
    note        text
);
CREATE INDEX point_submissions ON point USING gin (submissions);
CREATE INDEX point_submitters ON point USING gin (submitters);
CREATE INDEX point_proposals ON point USING gin (proposals);

-- What the register of parties has told of names.
CREATE TABLE party (
    id   text PRIMARY KEY,
    name text NOT NULL
);
