-- The mandate in versions; sessions with their agenda, attendance and minutes.

CREATE TABLE mandate_version (
    version      bigint      PRIMARY KEY CHECK (version > 0),
    title        text        NOT NULL,
    text         text        NOT NULL,
    source       text        NOT NULL,
    remit        jsonb       NOT NULL,
    co_chairs    jsonb       NOT NULL,
    appointed_by text,
    funding      text        NOT NULL CHECK (funding IN ('funded', 'partlyFunded', 'unfunded', 'subjectToResources')),
    funding_note text,
    reason       text        CHECK (version = 1 OR reason IS NOT NULL),
    author       text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);

-- Agenda, links and breakout groups are read and written as a whole, with the version of the session.
CREATE TABLE session (
    id           text        PRIMARY KEY,
    version      bigint      NOT NULL DEFAULT 1,
    title        text        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('planned', 'open', 'suspended', 'closed', 'cancelled')),
    is_published boolean     NOT NULL DEFAULT false CHECK (is_published OR status IN ('planned', 'cancelled')),
    format       text        NOT NULL CHECK (format IN ('in-person', 'online', 'hybrid')),
    place        text        CHECK (place IS NOT NULL OR format = 'online'),
    zone         text        NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL CHECK (ends_at > starts_at),
    links        jsonb       NOT NULL,
    agenda       jsonb       NOT NULL,
    groups       jsonb       NOT NULL,
    -- As it was planned, to tell a repetition from another session of the same id.
    terms        text        NOT NULL
);
CREATE INDEX session_starts_at ON session (starts_at, id);

-- History: rows are only ever added.
CREATE TABLE session_step (
    session     text        NOT NULL REFERENCES session,
    step        bigint      GENERATED ALWAYS AS IDENTITY,
    move        text        NOT NULL,
    from_status text        NOT NULL,
    to_status   text        NOT NULL,
    taken_by    text        NOT NULL,
    reason      text,
    taken_at    timestamptz NOT NULL,
    PRIMARY KEY (session, step)
);

CREATE TABLE session_attendance (
    session     text        NOT NULL REFERENCES session,
    party       text        NOT NULL REFERENCES party,
    presence    text        NOT NULL CHECK (presence IN ('in-person', 'online', 'both', 'absent')),
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (session, party)
);

CREATE TABLE minutes_version (
    session     text        NOT NULL REFERENCES session,
    version     bigint      NOT NULL CHECK (version > 0),
    dated       date        NOT NULL,
    zone        text        NOT NULL,
    text        text        NOT NULL,
    reason      text        CHECK (version = 1 OR reason IS NOT NULL),
    author      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (session, version)
);

-- Every line of every version that names an action. An action is proposed by the first of its lines.
CREATE TABLE minuted_action (
    session   text     NOT NULL,
    version   bigint   NOT NULL,
    line      bigint   NOT NULL,
    item      text,
    action    text     NOT NULL REFERENCES action,
    owner     text     NOT NULL,
    title     text     NOT NULL,
    due       date     NOT NULL,
    due_words text     NOT NULL,
    proposals bigint[] NOT NULL,
    PRIMARY KEY (session, version, line),
    FOREIGN KEY (session, version) REFERENCES minutes_version
);
CREATE INDEX minuted_action_action ON minuted_action (action, version);

CREATE TRIGGER mandate_version_is_immutable BEFORE UPDATE OR DELETE ON mandate_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER session_step_is_immutable BEFORE UPDATE OR DELETE ON session_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER minutes_version_is_immutable BEFORE UPDATE OR DELETE ON minutes_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER minuted_action_is_immutable BEFORE UPDATE OR DELETE ON minuted_action
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
