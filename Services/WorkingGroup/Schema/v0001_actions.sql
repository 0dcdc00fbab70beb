-- Follow-up actions: their terms, the ladder that time takes, dependencies, extensions, reports and evidence.
-- History: rows of steps, reports, reviews, sweeps and assignments are only ever added.

-- Texts are found by their trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pg_catalog;

-- What is said of states in Swift too: a test holds both together.

-- Whether an action can be late: it is open, and has funds. ActionState.isOpen, ActionTimetable.
CREATE FUNCTION action_can_be_late(state text, funding text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN funding <> 'unfunded' AND state IN ('proposed', 'accepted', 'in-progress', 'blocked');

-- Whether an action still counts. ActionState.isLive.
CREATE FUNCTION action_is_live(state text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN state NOT IN ('dropped', 'superseded');

-- When the first step is taken about an action that is due. ActionTimetable.reminders.
CREATE FUNCTION first_action_step(due_at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
RETURN due_at - 14 * interval '24 hours';

-- The number of the next action: none is left out, also where what took one was undone.
CREATE FUNCTION next_action_number() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('working_group.action.number', 0));
    RETURN (SELECT coalesce(max(number), 0) + 1 FROM action);
END $$;

CREATE TABLE action (
    id               text        PRIMARY KEY,
    number           bigint      NOT NULL DEFAULT next_action_number() UNIQUE,
    version          bigint      NOT NULL DEFAULT 1,
    title            text        NOT NULL,
    description      text,
    -- A party or a unit of the secretariat.
    owner            text        NOT NULL,
    -- Put forward by its owner alone.
    is_of_owner      boolean     NOT NULL DEFAULT false,
    responsible      text,
    contact          text        REFERENCES focal_point,
    alternates       text[]      NOT NULL DEFAULT '{}',
    zone             text        NOT NULL,
    starts_on        date,
    starts_at        timestamptz,
    due_on           date        NOT NULL CHECK (due_on >= starts_on),
    due_at           timestamptz NOT NULL,
    priority         text        NOT NULL CHECK (priority IN ('low', 'normal', 'high')),
    funding          text        NOT NULL CHECK (funding IN ('funded', 'partly-funded', 'unfunded')),
    visibility       text        NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'parties', 'restricted')),
    proposals        bigint[]    NOT NULL,
    needs            text[]      NOT NULL,
    decisions        text[]      NOT NULL DEFAULT '{}',
    state            text        NOT NULL CHECK (state IN (
        'proposed', 'accepted', 'in-progress', 'blocked', 'done', 'verified', 'dropped', 'superseded')),
    percent          bigint      NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
    superseded_by    text        REFERENCES action CHECK ((superseded_by IS NOT NULL) = (state = 'superseded')),
    -- As it was proposed, to tell a repetition from another action of the same id.
    terms            text,
    -- Something is attached that was not refused in review.
    has_evidence     boolean     NOT NULL DEFAULT false,
    -- Each step of the ladder is taken once a round; a new due date begins a new round.
    round            bigint      NOT NULL DEFAULT 1,
    suppressed_until timestamptz,
    next_sweep_at    timestamptz,
    -- For indexes.
    is_live          boolean     GENERATED ALWAYS AS (action_is_live(state)) STORED,
    can_be_late      boolean     GENERATED ALWAYS AS (action_can_be_late(state, funding)) STORED,
    folded           text        NOT NULL GENERATED ALWAYS AS (folded(title || E'\n' || coalesce(description, ''))) STORED,
    CONSTRAINT action_due_after_start CHECK (due_at >= starts_at)
);
CREATE INDEX action_due ON action (due_on, id);
CREATE INDEX action_state ON action (state, due_on, id);
CREATE INDEX action_owner ON action (owner, due_on, id);
CREATE INDEX action_contact ON action (contact) WHERE contact IS NOT NULL;
CREATE INDEX action_alternates ON action USING gin (alternates);
CREATE INDEX action_proposals ON action USING gin (proposals);
CREATE INDEX action_needs ON action USING gin (needs);
CREATE INDEX action_next_sweep ON action (next_sweep_at, id) WHERE next_sweep_at IS NOT NULL;
CREATE INDEX action_characters ON action USING gin (folded gin_trgm_ops);
CREATE INDEX action_late ON action (due_on, id) INCLUDE (due_at, state, visibility, owner) WHERE can_be_late;
CREATE INDEX action_unproven ON action (due_on, id) INCLUDE (visibility, owner) WHERE is_live AND NOT has_evidence;

CREATE TABLE action_step (
    action         text        NOT NULL REFERENCES action,
    step           bigint      GENERATED ALWAYS AS IDENTITY,
    move           text        NOT NULL,
    from_state     text        NOT NULL,
    to_state       text        NOT NULL,
    taken_by       text        NOT NULL,
    on_behalf_of   text,
    -- Taken by the secretariat or a co-chair, in whosever place.
    is_of_steering boolean     NOT NULL,
    reason         text,
    taken_at       timestamptz NOT NULL,
    PRIMARY KEY (action, step)
);
CREATE TRIGGER action_step_is_immutable BEFORE UPDATE OR DELETE ON action_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Every line of every version of minutes that names an action. An action is proposed by the first of its lines.
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
CREATE TRIGGER minuted_action_is_immutable BEFORE UPDATE OR DELETE ON minuted_action
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who was responsible for an action before, and who put somebody else in the place.
CREATE TABLE action_assignment (
    action       text        NOT NULL REFERENCES action,
    assignment   bigint      GENERATED ALWAYS AS IDENTITY,
    former       text,
    successor    text,
    reason       text,
    assigned_by  text        NOT NULL,
    on_behalf_of text,
    assigned_at  timestamptz NOT NULL,
    PRIMARY KEY (action, assignment)
);
CREATE TRIGGER action_assignment_is_immutable BEFORE UPDATE OR DELETE ON action_assignment
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE action_dependency (
    earlier      text        NOT NULL REFERENCES action,
    later        text        NOT NULL REFERENCES action CHECK (later <> earlier),
    kind         text        NOT NULL CHECK (kind IN ('blocks', 'precedes')),
    added_by     text        NOT NULL,
    on_behalf_of text,
    added_at     timestamptz NOT NULL,
    PRIMARY KEY (earlier, later)
);
CREATE INDEX action_dependency_later ON action_dependency (later, earlier);

-- The ladder

-- When the sweep is to look at an action next: never later than the first step of its timetable.
CREATE FUNCTION plan_action_sweep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.next_sweep_at := CASE WHEN action_can_be_late(NEW.state, NEW.funding) THEN first_action_step(NEW.due_at) END;
    RETURN NEW;
END
$$;
CREATE TRIGGER action_sweep_is_planned BEFORE INSERT OR UPDATE OF state, due_at, funding, suppressed_until ON action
    FOR EACH ROW EXECUTE FUNCTION plan_action_sweep();

-- Each step once a round: the key stands in the transaction that tells of the step.
CREATE TABLE action_sweep (
    action   text        NOT NULL REFERENCES action,
    round    bigint      NOT NULL,
    step     text        NOT NULL,
    taken_at timestamptz NOT NULL,
    contacts text[]      NOT NULL,
    PRIMARY KEY (action, round, step)
);
CREATE TRIGGER action_sweep_is_immutable BEFORE UPDATE OR DELETE ON action_sweep
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE escalation_pause (
    action       text        NOT NULL REFERENCES action,
    pause        bigint      GENERATED ALWAYS AS IDENTITY,
    since        timestamptz NOT NULL,
    until        timestamptz,
    reason       text        NOT NULL,
    paused_by    text        NOT NULL,
    on_behalf_of text,
    lifted_at    timestamptz,
    lifted_by    text,
    PRIMARY KEY (action, pause)
);

CREATE TABLE action_extension (
    id                     text        PRIMARY KEY,
    action                 text        NOT NULL REFERENCES action,
    place                  bigint      GENERATED ALWAYS AS IDENTITY,
    state                  text        NOT NULL CHECK (state IN ('requested', 'approved', 'declined')),
    former_due             timestamptz NOT NULL,
    new_due                timestamptz NOT NULL CHECK (new_due > former_due),
    reason                 text        NOT NULL,
    requested_by           text        NOT NULL,
    requested_on_behalf_of text,
    requested_at           timestamptz NOT NULL,
    decided_by             text,
    decided_on_behalf_of   text,
    decided_at             timestamptz,
    note                   text,
    CHECK ((state = 'requested') = (decided_at IS NULL))
);
CREATE INDEX action_extension_action ON action_extension (action, place);
CREATE UNIQUE INDEX action_extension_open ON action_extension (action) WHERE state = 'requested';
-- What waits to be decided on, the oldest first.
CREATE INDEX action_extension_newest ON action_extension (requested_at, id);
CREATE INDEX action_extension_waiting ON action_extension (requested_at, id) WHERE state = 'requested';

-- Reports and evidence

CREATE TABLE progress_report (
    action         text        NOT NULL REFERENCES action,
    report         bigint      GENERATED ALWAYS AS IDENTITY,
    period_start   date        NOT NULL,
    period_end     date        NOT NULL CHECK (period_end >= period_start),
    percent        bigint      NOT NULL CHECK (percent BETWEEN 0 AND 100),
    narrative      text        NOT NULL,
    obstacles      text,
    support_needed text,
    reported_by    text        NOT NULL,
    on_behalf_of   text,
    reported_at    timestamptz NOT NULL,
    PRIMARY KEY (action, report)
);
CREATE TRIGGER progress_report_is_immutable BEFORE UPDATE OR DELETE ON progress_report
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE evidence (
    action       text        NOT NULL REFERENCES action,
    evidence     bigint      GENERATED ALWAYS AS IDENTITY,
    kind         text        NOT NULL CHECK (kind IN ('link', 'document', 'file')),
    reference    text        NOT NULL,
    -- The file, as the submissions service keeps it.
    attachment   text        CHECK (attachment IS NULL OR kind = 'file'),
    title        text        NOT NULL,
    dated        date        NOT NULL,
    attached_by  text        NOT NULL,
    on_behalf_of text,
    attached_at  timestamptz NOT NULL,
    withdrawn_at timestamptz,
    PRIMARY KEY (action, evidence)
);
CREATE UNIQUE INDEX evidence_number ON evidence (evidence);
-- What it is stays; what it is called, and whether it stands, can be corrected.
CREATE TRIGGER evidence_is_kept
    BEFORE DELETE OR UPDATE OF action, evidence, kind, reference, attachment, attached_by, attached_at ON evidence
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE evidence_review (
    action       text        NOT NULL,
    evidence     bigint      NOT NULL,
    accepted     boolean     NOT NULL,
    note         text,
    reviewed_by  text        NOT NULL,
    on_behalf_of text,
    reviewed_at  timestamptz NOT NULL,
    PRIMARY KEY (action, evidence),
    FOREIGN KEY (action, evidence) REFERENCES evidence
);
CREATE INDEX evidence_review_number ON evidence_review (evidence);
CREATE TRIGGER evidence_review_is_immutable BEFORE UPDATE OR DELETE ON evidence_review
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION prove_action() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    proven boolean := EXISTS (
        SELECT FROM evidence LEFT JOIN evidence_review USING (action, evidence)
        WHERE action = NEW.action AND withdrawn_at IS NULL AND accepted IS NOT FALSE);
BEGIN
    UPDATE action SET has_evidence = proven WHERE id = NEW.action AND has_evidence <> proven;
    RETURN NULL;
END
$$;
CREATE TRIGGER evidence_proves AFTER INSERT OR UPDATE OF withdrawn_at ON evidence FOR EACH ROW EXECUTE FUNCTION prove_action();
CREATE TRIGGER evidence_review_proves AFTER INSERT ON evidence_review FOR EACH ROW EXECUTE FUNCTION prove_action();
