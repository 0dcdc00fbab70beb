-- What every service keeps beside its own state: what it answered, what it told, how far it has read.

-- Answers to commands, by the idempotency key of the command.
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

-- Events of transactions that have committed, until the sequencer gives them a position.
CREATE TABLE outbox (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    aggregate   text        NOT NULL,
    entry       text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now()
)
-- Rows live for milliseconds: vacuum must not wait for a fifth of an ever-growing table.
WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX outbox_aggregate ON outbox (aggregate, id);

-- Append-only by rights: the service's role may only SELECT and INSERT.
CREATE TABLE event_log (
    position bigint PRIMARY KEY CHECK (position > 0),
    entry    text   NOT NULL,
    digest   bytea  NOT NULL CHECK (octet_length(digest) = 32),
    -- What an entry is found by, as its text says. Parties are those that acted, in whose place somebody did, and that are named.
    told_at  timestamptz NOT NULL DEFAULT now(),
    subject  text        NOT NULL DEFAULT '',
    actor    text        NOT NULL DEFAULT '',
    parties  text[]      NOT NULL DEFAULT '{}'
);
CREATE INDEX event_log_told_at ON event_log (told_at, position);
CREATE INDEX event_log_subject ON event_log (subject, told_at, position);
CREATE INDEX event_log_actor ON event_log (actor, told_at, position);
CREATE INDEX event_log_parties ON event_log USING gin (parties);

-- How far this service has read in the logs of others.
CREATE TABLE event_cursor (
    source   text        PRIMARY KEY,
    position bigint      NOT NULL CHECK (position >= 0),
    event_id text,
    moved_at timestamptz NOT NULL DEFAULT now()
);

-- Events that could not be applied, and the later ones of their aggregates, which wait for them.
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

-- How far the service's clock was moved ahead of the true time; only installations that allow it look here.
CREATE TABLE clock_move (
    move     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ahead    bigint      NOT NULL CHECK (ahead >= 0),
    moved_by text        NOT NULL,
    moved_at timestamptz NOT NULL DEFAULT now()
);
