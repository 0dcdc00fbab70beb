-- What is read off actions, from need to evidence: their links and their counts; indicators of proposals; existing
-- instruments and organizations.

-- The links of actions, a row each, beside what lists and gaps ask of the action, so that their index answers alone.
CREATE TABLE action_link (
    action     text    NOT NULL REFERENCES action,
    kind       text    NOT NULL CHECK (kind IN ('need', 'proposal', 'decision')),
    object     text    NOT NULL,
    due_on     date    NOT NULL,
    visibility text    NOT NULL,
    owner      text    NOT NULL,
    is_live    boolean NOT NULL,
    PRIMARY KEY (action, kind, object)
);
CREATE INDEX action_link_object ON action_link (kind, object, due_on, action) INCLUDE (visibility, owner, is_live);

CREATE FUNCTION link_action() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM action_link WHERE action = NEW.id;
    INSERT INTO action_link (action, kind, object, due_on, visibility, owner, is_live)
    SELECT NEW.id, kind, object, NEW.due_on, NEW.visibility, NEW.owner, NEW.is_live
    FROM (
        SELECT 'need' AS kind, unnest(NEW.needs) AS object
        UNION SELECT 'proposal', unnest(NEW.proposals)::text
        UNION SELECT 'decision', unnest(NEW.decisions)
    ) AS links;
    RETURN NULL;
END
$$;
CREATE TRIGGER action_is_linked AFTER INSERT ON action FOR EACH ROW EXECUTE FUNCTION link_action();
CREATE TRIGGER action_is_linked_anew AFTER UPDATE ON action FOR EACH ROW
    WHEN ((OLD.needs, OLD.proposals, OLD.decisions, OLD.due_on, OLD.visibility, OLD.owner, OLD.is_live)
        IS DISTINCT FROM (NEW.needs, NEW.proposals, NEW.decisions, NEW.due_on, NEW.visibility, NEW.owner, NEW.is_live))
    EXECUTE FUNCTION link_action();

-- Counts that do not grow with the actions: each change adds a row of what it changed, so that no change waits for another,
-- and now and then the rows are added up. Owners matter where not everybody may read. What rows that come and go leave behind
-- is taken up before the tables grow.
CREATE TABLE action_tally (
    state        text    NOT NULL,
    has_evidence boolean NOT NULL,
    is_live      boolean NOT NULL,
    visibility   text    NOT NULL,
    owner        text    NOT NULL,
    actions      bigint  NOT NULL
) WITH (autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0);
CREATE TABLE progress_tally (
    proposal   bigint NOT NULL,
    priority   text   NOT NULL,
    visibility text   NOT NULL,
    owner      text   NOT NULL,
    actions    bigint NOT NULL,
    -- Their per cents, added up.
    percents   bigint NOT NULL
) WITH (autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0);

CREATE FUNCTION add_tallies_up() RETURNS void LANGUAGE sql AS $$
    WITH former AS (
        DELETE FROM action_tally WHERE ctid = ANY(ARRAY(SELECT ctid FROM action_tally FOR UPDATE SKIP LOCKED))
        RETURNING *
    )
    INSERT INTO action_tally (state, has_evidence, is_live, visibility, owner, actions)
    SELECT state, has_evidence, is_live, visibility, owner, sum(actions) FROM former
    GROUP BY state, has_evidence, is_live, visibility, owner HAVING sum(actions) <> 0;
    WITH former AS (
        DELETE FROM progress_tally WHERE ctid = ANY(ARRAY(SELECT ctid FROM progress_tally FOR UPDATE SKIP LOCKED))
        RETURNING *
    )
    INSERT INTO progress_tally (proposal, priority, visibility, owner, actions, percents)
    SELECT proposal, priority, visibility, owner, sum(actions), sum(percents) FROM former
    GROUP BY proposal, priority, visibility, owner HAVING sum(actions) <> 0 OR sum(percents) <> 0;
$$;

CREATE FUNCTION tally_new_actions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO action_tally (state, has_evidence, is_live, visibility, owner, actions)
    SELECT state, has_evidence, is_live, visibility, CASE visibility WHEN 'public' THEN '' ELSE owner END AS whose,
        sum(sign)
    FROM (SELECT *, 1 AS sign FROM added) AS changed
    GROUP BY state, has_evidence, is_live, visibility, whose HAVING sum(sign) <> 0;
    INSERT INTO progress_tally (proposal, priority, visibility, owner, actions, percents)
    SELECT proposal, priority, visibility, CASE visibility WHEN 'public' THEN '' ELSE owner END AS whose, sum(sign),
        sum(sign * percent)
    FROM (SELECT *, 1 AS sign FROM added) AS changed CROSS JOIN unnest(proposals) AS proposal
    WHERE is_live
    GROUP BY proposal, priority, visibility, whose HAVING sum(sign) <> 0 OR sum(sign * percent) <> 0;
    IF random() < 0.01 THEN PERFORM add_tallies_up(); END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER action_is_tallied AFTER INSERT ON action REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION tally_new_actions();

CREATE FUNCTION tally_changed_actions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO action_tally (state, has_evidence, is_live, visibility, owner, actions)
    SELECT state, has_evidence, is_live, visibility, CASE visibility WHEN 'public' THEN '' ELSE owner END AS whose,
        sum(sign)
    FROM (SELECT *, 1 AS sign FROM added UNION ALL SELECT *, -1 FROM removed) AS changed
    GROUP BY state, has_evidence, is_live, visibility, whose HAVING sum(sign) <> 0;
    INSERT INTO progress_tally (proposal, priority, visibility, owner, actions, percents)
    SELECT proposal, priority, visibility, CASE visibility WHEN 'public' THEN '' ELSE owner END AS whose, sum(sign),
        sum(sign * percent)
    FROM (SELECT *, 1 AS sign FROM added UNION ALL SELECT *, -1 FROM removed) AS changed
        CROSS JOIN unnest(proposals) AS proposal
    WHERE is_live
    GROUP BY proposal, priority, visibility, whose HAVING sum(sign) <> 0 OR sum(sign * percent) <> 0;
    IF random() < 0.01 THEN PERFORM add_tallies_up(); END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER action_is_tallied_anew AFTER UPDATE ON action REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION tally_changed_actions();

-- Indicators of proposals: terms by version, values by number; neither is ever changed.

CREATE TABLE indicator (
    id       text   PRIMARY KEY,
    proposal bigint NOT NULL,
    version  bigint NOT NULL
);
CREATE INDEX indicator_proposal ON indicator (proposal, id);

CREATE TABLE indicator_version (
    indicator   text        NOT NULL REFERENCES indicator,
    version     bigint      NOT NULL,
    title       text        NOT NULL,
    unit        text        NOT NULL,
    baseline    float8      NOT NULL,
    baseline_on date        NOT NULL,
    target      float8      NOT NULL,
    target_on   date        NOT NULL CHECK (target_on > baseline_on),
    source      text        NOT NULL,
    reason      text,
    set_by      text        NOT NULL,
    set_at      timestamptz NOT NULL,
    PRIMARY KEY (indicator, version)
);
CREATE TRIGGER indicator_version_is_immutable BEFORE UPDATE OR DELETE ON indicator_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE indicator_point (
    indicator    text        NOT NULL REFERENCES indicator,
    point        bigint      GENERATED ALWAYS AS IDENTITY,
    dated        date        NOT NULL,
    value        float8      NOT NULL,
    source       text        NOT NULL,
    corrects     bigint,
    reason       text,
    recorded_by  text        NOT NULL,
    on_behalf_of text,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (indicator, point),
    -- Each value is corrected once: the next correction corrects the correction.
    CONSTRAINT indicator_point_corrected_once UNIQUE (indicator, corrects),
    FOREIGN KEY (indicator, corrects) REFERENCES indicator_point,
    CHECK ((corrects IS NULL) = (reason IS NULL))
);
CREATE INDEX indicator_point_dated ON indicator_point (indicator, dated DESC, point DESC);
CREATE TRIGGER indicator_point_is_immutable BEFORE UPDATE OR DELETE ON indicator_point
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Existing instruments and organizations.

CREATE TABLE instrument (
    id              text    PRIMARY KEY,
    name            text    NOT NULL,
    official_name   text,
    acronym         text,
    kind            text    NOT NULL,
    is_organization boolean NOT NULL,
    aliases         text[]  NOT NULL,
    party           text    REFERENCES party,
    related         text[]  NOT NULL,
    named_by        text[]  NOT NULL,
    summary         text,
    source          text
);
CREATE INDEX instrument_by_name ON instrument (name, id);

-- Names and looks of names lead to one entry, as those of parties do: what is there already is not entered again under
-- another id.
CREATE TABLE instrument_name (
    name       text NOT NULL,
    instrument text NOT NULL REFERENCES instrument,
    key        text PRIMARY KEY GENERATED ALWAYS AS (name_key(name)) STORED
);
CREATE TABLE instrument_look (
    look       text PRIMARY KEY,
    instrument text NOT NULL,
    name       text NOT NULL
);

CREATE TABLE instrument_link (
    instrument text   NOT NULL REFERENCES instrument,
    proposal   bigint NOT NULL,
    relation   text   NOT NULL CHECK (relation IN ('implementer', 'suggested', 'named', 'overlaps')),
    by_parties text[] NOT NULL,
    source     text,
    PRIMARY KEY (instrument, proposal, relation)
);
CREATE INDEX instrument_link_proposal ON instrument_link (proposal, instrument);
