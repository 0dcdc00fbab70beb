-- Tables of the service working-group, beside those in backbone.sql.

CREATE FUNCTION action_can_be_late(state text, funding text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((funding <> 'unfunded'::text) AND (state = ANY (ARRAY['proposed'::text, 'accepted'::text, 'in-progress'::text, 'blocked'::text])));

CREATE FUNCTION action_is_live(state text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (state <> ALL (ARRAY['dropped'::text, 'superseded'::text]));

CREATE FUNCTION add_tallies_up() RETURNS void
    LANGUAGE sql
    AS $$
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

CREATE FUNCTION begin_lineage() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO proposal_lineage VALUES (NEW.number, NEW.number) ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TABLE correction (
    subject text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    is_withdrawal boolean NOT NULL,
    former jsonb NOT NULL,
    is_personal boolean NOT NULL,
    reason text NOT NULL,
    corrected_by text NOT NULL,
    on_behalf_of text,
    corrected_at timestamp with time zone NOT NULL
);

CREATE FUNCTION corrections_of(object text) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('isWithdrawal', correction.is_withdrawal, 'former', (SELECT COALESCE(jsonb_agg(jsonb_build_object('field', (change.field ->> 'field'::text), 'value', ((change.field -> 'value'::text) #>> '{}'::text[])) ORDER BY change.place), '[]'::jsonb) AS "coalesce" FROM jsonb_array_elements(correction.former) WITH ORDINALITY change(field, place)), 'reason', correction.reason, 'by', correction.corrected_by, 'onBehalfOf', correction.on_behalf_of, 'at', to_char((correction.corrected_at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text))) ORDER BY correction.place) AS jsonb_agg FROM correction WHERE (correction.subject = corrections_of.object));

CREATE FUNCTION first_action_step(due_at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (due_at - ((14)::double precision * '24:00:00'::interval));

CREATE FUNCTION keep_correction() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION keep_translation() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION link_action() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION next_action_number() RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('action.number', 0));
    RETURN (SELECT coalesce(max(number), 0) + 1 FROM action);
END $$;

CREATE FUNCTION plan_action_sweep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.next_sweep_at := CASE WHEN action_can_be_late(NEW.state, NEW.funding) THEN first_action_step(NEW.due_at) END;
    RETURN NEW;
END
$$;

CREATE FUNCTION plan_focal_point_sweep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.next_sweep_on := CASE WHEN NEW.role = 'focal-point' THEN date '0001-01-01' END;
    RETURN NEW;
END
$$;

CREATE FUNCTION prove_action() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    proven boolean := EXISTS (
        SELECT FROM evidence LEFT JOIN evidence_review USING (action, evidence)
        WHERE action = NEW.action AND withdrawn_at IS NULL AND accepted IS NOT FALSE);
BEGIN
    UPDATE action SET has_evidence = proven WHERE id = NEW.action AND has_evidence <> proven;
    RETURN NULL;
END
$$;

CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION tally_changed_actions() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION tally_new_actions() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION wording_digest(words text) RETURNS bytea
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    RETURN sha256(convert_to(words, 'UTF8'::name));

CREATE TABLE translation (
    subject text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    state text,
    text text,
    original bytea NOT NULL,
    reason text,
    put_by text NOT NULL,
    on_behalf_of text,
    put_at timestamp with time zone NOT NULL,
    CONSTRAINT translation_check CHECK (((text IS NULL) = (state IS NULL))),
    CONSTRAINT translation_original_check CHECK ((length(original) = 32)),
    CONSTRAINT translation_state_check CHECK ((state = ANY (ARRAY['official'::text, 'courtesy'::text, 'machine'::text])))
);

CREATE FUNCTION translations_of(object text, originals jsonb) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('field', newest.field, 'language', newest.language, 'text', newest.text, 'state', newest.state, 'isAuthoritative', (newest.state = 'official'::text), 'isOutdated', (wording_digest((translations_of.originals ->> newest.field)) IS DISTINCT FROM newest.original), 'by', newest.put_by, 'onBehalfOf', newest.on_behalf_of, 'at', to_char((newest.put_at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text))) ORDER BY newest.field, newest.language) AS jsonb_agg FROM (SELECT DISTINCT ON (translation.field, translation.language) translation.field, translation.language, translation.state, translation.text, translation.original, translation.put_by, translation.on_behalf_of, translation.put_at FROM translation WHERE (translation.subject = translations_of.object) ORDER BY translation.field, translation.language, translation.place DESC) newest WHERE (newest.state IS NOT NULL));

CREATE FUNCTION wordings_of(object text, of_field text, words text) RETURNS jsonb
    LANGUAGE sql STABLE
    RETURN (SELECT jsonb_object_agg(newest.language, newest.text) AS jsonb_object_agg FROM (SELECT DISTINCT ON (translation.language) translation.language, translation.state, translation.text, translation.original FROM translation WHERE ((translation.subject = wordings_of.object) AND (translation.field = wordings_of.of_field)) ORDER BY translation.language, translation.place DESC) newest WHERE ((newest.state IS NOT NULL) AND (newest.original = wording_digest(wordings_of.words))));

CREATE FUNCTION work_out_lineage() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM proposal_lineage WHERE number <> ancestor;
    INSERT INTO proposal_lineage
        WITH RECURSIVE step AS (
            SELECT unnest(targets) AS number, sources FROM proposal_operation WHERE NOT is_reversed
        ), line (number, ancestor) AS (
            SELECT number, unnest(sources) FROM step
            UNION SELECT line.number, unnest(sources) FROM line JOIN step ON step.number = line.ancestor
        )
        SELECT number, ancestor FROM line
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TABLE accreditation (
    party text NOT NULL,
    class text NOT NULL,
    reference text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    given_to date,
    recorded_by text NOT NULL,
    CONSTRAINT accreditation_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT accreditation_class_check CHECK ((class = ANY (ARRAY['major-group'::text, 'accredited-organization'::text, 'intergovernmental'::text, 'un-entity'::text, 'special-invitation'::text])))
);

CREATE TABLE action (
    id text NOT NULL,
    number bigint DEFAULT next_action_number() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    title text NOT NULL,
    description text,
    owner text NOT NULL,
    is_of_owner boolean DEFAULT false NOT NULL,
    responsible text,
    contact text,
    alternates text[] DEFAULT '{}'::text[] NOT NULL,
    zone text NOT NULL,
    starts_on date,
    starts_at timestamp with time zone,
    due_on date NOT NULL,
    due_at timestamp with time zone NOT NULL,
    priority text NOT NULL,
    funding text NOT NULL,
    visibility text DEFAULT 'public'::text NOT NULL,
    proposals bigint[] NOT NULL,
    needs text[] NOT NULL,
    decisions text[] DEFAULT '{}'::text[] NOT NULL,
    state text NOT NULL,
    percent bigint DEFAULT 0 NOT NULL,
    superseded_by text,
    terms text,
    has_evidence boolean DEFAULT false NOT NULL,
    round bigint DEFAULT 1 NOT NULL,
    suppressed_until timestamp with time zone,
    next_sweep_at timestamp with time zone,
    is_live boolean GENERATED ALWAYS AS (action_is_live(state)) STORED,
    can_be_late boolean GENERATED ALWAYS AS (action_can_be_late(state, funding)) STORED,
    folded text GENERATED ALWAYS AS (folded(((title || '
'::text) || COALESCE(description, ''::text)))) STORED NOT NULL,
    CONSTRAINT action_check CHECK ((due_on >= starts_on)),
    CONSTRAINT action_check1 CHECK (((superseded_by IS NOT NULL) = (state = 'superseded'::text))),
    CONSTRAINT action_due_after_start CHECK ((due_at >= starts_at)),
    CONSTRAINT action_funding_check CHECK ((funding = ANY (ARRAY['funded'::text, 'partly-funded'::text, 'unfunded'::text]))),
    CONSTRAINT action_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
    CONSTRAINT action_priority_check CHECK ((priority = ANY (ARRAY['low'::text, 'normal'::text, 'high'::text]))),
    CONSTRAINT action_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'accepted'::text, 'in-progress'::text, 'blocked'::text, 'done'::text, 'verified'::text, 'dropped'::text, 'superseded'::text]))),
    CONSTRAINT action_visibility_check CHECK ((visibility = ANY (ARRAY['public'::text, 'parties'::text, 'restricted'::text])))
);

CREATE TABLE action_assignment (
    action text NOT NULL,
    assignment bigint NOT NULL,
    former text,
    successor text,
    reason text,
    assigned_by text NOT NULL,
    on_behalf_of text,
    assigned_at timestamp with time zone NOT NULL
);

ALTER TABLE action_assignment ALTER COLUMN assignment ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME action_assignment_assignment_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE action_dependency (
    earlier text NOT NULL,
    later text NOT NULL,
    kind text NOT NULL,
    added_by text NOT NULL,
    on_behalf_of text,
    added_at timestamp with time zone NOT NULL,
    CONSTRAINT action_dependency_check CHECK ((later <> earlier)),
    CONSTRAINT action_dependency_kind_check CHECK ((kind = ANY (ARRAY['blocks'::text, 'precedes'::text])))
);

CREATE TABLE action_extension (
    id text NOT NULL,
    action text NOT NULL,
    place bigint NOT NULL,
    state text NOT NULL,
    former_due timestamp with time zone NOT NULL,
    new_due timestamp with time zone NOT NULL,
    reason text NOT NULL,
    requested_by text NOT NULL,
    requested_on_behalf_of text,
    requested_at timestamp with time zone NOT NULL,
    decided_by text,
    decided_on_behalf_of text,
    decided_at timestamp with time zone,
    note text,
    CONSTRAINT action_extension_check CHECK ((new_due > former_due)),
    CONSTRAINT action_extension_check1 CHECK (((state = 'requested'::text) = (decided_at IS NULL))),
    CONSTRAINT action_extension_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'approved'::text, 'declined'::text])))
);

ALTER TABLE action_extension ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME action_extension_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE action_link (
    action text NOT NULL,
    kind text NOT NULL,
    object text NOT NULL,
    due_on date NOT NULL,
    visibility text NOT NULL,
    owner text NOT NULL,
    is_live boolean NOT NULL,
    CONSTRAINT action_link_kind_check CHECK ((kind = ANY (ARRAY['need'::text, 'proposal'::text, 'decision'::text])))
);

CREATE TABLE action_step (
    action text NOT NULL,
    step bigint NOT NULL,
    move text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    taken_by text NOT NULL,
    on_behalf_of text,
    is_of_steering boolean NOT NULL,
    reason text,
    taken_at timestamp with time zone NOT NULL
);

ALTER TABLE action_step ALTER COLUMN step ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME action_step_step_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE action_sweep (
    action text NOT NULL,
    round bigint NOT NULL,
    step text NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    contacts text[] NOT NULL
);

CREATE TABLE action_tally (
    state text NOT NULL,
    has_evidence boolean NOT NULL,
    is_live boolean NOT NULL,
    visibility text NOT NULL,
    owner text NOT NULL,
    actions bigint NOT NULL
)
WITH (autovacuum_vacuum_threshold='500', autovacuum_vacuum_scale_factor='0');

CREATE TABLE address_change (
    id text NOT NULL,
    contact text NOT NULL,
    role text NOT NULL,
    former text,
    email text,
    requested_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    former_confirmed_at timestamp with time zone,
    new_confirmed_at timestamp with time zone,
    closed_at timestamp with time zone,
    objection_until timestamp with time zone,
    restored_at timestamp with time zone,
    CONSTRAINT address_change_check CHECK (((objection_until IS NULL) OR (closed_at IS NOT NULL))),
    CONSTRAINT address_change_check1 CHECK ((((closed_at IS NULL) OR (objection_until IS NOT NULL)) = (email IS NOT NULL))),
    CONSTRAINT address_change_check2 CHECK ((((email IS NOT NULL) AND (restored_at IS NULL)) = (former IS NOT NULL)))
);

CREATE TABLE consultation (
    id text NOT NULL,
    region text NOT NULL,
    city text NOT NULL,
    host_country text,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    format text NOT NULL,
    attendance text[] NOT NULL,
    withdrawn_at timestamp with time zone,
    CONSTRAINT consultation_check CHECK ((ends_on >= starts_on)),
    CONSTRAINT consultation_format_check CHECK ((format = ANY (ARRAY['in-person'::text, 'online'::text, 'hybrid'::text])))
);

ALTER TABLE correction ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME correction_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE decision (
    id text NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    sequence text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL,
    title text NOT NULL,
    folded text GENERATED ALWAYS AS (folded(title)) STORED NOT NULL,
    taken_on date NOT NULL,
    session text,
    proposals bigint[] NOT NULL,
    needs text[] NOT NULL,
    documents text[] NOT NULL,
    recorded_by text NOT NULL,
    on_behalf_of text,
    recorded_at timestamp with time zone NOT NULL,
    terms text NOT NULL,
    withdrawn_at timestamp with time zone
);

CREATE TABLE decision_counter (
    sequence text NOT NULL COLLATE pg_catalog."C",
    last bigint NOT NULL,
    CONSTRAINT decision_counter_last_check CHECK (((last >= 0) AND (last <= 9999)))
);

CREATE TABLE decision_paragraph (
    decision text NOT NULL,
    number text NOT NULL,
    place bigint NOT NULL,
    text text NOT NULL,
    folded text GENERATED ALWAYS AS (folded(text)) STORED NOT NULL,
    type text NOT NULL,
    actors text[] NOT NULL,
    bodies text[] NOT NULL,
    status text NOT NULL,
    superseded_by text,
    CONSTRAINT decision_paragraph_check CHECK (((superseded_by IS NOT NULL) = (status = 'superseded'::text))),
    CONSTRAINT decision_paragraph_status_check CHECK ((status = ANY (ARRAY['active'::text, 'implemented'::text, 'elapsed'::text, 'superseded'::text, 'retired'::text, 'inactive'::text, 'require-funding'::text, 'stagnant'::text]))),
    CONSTRAINT decision_paragraph_type_check CHECK ((type = ANY (ARRAY['operational'::text, 'informational'::text])))
);

CREATE TABLE decision_step (
    decision text NOT NULL,
    paragraph text NOT NULL,
    step bigint NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    taken_by text NOT NULL,
    on_behalf_of text,
    reason text,
    taken_at timestamp with time zone NOT NULL
);

ALTER TABLE decision_step ALTER COLUMN step ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME decision_step_step_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE delegate (
    id text NOT NULL,
    party text NOT NULL,
    session text NOT NULL,
    person text NOT NULL,
    name text,
    email text,
    function text,
    is_head boolean NOT NULL,
    may_speak boolean NOT NULL,
    letter text,
    credentials text NOT NULL,
    decided_by text,
    decided_at timestamp with time zone,
    note text,
    address_since timestamp with time zone,
    CONSTRAINT delegate_check CHECK (((name IS NULL) = (email IS NULL))),
    CONSTRAINT delegate_credentials_check CHECK ((credentials = ANY (ARRAY['submitted'::text, 'provisional'::text, 'accepted'::text, 'rejected'::text])))
);

CREATE TABLE document (
    key text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    symbol text NOT NULL,
    series text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    original text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    original_language text NOT NULL,
    distribution text NOT NULL,
    session text,
    dated date,
    registered_by text NOT NULL,
    on_behalf_of text,
    registered_at timestamp with time zone NOT NULL,
    terms text NOT NULL,
    CONSTRAINT document_check CHECK (((distribution = 'general'::text) OR ((distribution = 'limited'::text) AND (kind = ANY (ARRAY['CRP'::text, 'L'::text, 'WP'::text]))) OR ((distribution = 'restricted'::text) AND (kind = ANY (ARRAY['CRP'::text, 'L'::text]))))),
    CONSTRAINT document_kind_check CHECK ((kind = ANY (ARRAY['document'::text, 'INF'::text, 'CRP'::text, 'L'::text, 'WP'::text, 'Res'::text, 'Dec'::text]))),
    CONSTRAINT document_original_language_check CHECK ((original_language = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text])))
);

CREATE TABLE document_language (
    document text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    state text NOT NULL,
    title text,
    folded text GENERATED ALWAYS AS (folded(title)) STORED,
    address text,
    digest text,
    changed_by text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT document_language_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT document_language_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
    CONSTRAINT document_language_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'machine'::text, 'courtesy'::text, 'official'::text]))),
    CONSTRAINT document_language_version_check CHECK ((version > 0))
);

CREATE TABLE document_language_former (
    document text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL,
    version bigint NOT NULL,
    state text NOT NULL,
    title text,
    address text,
    digest text,
    changed_by text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    reason text,
    replaced_by text NOT NULL,
    replaced_at timestamp with time zone NOT NULL
);

CREATE TABLE document_series (
    key text NOT NULL COLLATE pg_catalog."C",
    series text NOT NULL,
    title text NOT NULL,
    registered_by text NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone
);

CREATE TABLE escalation_pause (
    action text NOT NULL,
    pause bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    reason text NOT NULL,
    paused_by text NOT NULL,
    on_behalf_of text,
    lifted_at timestamp with time zone,
    lifted_by text
);

ALTER TABLE escalation_pause ALTER COLUMN pause ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME escalation_pause_pause_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE evidence (
    action text NOT NULL,
    evidence bigint NOT NULL,
    kind text NOT NULL,
    reference text NOT NULL,
    attachment text,
    title text NOT NULL,
    dated date NOT NULL,
    attached_by text NOT NULL,
    on_behalf_of text,
    attached_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    CONSTRAINT evidence_check CHECK (((attachment IS NULL) OR (kind = 'file'::text))),
    CONSTRAINT evidence_kind_check CHECK ((kind = ANY (ARRAY['link'::text, 'document'::text, 'file'::text])))
);

ALTER TABLE evidence ALTER COLUMN evidence ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME evidence_evidence_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE evidence_review (
    action text NOT NULL,
    evidence bigint NOT NULL,
    accepted boolean NOT NULL,
    note text,
    reviewed_by text NOT NULL,
    on_behalf_of text,
    reviewed_at timestamp with time zone NOT NULL
);

CREATE TABLE focal_point (
    id text NOT NULL,
    party text NOT NULL,
    role text NOT NULL,
    name text,
    email text,
    language text NOT NULL,
    zone text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    letter text,
    nominated_on date NOT NULL,
    confirmed_on date,
    address_since timestamp with time zone,
    next_sweep_on date,
    CONSTRAINT focal_point_check CHECK ((valid_to >= (valid_from - 1))),
    CONSTRAINT focal_point_check1 CHECK (((name IS NULL) = (email IS NULL))),
    CONSTRAINT focal_point_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
    CONSTRAINT focal_point_role_check CHECK ((role = ANY (ARRAY['focal-point'::text, 'alternate'::text])))
);

CREATE TABLE focal_point_sweep (
    contact text NOT NULL,
    step text NOT NULL,
    about date NOT NULL,
    taken_at timestamp with time zone NOT NULL
);

CREATE TABLE indicator (
    id text NOT NULL,
    proposal bigint NOT NULL,
    version bigint NOT NULL
);

CREATE TABLE indicator_point (
    indicator text NOT NULL,
    point bigint NOT NULL,
    dated date NOT NULL,
    value double precision NOT NULL,
    source text NOT NULL,
    corrects bigint,
    reason text,
    recorded_by text NOT NULL,
    on_behalf_of text,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT indicator_point_check CHECK (((corrects IS NULL) = (reason IS NULL)))
);

ALTER TABLE indicator_point ALTER COLUMN point ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME indicator_point_point_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE indicator_version (
    indicator text NOT NULL,
    version bigint NOT NULL,
    title text NOT NULL,
    unit text NOT NULL,
    baseline double precision NOT NULL,
    baseline_on date NOT NULL,
    target double precision NOT NULL,
    target_on date NOT NULL,
    source text NOT NULL,
    reason text,
    set_by text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    CONSTRAINT indicator_version_check CHECK ((target_on > baseline_on))
);

CREATE TABLE instrument (
    id text NOT NULL,
    name text NOT NULL,
    official_name text,
    acronym text,
    kind text NOT NULL,
    is_organization boolean NOT NULL,
    aliases text[] NOT NULL,
    party text,
    related text[] NOT NULL,
    named_by text[] NOT NULL,
    summary text,
    source text
);

CREATE TABLE instrument_link (
    instrument text NOT NULL,
    proposal bigint NOT NULL,
    relation text NOT NULL,
    by_parties text[] NOT NULL,
    source text,
    CONSTRAINT instrument_link_relation_check CHECK ((relation = ANY (ARRAY['implementer'::text, 'suggested'::text, 'named'::text, 'overlaps'::text])))
);

CREATE TABLE instrument_look (
    look text NOT NULL,
    instrument text NOT NULL,
    name text NOT NULL
);

CREATE TABLE instrument_name (
    name text NOT NULL,
    instrument text NOT NULL,
    key text GENERATED ALWAYS AS (name_key(name)) STORED NOT NULL
);

CREATE TABLE mandate_version (
    version bigint NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    source text NOT NULL,
    remit jsonb NOT NULL,
    co_chairs jsonb NOT NULL,
    appointed_by text,
    funding text NOT NULL,
    funding_note text,
    reason text,
    author text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT mandate_version_check CHECK (((version = 1) OR (reason IS NOT NULL))),
    CONSTRAINT mandate_version_funding_check CHECK ((funding = ANY (ARRAY['funded'::text, 'partly-funded'::text, 'unfunded'::text, 'subject-to-resources'::text]))),
    CONSTRAINT mandate_version_version_check CHECK ((version > 0))
);

CREATE TABLE minuted_action (
    session text NOT NULL,
    version bigint NOT NULL,
    line bigint NOT NULL,
    item text,
    action text NOT NULL,
    owner text NOT NULL,
    title text NOT NULL,
    due date NOT NULL,
    due_words text NOT NULL,
    proposals bigint[] NOT NULL
);

CREATE TABLE minutes_version (
    session text NOT NULL,
    version bigint NOT NULL,
    dated date NOT NULL,
    zone text NOT NULL,
    text text NOT NULL,
    reason text,
    author text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT minutes_version_check CHECK (((version = 1) OR (reason IS NOT NULL))),
    CONSTRAINT minutes_version_version_check CHECK ((version > 0))
);

CREATE TABLE need (
    id text NOT NULL,
    list text NOT NULL,
    item text NOT NULL,
    part bigint,
    heading text,
    summary text NOT NULL,
    regions text[] NOT NULL,
    related_proposals bigint[] NOT NULL,
    registered_proposals bigint[] NOT NULL,
    source text,
    withdrawn_at timestamp with time zone
);

CREATE TABLE office_contact (
    id text NOT NULL,
    office text NOT NULL,
    unit text,
    name text,
    email text,
    language text NOT NULL,
    zone text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    given_to date,
    address_since timestamp with time zone,
    CONSTRAINT office_contact_check CHECK (((unit IS NULL) OR (office = 'secretariat'::text))),
    CONSTRAINT office_contact_check1 CHECK ((valid_to >= (valid_from - 1))),
    CONSTRAINT office_contact_check2 CHECK (((name IS NULL) = (email IS NULL))),
    CONSTRAINT office_contact_office_check CHECK ((office = ANY (ARRAY['secretariat'::text, 'co-chairs'::text, 'operations'::text])))
);

CREATE TABLE party (
    id text NOT NULL,
    name text NOT NULL,
    official_name text,
    acronym text,
    iso3166 text,
    kind text NOT NULL,
    region text,
    aliases text[] NOT NULL,
    note text,
    CONSTRAINT party_iso3166_check CHECK ((iso3166 ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT party_kind_check CHECK ((kind = ANY (ARRAY['member-state'::text, 'non-member-state'::text, 'observer'::text, 'international-organization'::text, 'regional-organization'::text, 'major-group'::text])))
);

CREATE TABLE party_look (
    look text NOT NULL,
    party text NOT NULL,
    name text NOT NULL
);

CREATE TABLE party_name (
    name text NOT NULL,
    party text NOT NULL,
    key text GENERATED ALWAYS AS (name_key(name)) STORED NOT NULL
);

CREATE TABLE party_official_name (
    party text NOT NULL,
    language text NOT NULL,
    name text NOT NULL,
    CONSTRAINT party_official_name_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text])))
);

CREATE TABLE process_version (
    version bigint NOT NULL,
    terms jsonb NOT NULL,
    reason text,
    author text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT process_version_version_check CHECK ((version >= 1))
);

CREATE TABLE progress_report (
    action text NOT NULL,
    report bigint NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    percent bigint NOT NULL,
    narrative text NOT NULL,
    obstacles text,
    support_needed text,
    reported_by text NOT NULL,
    on_behalf_of text,
    reported_at timestamp with time zone NOT NULL,
    CONSTRAINT progress_report_check CHECK ((period_end >= period_start)),
    CONSTRAINT progress_report_percent_check CHECK (((percent >= 0) AND (percent <= 100)))
);

ALTER TABLE progress_report ALTER COLUMN report ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME progress_report_report_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE progress_tally (
    proposal bigint NOT NULL,
    priority text NOT NULL,
    visibility text NOT NULL,
    owner text NOT NULL,
    actions bigint NOT NULL,
    percents bigint NOT NULL
)
WITH (autovacuum_vacuum_threshold='500', autovacuum_vacuum_scale_factor='0');

CREATE TABLE proposal (
    number bigint NOT NULL,
    title text NOT NULL,
    cluster text,
    is_current boolean DEFAULT false NOT NULL,
    registered_by uuid
);

CREATE TABLE proposal_lineage (
    number bigint NOT NULL,
    ancestor bigint NOT NULL
);

CREATE TABLE proposal_operation (
    id text NOT NULL,
    sources bigint[] NOT NULL,
    made bigint[] NOT NULL,
    targets bigint[] NOT NULL,
    is_reversed boolean DEFAULT false NOT NULL
);

CREATE TABLE regional_coordinator (
    region text NOT NULL,
    contact text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    given_to date,
    CONSTRAINT regional_coordinator_check CHECK ((valid_to >= valid_from))
);

CREATE TABLE secretariat_unit (
    id text NOT NULL,
    name text NOT NULL,
    key text NOT NULL,
    CONSTRAINT secretariat_unit_id_check CHECK ((id ~~ 'unit-%'::text))
);

CREATE TABLE session (
    id text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    title text NOT NULL,
    status text NOT NULL,
    is_published boolean DEFAULT false NOT NULL,
    format text NOT NULL,
    place text,
    zone text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    links jsonb NOT NULL,
    agenda jsonb NOT NULL,
    groups jsonb NOT NULL,
    terms text NOT NULL,
    CONSTRAINT session_check CHECK ((is_published OR (status = ANY (ARRAY['planned'::text, 'cancelled'::text])))),
    CONSTRAINT session_check1 CHECK (((place IS NOT NULL) OR (format = 'online'::text))),
    CONSTRAINT session_check2 CHECK ((ends_at > starts_at)),
    CONSTRAINT session_format_check CHECK ((format = ANY (ARRAY['in-person'::text, 'online'::text, 'hybrid'::text]))),
    CONSTRAINT session_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'open'::text, 'suspended'::text, 'closed'::text, 'cancelled'::text])))
);

CREATE TABLE session_attendance (
    session text NOT NULL,
    party text NOT NULL,
    presence text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT session_attendance_presence_check CHECK ((presence = ANY (ARRAY['in-person'::text, 'online'::text, 'both'::text, 'absent'::text])))
);

CREATE TABLE session_attendance_former (
    session text NOT NULL,
    party text NOT NULL,
    change bigint NOT NULL,
    presence text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    reason text,
    replaced_by text NOT NULL,
    replaced_at timestamp with time zone NOT NULL
);

ALTER TABLE session_attendance_former ALTER COLUMN change ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME session_attendance_former_change_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE session_step (
    session text NOT NULL,
    step bigint NOT NULL,
    move text NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    taken_by text NOT NULL,
    reason text,
    taken_at timestamp with time zone NOT NULL
);

ALTER TABLE session_step ALTER COLUMN step ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME session_step_step_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE successor (
    id text NOT NULL,
    contact text NOT NULL,
    party text NOT NULL,
    state text NOT NULL,
    name text,
    email text,
    language text NOT NULL,
    zone text NOT NULL,
    letter text NOT NULL,
    first_day date NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_by text,
    decided_at timestamp with time zone,
    note text,
    successor text,
    CONSTRAINT successor_check CHECK (((state = 'proposed'::text) = (decided_at IS NULL))),
    CONSTRAINT successor_check1 CHECK (((state = 'proposed'::text) = ((name IS NOT NULL) AND (email IS NOT NULL)))),
    CONSTRAINT successor_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'declined'::text])))
);

CREATE TABLE symbol_counter (
    stem text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT symbol_counter_last_check CHECK (((last >= 0) AND (last <= 99999)))
);

ALTER TABLE translation ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME translation_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY accreditation
    ADD CONSTRAINT accreditation_pkey PRIMARY KEY (party, valid_from);

ALTER TABLE ONLY action_assignment
    ADD CONSTRAINT action_assignment_pkey PRIMARY KEY (action, assignment);

ALTER TABLE ONLY action_dependency
    ADD CONSTRAINT action_dependency_pkey PRIMARY KEY (earlier, later);

ALTER TABLE ONLY action_extension
    ADD CONSTRAINT action_extension_pkey PRIMARY KEY (id);

ALTER TABLE ONLY action_link
    ADD CONSTRAINT action_link_pkey PRIMARY KEY (action, kind, object);

ALTER TABLE ONLY action
    ADD CONSTRAINT action_number_key UNIQUE (number);

ALTER TABLE ONLY action
    ADD CONSTRAINT action_pkey PRIMARY KEY (id);

ALTER TABLE ONLY action_step
    ADD CONSTRAINT action_step_pkey PRIMARY KEY (action, step);

ALTER TABLE ONLY action_sweep
    ADD CONSTRAINT action_sweep_pkey PRIMARY KEY (action, round, step);

ALTER TABLE ONLY address_change
    ADD CONSTRAINT address_change_pkey PRIMARY KEY (id);

ALTER TABLE ONLY consultation
    ADD CONSTRAINT consultation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY correction
    ADD CONSTRAINT correction_pkey PRIMARY KEY (subject, place);

ALTER TABLE ONLY decision_counter
    ADD CONSTRAINT decision_counter_pkey PRIMARY KEY (sequence);

ALTER TABLE ONLY decision_paragraph
    ADD CONSTRAINT decision_paragraph_pkey PRIMARY KEY (decision, number);

ALTER TABLE ONLY decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY decision_step
    ADD CONSTRAINT decision_step_pkey PRIMARY KEY (decision, paragraph, step);

ALTER TABLE ONLY delegate
    ADD CONSTRAINT delegate_once UNIQUE (party, session, email);

ALTER TABLE ONLY delegate
    ADD CONSTRAINT delegate_person_once UNIQUE (party, session, person);

ALTER TABLE ONLY delegate
    ADD CONSTRAINT delegate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY document_language_former
    ADD CONSTRAINT document_language_former_pkey PRIMARY KEY (document, language, version);

ALTER TABLE ONLY document_language
    ADD CONSTRAINT document_language_pkey PRIMARY KEY (document, language);

ALTER TABLE ONLY document
    ADD CONSTRAINT document_pkey PRIMARY KEY (key);

ALTER TABLE ONLY document
    ADD CONSTRAINT document_revision UNIQUE (original, revision);

ALTER TABLE ONLY document_series
    ADD CONSTRAINT document_series_pkey PRIMARY KEY (key);

ALTER TABLE ONLY document
    ADD CONSTRAINT document_sort_key UNIQUE (sort_key);

ALTER TABLE ONLY escalation_pause
    ADD CONSTRAINT escalation_pause_pkey PRIMARY KEY (action, pause);

ALTER TABLE ONLY evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (action, evidence);

ALTER TABLE ONLY evidence_review
    ADD CONSTRAINT evidence_review_pkey PRIMARY KEY (action, evidence);

ALTER TABLE ONLY focal_point
    ADD CONSTRAINT focal_point_pkey PRIMARY KEY (id);

ALTER TABLE ONLY focal_point_sweep
    ADD CONSTRAINT focal_point_sweep_pkey PRIMARY KEY (contact, step, about);

ALTER TABLE ONLY indicator
    ADD CONSTRAINT indicator_pkey PRIMARY KEY (id);

ALTER TABLE ONLY indicator_point
    ADD CONSTRAINT indicator_point_corrected_once UNIQUE (indicator, corrects);

ALTER TABLE ONLY indicator_point
    ADD CONSTRAINT indicator_point_pkey PRIMARY KEY (indicator, point);

ALTER TABLE ONLY indicator_version
    ADD CONSTRAINT indicator_version_pkey PRIMARY KEY (indicator, version);

ALTER TABLE ONLY instrument_link
    ADD CONSTRAINT instrument_link_pkey PRIMARY KEY (instrument, proposal, relation);

ALTER TABLE ONLY instrument_look
    ADD CONSTRAINT instrument_look_pkey PRIMARY KEY (look);

ALTER TABLE ONLY instrument_name
    ADD CONSTRAINT instrument_name_pkey PRIMARY KEY (key);

ALTER TABLE ONLY instrument
    ADD CONSTRAINT instrument_pkey PRIMARY KEY (id);

ALTER TABLE ONLY mandate_version
    ADD CONSTRAINT mandate_version_pkey PRIMARY KEY (version);

ALTER TABLE ONLY minuted_action
    ADD CONSTRAINT minuted_action_pkey PRIMARY KEY (session, version, line);

ALTER TABLE ONLY minutes_version
    ADD CONSTRAINT minutes_version_pkey PRIMARY KEY (session, version);

ALTER TABLE ONLY need
    ADD CONSTRAINT need_pkey PRIMARY KEY (id);

ALTER TABLE ONLY office_contact
    ADD CONSTRAINT office_contact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY party
    ADD CONSTRAINT party_iso3166 UNIQUE (iso3166);

ALTER TABLE ONLY party_look
    ADD CONSTRAINT party_look_pkey PRIMARY KEY (look);

ALTER TABLE ONLY party_name
    ADD CONSTRAINT party_name_pkey PRIMARY KEY (key);

ALTER TABLE ONLY party_official_name
    ADD CONSTRAINT party_official_name_pkey PRIMARY KEY (party, language);

ALTER TABLE ONLY party
    ADD CONSTRAINT party_pkey PRIMARY KEY (id);

ALTER TABLE ONLY process_version
    ADD CONSTRAINT process_version_pkey PRIMARY KEY (version);

ALTER TABLE ONLY progress_report
    ADD CONSTRAINT progress_report_pkey PRIMARY KEY (action, report);

ALTER TABLE ONLY proposal_lineage
    ADD CONSTRAINT proposal_lineage_pkey PRIMARY KEY (number, ancestor);

ALTER TABLE ONLY proposal_operation
    ADD CONSTRAINT proposal_operation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (number);

ALTER TABLE ONLY regional_coordinator
    ADD CONSTRAINT regional_coordinator_pkey PRIMARY KEY (region, valid_from);

ALTER TABLE ONLY secretariat_unit
    ADD CONSTRAINT secretariat_unit_name UNIQUE (key);

ALTER TABLE ONLY secretariat_unit
    ADD CONSTRAINT secretariat_unit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY session_attendance_former
    ADD CONSTRAINT session_attendance_former_pkey PRIMARY KEY (session, party, change);

ALTER TABLE ONLY session_attendance
    ADD CONSTRAINT session_attendance_pkey PRIMARY KEY (session, party);

ALTER TABLE ONLY session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);

ALTER TABLE ONLY session_step
    ADD CONSTRAINT session_step_pkey PRIMARY KEY (session, step);

ALTER TABLE ONLY successor
    ADD CONSTRAINT successor_pkey PRIMARY KEY (id);

ALTER TABLE ONLY symbol_counter
    ADD CONSTRAINT symbol_counter_pkey PRIMARY KEY (stem, kind);

ALTER TABLE ONLY translation
    ADD CONSTRAINT translation_pkey PRIMARY KEY (subject, field, language, place);

CREATE INDEX action_alternates ON action USING gin (alternates);

CREATE INDEX action_characters ON action USING gin (folded gin_trgm_ops);

CREATE INDEX action_contact ON action USING btree (contact) WHERE (contact IS NOT NULL);

CREATE INDEX action_dependency_later ON action_dependency USING btree (later, earlier);

CREATE INDEX action_due ON action USING btree (due_on, id);

CREATE INDEX action_extension_action ON action_extension USING btree (action, place);

CREATE INDEX action_extension_newest ON action_extension USING btree (requested_at, id);

CREATE UNIQUE INDEX action_extension_open ON action_extension USING btree (action) WHERE (state = 'requested'::text);

CREATE INDEX action_extension_waiting ON action_extension USING btree (requested_at, id) WHERE (state = 'requested'::text);

CREATE INDEX action_late ON action USING btree (due_on, id) INCLUDE (due_at, state, visibility, owner) WHERE can_be_late;

CREATE INDEX action_link_object ON action_link USING btree (kind, object, due_on, action) INCLUDE (visibility, owner, is_live);

CREATE INDEX action_needs ON action USING gin (needs);

CREATE INDEX action_next_sweep ON action USING btree (next_sweep_at, id) WHERE (next_sweep_at IS NOT NULL);

CREATE INDEX action_owner ON action USING btree (owner, due_on, id);

CREATE INDEX action_proposals ON action USING gin (proposals);

CREATE INDEX action_state ON action USING btree (state, due_on, id);

CREATE INDEX action_unproven ON action USING btree (due_on, id) INCLUDE (visibility, owner) WHERE (is_live AND (NOT has_evidence));

CREATE INDEX address_change_expiry ON address_change USING btree (GREATEST(expires_at, objection_until));

CREATE INDEX address_change_newest ON address_change USING btree (contact, requested_at DESC, id DESC);

CREATE UNIQUE INDEX address_change_open ON address_change USING btree (contact) WHERE (closed_at IS NULL);

CREATE INDEX consultation_starts_on ON consultation USING btree (starts_on, id);

CREATE INDEX decision_documents ON decision USING gin (documents);

CREATE INDEX decision_key ON decision USING btree (key);

CREATE INDEX decision_needs ON decision USING gin (needs);

CREATE UNIQUE INDEX decision_number ON decision USING btree (key) WHERE (withdrawn_at IS NULL);

CREATE INDEX decision_paragraph_actors ON decision_paragraph USING gin (actors);

CREATE INDEX decision_paragraph_status ON decision_paragraph USING btree (status, decision);

CREATE INDEX decision_proposals ON decision USING gin (proposals);

CREATE INDEX decision_session ON decision USING btree (session, taken_on, id) WHERE (session IS NOT NULL);

CREATE INDEX decision_taken_on ON decision USING btree (taken_on, id);

CREATE INDEX delegate_address ON delegate USING btree (lower(email)) WHERE (email IS NOT NULL);

CREATE INDEX delegate_email ON delegate USING btree (party, email);

CREATE INDEX delegate_known ON delegate USING btree (session) WHERE (email IS NOT NULL);

CREATE INDEX delegate_person ON delegate USING btree (person);

CREATE INDEX document_by_series ON document USING btree (series, kind, sort_key);

CREATE INDEX document_by_session ON document USING btree (session, sort_key) WHERE (session IS NOT NULL);

CREATE UNIQUE INDEX evidence_number ON evidence USING btree (evidence);

CREATE INDEX evidence_review_number ON evidence_review USING btree (evidence);

CREATE INDEX focal_point_email ON focal_point USING btree (lower(email)) WHERE (email IS NOT NULL);

CREATE INDEX focal_point_former ON focal_point USING btree (valid_to, id) WHERE ((email IS NOT NULL) AND (valid_to IS NOT NULL));

CREATE INDEX focal_point_next_sweep ON focal_point USING btree (next_sweep_on, id) WHERE (next_sweep_on IS NOT NULL);

CREATE INDEX focal_point_party ON focal_point USING btree (party, id);

CREATE INDEX indicator_point_dated ON indicator_point USING btree (indicator, dated DESC, point DESC);

CREATE INDEX indicator_proposal ON indicator USING btree (proposal, id);

CREATE INDEX instrument_by_name ON instrument USING btree (name, id);

CREATE INDEX instrument_link_proposal ON instrument_link USING btree (proposal, instrument);

CREATE INDEX minuted_action_action ON minuted_action USING btree (action, version);

CREATE INDEX need_proposals ON need USING gin (related_proposals);

CREATE INDEX office_contact_email ON office_contact USING btree (lower(email)) WHERE (email IS NOT NULL);

CREATE INDEX office_contact_office ON office_contact USING btree (office, id);

CREATE INDEX party_by_name ON party USING btree (name, id);

CREATE INDEX proposal_lineage_ancestor ON proposal_lineage USING btree (ancestor, number);

CREATE INDEX session_starts_at ON session USING btree (starts_at, id);

CREATE INDEX successor_contact ON successor USING btree (contact);

CREATE INDEX successor_newest ON successor USING btree (proposed_at DESC, id DESC);

CREATE TRIGGER action_assignment_is_immutable BEFORE DELETE OR UPDATE ON action_assignment FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER action_is_linked AFTER INSERT ON action FOR EACH ROW EXECUTE FUNCTION link_action();

CREATE TRIGGER action_is_linked_anew AFTER UPDATE ON action FOR EACH ROW WHEN ((((((((old.needs IS DISTINCT FROM new.needs) OR (old.proposals IS DISTINCT FROM new.proposals)) OR (old.decisions IS DISTINCT FROM new.decisions)) OR (old.due_on IS DISTINCT FROM new.due_on)) OR (old.visibility IS DISTINCT FROM new.visibility)) OR (old.owner IS DISTINCT FROM new.owner)) OR (old.is_live IS DISTINCT FROM new.is_live))) EXECUTE FUNCTION link_action();

CREATE TRIGGER action_is_tallied AFTER INSERT ON action REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_new_actions();

CREATE TRIGGER action_is_tallied_anew AFTER UPDATE ON action REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_changed_actions();

CREATE TRIGGER action_step_is_immutable BEFORE DELETE OR UPDATE ON action_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER action_sweep_is_immutable BEFORE DELETE OR UPDATE ON action_sweep FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER action_sweep_is_planned BEFORE INSERT OR UPDATE OF state, due_at, funding, suppressed_until ON action FOR EACH ROW EXECUTE FUNCTION plan_action_sweep();

CREATE TRIGGER correction_is_immutable BEFORE DELETE OR UPDATE ON correction FOR EACH ROW WHEN ((NOT old.is_personal)) EXECUTE FUNCTION keep_correction();

CREATE TRIGGER decision_step_is_immutable BEFORE DELETE OR UPDATE ON decision_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER document_language_former_is_immutable BEFORE DELETE OR UPDATE ON document_language_former FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_is_kept BEFORE DELETE OR UPDATE OF action, evidence, kind, reference, attachment, attached_by, attached_at ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_proves AFTER INSERT OR UPDATE OF withdrawn_at ON evidence FOR EACH ROW EXECUTE FUNCTION prove_action();

CREATE TRIGGER evidence_review_is_immutable BEFORE DELETE OR UPDATE ON evidence_review FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_review_proves AFTER INSERT ON evidence_review FOR EACH ROW EXECUTE FUNCTION prove_action();

CREATE TRIGGER focal_point_sweep_is_immutable BEFORE DELETE OR UPDATE ON focal_point_sweep FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER focal_point_sweep_is_planned BEFORE INSERT OR UPDATE OF valid_to, confirmed_on ON focal_point FOR EACH ROW EXECUTE FUNCTION plan_focal_point_sweep();

CREATE TRIGGER indicator_point_is_immutable BEFORE DELETE OR UPDATE ON indicator_point FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER indicator_version_is_immutable BEFORE DELETE OR UPDATE ON indicator_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER mandate_version_is_immutable BEFORE DELETE OR UPDATE ON mandate_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER minuted_action_is_immutable BEFORE DELETE OR UPDATE ON minuted_action FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER minutes_version_is_immutable BEFORE DELETE OR UPDATE ON minutes_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER progress_report_is_immutable BEFORE DELETE OR UPDATE ON progress_report FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER proposal_has_a_lineage AFTER INSERT ON proposal FOR EACH ROW EXECUTE FUNCTION begin_lineage();

CREATE TRIGGER proposal_operation_makes_lineage AFTER INSERT OR UPDATE ON proposal_operation FOR EACH STATEMENT EXECUTE FUNCTION work_out_lineage();

CREATE TRIGGER session_attendance_former_is_immutable BEFORE DELETE OR UPDATE ON session_attendance_former FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER session_step_is_immutable BEFORE DELETE OR UPDATE ON session_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER translation_is_immutable BEFORE DELETE OR UPDATE ON translation FOR EACH ROW EXECUTE FUNCTION keep_translation();

ALTER TABLE ONLY accreditation
    ADD CONSTRAINT accreditation_party_fkey FOREIGN KEY (party) REFERENCES party(id);

ALTER TABLE ONLY action_assignment
    ADD CONSTRAINT action_assignment_action_fkey FOREIGN KEY (action) REFERENCES action(id);

ALTER TABLE ONLY action
    ADD CONSTRAINT action_contact_fkey FOREIGN KEY (contact) REFERENCES focal_point(id);

ALTER TABLE ONLY action_dependency
    ADD CONSTRAINT action_dependency_earlier_fkey FOREIGN KEY (earlier) REFERENCES action(id);

ALTER TABLE ONLY action_dependency
    ADD CONSTRAINT action_dependency_later_fkey FOREIGN KEY (later) REFERENCES action(id);

ALTER TABLE ONLY action_extension
    ADD CONSTRAINT action_extension_action_fkey FOREIGN KEY (action) REFERENCES action(id);

ALTER TABLE ONLY action_link
    ADD CONSTRAINT action_link_action_fkey FOREIGN KEY (action) REFERENCES action(id);

ALTER TABLE ONLY action_step
    ADD CONSTRAINT action_step_action_fkey FOREIGN KEY (action) REFERENCES action(id);

ALTER TABLE ONLY action
    ADD CONSTRAINT action_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES action(id);

ALTER TABLE ONLY action_sweep
    ADD CONSTRAINT action_sweep_action_fkey FOREIGN KEY (action) REFERENCES action(id);

ALTER TABLE ONLY decision_paragraph
    ADD CONSTRAINT decision_paragraph_decision_fkey FOREIGN KEY (decision) REFERENCES decision(id);

ALTER TABLE ONLY decision_paragraph
    ADD CONSTRAINT decision_paragraph_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES decision(id);

ALTER TABLE ONLY decision_step
    ADD CONSTRAINT decision_step_decision_paragraph_fkey FOREIGN KEY (decision, paragraph) REFERENCES decision_paragraph(decision, number);

ALTER TABLE ONLY delegate
    ADD CONSTRAINT delegate_party_fkey FOREIGN KEY (party) REFERENCES party(id);

ALTER TABLE ONLY document_language
    ADD CONSTRAINT document_language_document_fkey FOREIGN KEY (document) REFERENCES document(key);

ALTER TABLE ONLY document_language_former
    ADD CONSTRAINT document_language_former_document_language_fkey FOREIGN KEY (document, language) REFERENCES document_language(document, language);

ALTER TABLE ONLY document
    ADD CONSTRAINT document_series_fkey FOREIGN KEY (series) REFERENCES document_series(key);

ALTER TABLE ONLY escalation_pause
    ADD CONSTRAINT escalation_pause_action_fkey FOREIGN KEY (action) REFERENCES action(id);

ALTER TABLE ONLY evidence
    ADD CONSTRAINT evidence_action_fkey FOREIGN KEY (action) REFERENCES action(id);

ALTER TABLE ONLY evidence_review
    ADD CONSTRAINT evidence_review_action_evidence_fkey FOREIGN KEY (action, evidence) REFERENCES evidence(action, evidence);

ALTER TABLE ONLY focal_point
    ADD CONSTRAINT focal_point_party_fkey FOREIGN KEY (party) REFERENCES party(id);

ALTER TABLE ONLY focal_point_sweep
    ADD CONSTRAINT focal_point_sweep_contact_fkey FOREIGN KEY (contact) REFERENCES focal_point(id);

ALTER TABLE ONLY indicator_point
    ADD CONSTRAINT indicator_point_indicator_corrects_fkey FOREIGN KEY (indicator, corrects) REFERENCES indicator_point(indicator, point);

ALTER TABLE ONLY indicator_point
    ADD CONSTRAINT indicator_point_indicator_fkey FOREIGN KEY (indicator) REFERENCES indicator(id);

ALTER TABLE ONLY indicator_version
    ADD CONSTRAINT indicator_version_indicator_fkey FOREIGN KEY (indicator) REFERENCES indicator(id);

ALTER TABLE ONLY instrument_link
    ADD CONSTRAINT instrument_link_instrument_fkey FOREIGN KEY (instrument) REFERENCES instrument(id);

ALTER TABLE ONLY instrument_name
    ADD CONSTRAINT instrument_name_instrument_fkey FOREIGN KEY (instrument) REFERENCES instrument(id);

ALTER TABLE ONLY instrument
    ADD CONSTRAINT instrument_party_fkey FOREIGN KEY (party) REFERENCES party(id);

ALTER TABLE ONLY minuted_action
    ADD CONSTRAINT minuted_action_action_fkey FOREIGN KEY (action) REFERENCES action(id);

ALTER TABLE ONLY minuted_action
    ADD CONSTRAINT minuted_action_session_version_fkey FOREIGN KEY (session, version) REFERENCES minutes_version(session, version);

ALTER TABLE ONLY minutes_version
    ADD CONSTRAINT minutes_version_session_fkey FOREIGN KEY (session) REFERENCES session(id);

ALTER TABLE ONLY office_contact
    ADD CONSTRAINT office_contact_unit_fkey FOREIGN KEY (unit) REFERENCES secretariat_unit(id);

ALTER TABLE ONLY party_name
    ADD CONSTRAINT party_name_party_fkey FOREIGN KEY (party) REFERENCES party(id);

ALTER TABLE ONLY party_official_name
    ADD CONSTRAINT party_official_name_party_fkey FOREIGN KEY (party) REFERENCES party(id);

ALTER TABLE ONLY progress_report
    ADD CONSTRAINT progress_report_action_fkey FOREIGN KEY (action) REFERENCES action(id);

ALTER TABLE ONLY regional_coordinator
    ADD CONSTRAINT regional_coordinator_contact_fkey FOREIGN KEY (contact) REFERENCES focal_point(id);

ALTER TABLE ONLY session_attendance_former
    ADD CONSTRAINT session_attendance_former_session_party_fkey FOREIGN KEY (session, party) REFERENCES session_attendance(session, party);

ALTER TABLE ONLY session_attendance
    ADD CONSTRAINT session_attendance_party_fkey FOREIGN KEY (party) REFERENCES party(id);

ALTER TABLE ONLY session_attendance
    ADD CONSTRAINT session_attendance_session_fkey FOREIGN KEY (session) REFERENCES session(id);

ALTER TABLE ONLY session_step
    ADD CONSTRAINT session_step_session_fkey FOREIGN KEY (session) REFERENCES session(id);

ALTER TABLE ONLY successor
    ADD CONSTRAINT successor_contact_fkey FOREIGN KEY (contact) REFERENCES focal_point(id);
