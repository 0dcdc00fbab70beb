-- Which event is told to whom, what everybody was told, and the ledger of what was sent.

CREATE TABLE rule (
    id         text    PRIMARY KEY,
    event      text    NOT NULL,
    audience   text    NOT NULL CHECK (audience IN (
        'owner-focal-points', 'party-focal-points', 'all-focal-points', 'secretariat')),
    channels   text[]  NOT NULL CHECK (channels <@ ARRAY['inbox', 'mail']),
    is_enabled boolean NOT NULL DEFAULT true
);
CREATE INDEX rule_event ON rule (event);

INSERT INTO rule (id, event, audience, channels) VALUES
    ('call-opened-everybody', 'npp16.submissions.call.opened.v1', 'all-focal-points', '{inbox,mail}'),
    ('submission-received-receipt', 'npp16.submissions.submission.received.v1', 'party-focal-points', '{inbox,mail}'),
    ('submission-received-secretariat', 'npp16.submissions.submission.received.v1', 'secretariat', '{inbox}'),
    ('position-taken-secretariat', 'npp16.proposals.position.taken.v1', 'secretariat', '{inbox}'),
    ('position-withdrawn-secretariat', 'npp16.proposals.position.withdrawn.v1', 'secretariat', '{inbox}'),
    ('action-proposed-owner', 'npp16.working-group.action.proposed.v1', 'owner-focal-points', '{inbox,mail}'),
    ('action-moved-owner', 'npp16.working-group.action.moved.v1', 'owner-focal-points', '{inbox,mail}'),
    ('action-moved-secretariat', 'npp16.working-group.action.moved.v1', 'secretariat', '{inbox}'),
    ('progress-reported-secretariat', 'npp16.working-group.action.progress-reported.v1', 'secretariat', '{inbox}'),
    ('evidence-attached-secretariat', 'npp16.working-group.action.evidence-attached.v1', 'secretariat', '{inbox}');

CREATE TABLE inbox_item (
    id        text        PRIMARY KEY,
    recipient text        NOT NULL,
    event_id  text        NOT NULL,
    event     text        NOT NULL,
    subject   text        NOT NULL,
    body      text        NOT NULL,
    about     text        NOT NULL,
    reason    text        NOT NULL,
    told_at   timestamptz NOT NULL,
    read_at   timestamptz,
    CONSTRAINT inbox_item_once UNIQUE (event_id, recipient)
);
CREATE INDEX inbox_item_newest ON inbox_item (recipient, told_at DESC, id DESC);

-- The send ledger: one row per event, recipient, channel and kind, whatever is replayed.
CREATE TABLE delivery (
    id              text        PRIMARY KEY,
    event_id        text        NOT NULL,
    event           text        NOT NULL,
    recipient       text        NOT NULL,
    party           text        NOT NULL,
    channel         text        NOT NULL DEFAULT 'mail' CHECK (channel = 'mail'),
    kind            text        NOT NULL DEFAULT 'notification' CHECK (kind = 'notification'),
    about           text        NOT NULL,
    subject         text        NOT NULL,
    body            text        NOT NULL,
    reason          text        NOT NULL,
    message_id      text        NOT NULL,
    state           text        NOT NULL CHECK (state IN (
        'queued', 'sending', 'sent', 'failed', 'unsettled', 'suppressed')),
    attempts        bigint      NOT NULL DEFAULT 0,
    error           text,
    queued_at       timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    lease_until     timestamptz CHECK ((lease_until IS NOT NULL) = (state = 'sending')),
    settled_at      timestamptz,
    CONSTRAINT delivery_once UNIQUE (event_id, recipient, channel, kind)
);
CREATE INDEX delivery_due ON delivery (next_attempt_at) WHERE state = 'queued';
CREATE INDEX delivery_leased ON delivery (lease_until) WHERE state = 'sending';
CREATE INDEX delivery_newest ON delivery (queued_at DESC, id DESC);

-- Focal points as the working group tells them: whom to write to, never where. Addresses are asked for when a mail leaves.
CREATE TABLE contact (
    id         text PRIMARY KEY,
    party      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date
);
CREATE INDEX contact_party ON contact (party);

CREATE TABLE party (
    id   text PRIMARY KEY,
    name text NOT NULL
);
