-- What every service keeps beside its own state: what it answered, what it told, how far it has read.

CREATE TABLE command_receipt (
    actor       text        NOT NULL,
    key         uuid        NOT NULL,
    fingerprint bytea       NOT NULL,
    is_problem  boolean     NOT NULL,
    reply       text        NOT NULL,
    expires_at  timestamptz NOT NULL,
    PRIMARY KEY (actor, key)
);
CREATE INDEX command_receipt_expires_at ON command_receipt (expires_at);

CREATE TABLE outbox (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    aggregate   text        NOT NULL,
    entry       text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_aggregate ON outbox (aggregate, id);
-- Rows live for milliseconds: vacuum must not wait for a fifth of an ever-growing table.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Append-only by rights: the service's role may only SELECT and INSERT.
CREATE TABLE event_log (
    position bigint PRIMARY KEY CHECK (position > 0),
    entry    text   NOT NULL,
    digest   bytea  NOT NULL CHECK (octet_length(digest) = 32)
);

CREATE TABLE event_cursor (
    source   text        PRIMARY KEY,
    position bigint      NOT NULL CHECK (position >= 0),
    event_id text,
    moved_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE dead_letter (
    source          text        NOT NULL,
    position        bigint      NOT NULL,
    aggregate       text        NOT NULL,
    type            text        NOT NULL,
    entry           text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('retrying', 'waiting', 'parked')),
    attempts        integer     NOT NULL,
    error           text,
    next_attempt_at timestamptz,
    first_failed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (source, position),
    CHECK ((state = 'retrying') = (next_attempt_at IS NOT NULL))
);
CREATE INDEX dead_letter_aggregate ON dead_letter (source, aggregate, position);
CREATE INDEX dead_letter_due ON dead_letter (next_attempt_at) WHERE state = 'retrying';

-- What was given up, by whom and why.
CREATE TABLE discarded_event (
    source       text        NOT NULL,
    position     bigint      NOT NULL,
    aggregate    text        NOT NULL,
    type         text        NOT NULL,
    entry        text        NOT NULL,
    error        text,
    reason       text        NOT NULL,
    discarded_by text        NOT NULL,
    discarded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (source, position)
);
