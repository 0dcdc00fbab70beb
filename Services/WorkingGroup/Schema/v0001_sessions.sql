-- Sessions with their agenda, attendance and minutes. History: rows of steps and of versions are only ever added.

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
CREATE TRIGGER session_step_is_immutable BEFORE UPDATE OR DELETE ON session_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE session_attendance (
    session     text        NOT NULL REFERENCES session,
    party       text        NOT NULL REFERENCES party,
    presence    text        NOT NULL CHECK (presence IN ('in-person', 'online', 'both', 'absent')),
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (session, party)
);

-- How a delegation was put down before.
CREATE TABLE session_attendance_former (
    session     text        NOT NULL,
    party       text        NOT NULL,
    change      bigint      GENERATED ALWAYS AS IDENTITY,
    presence    text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    reason      text,
    replaced_by text        NOT NULL,
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (session, party, change),
    FOREIGN KEY (session, party) REFERENCES session_attendance
);
CREATE TRIGGER session_attendance_former_is_immutable BEFORE UPDATE OR DELETE ON session_attendance_former
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

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
CREATE TRIGGER minutes_version_is_immutable BEFORE UPDATE OR DELETE ON minutes_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
