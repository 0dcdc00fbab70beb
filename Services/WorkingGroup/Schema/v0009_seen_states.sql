-- What others have changed since it was seen, what stood there before, and counters that nobody else moves.

-- A number that somebody brings along does not move the counter any more, which passes over what is taken. A counter that
-- stands at its end, where a slip of the pen has put it, begins anew.
ALTER TABLE symbol_counter DROP CONSTRAINT symbol_counter_last_check;
ALTER TABLE symbol_counter ADD CONSTRAINT symbol_counter_last_check CHECK (last BETWEEN 0 AND 99999);
UPDATE symbol_counter SET last = 0 WHERE last = 99999;
ALTER TABLE decision_counter DROP CONSTRAINT decision_counter_last_check;
ALTER TABLE decision_counter ADD CONSTRAINT decision_counter_last_check CHECK (last BETWEEN 0 AND 9999);
UPDATE decision_counter SET last = 0 WHERE last = 9999;

ALTER TABLE document_language ADD COLUMN version bigint NOT NULL DEFAULT 1 CHECK (version > 0);

-- What a language of a document was before: rows are only ever added.
CREATE TABLE document_language_former (
    document    text        COLLATE "C" NOT NULL,
    language    text        NOT NULL,
    version     bigint      NOT NULL,
    state       text        NOT NULL,
    title       text,
    address     text,
    digest      text,
    changed_by  text        NOT NULL,
    changed_at  timestamptz NOT NULL,
    -- Why it was replaced, and by whom.
    reason      text,
    replaced_by text        NOT NULL,
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (document, language, version),
    FOREIGN KEY (document, language) REFERENCES document_language
);
CREATE TRIGGER document_language_former_is_immutable BEFORE UPDATE OR DELETE ON document_language_former
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- How a delegation was put down before: rows are only ever added.
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
