-- Originals, consolidated proposals, the graph between them, and the positions of parties.

CREATE TABLE original (
    id      text   PRIMARY KEY,
    region  text   NOT NULL CHECK (region IN ('AG', 'AP', 'EEG', 'GRULAC', 'WEOG')),
    ordinal bigint NOT NULL CHECK (ordinal > 0),
    title   text   NOT NULL,
    source  text,
    CONSTRAINT original_region_ordinal UNIQUE (region, ordinal)
);

CREATE TABLE proposal (
    number                  bigint   PRIMARY KEY CHECK (number > 0),
    title                   text     NOT NULL,
    summary                 text     NOT NULL,
    cluster                 text     NOT NULL CHECK (cluster IN ('A', 'B', 'C')),
    cross_cutting_clusters  text[]   NOT NULL,
    subsection              text,
    labels                  text[]   NOT NULL,
    narrative_regions       text[],
    related_proposals       bigint[] NOT NULL,
    suggested_implementers  text[]   NOT NULL,
    source                  text
);

CREATE TABLE provenance (
    proposal bigint NOT NULL REFERENCES proposal,
    original text   NOT NULL REFERENCES original,
    place    bigint NOT NULL,
    PRIMARY KEY (proposal, original)
);
CREATE INDEX provenance_original ON provenance (original);

-- History stays: a position that is replaced or withdrawn only gets an end.
CREATE TABLE position (
    id           text        PRIMARY KEY,
    proposal     bigint      NOT NULL REFERENCES proposal,
    party        text        NOT NULL,
    stance       text        NOT NULL CHECK (stance IN (
        'supports', 'supportsWithChanges', 'reservations', 'opposes', 'noPosition')),
    text         text,
    taken_at     timestamptz NOT NULL,
    taken_by     text        NOT NULL,
    ended_at     timestamptz,
    is_withdrawn boolean     NOT NULL DEFAULT false CHECK (NOT is_withdrawn OR ended_at IS NOT NULL)
);
CREATE UNIQUE INDEX position_current ON position (proposal, party) WHERE ended_at IS NULL;
CREATE INDEX position_history ON position (proposal, party, taken_at);

-- What the register of parties has told.
CREATE TABLE party (
    id   text PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL
);
