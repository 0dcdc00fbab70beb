-- Tables of the service proposals, beside those in backbone.sql.

CREATE FUNCTION next_publication_number() RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('publication.number', 0));
    RETURN (SELECT coalesce(max(number), 0) + 1 FROM publication);
END $$;

CREATE FUNCTION occurrences(quote text, words text) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    RETURN ((length(words) - length(replace(words, quote, ''::text))) / length(quote));

CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TABLE amendment (
    id text NOT NULL,
    place bigint NOT NULL,
    proposal bigint NOT NULL,
    version bigint NOT NULL,
    begins_at bigint NOT NULL,
    quote text NOT NULL,
    replacement text NOT NULL,
    reason text,
    party text,
    proposed_by text NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    decided_by text,
    decided_at timestamp with time zone,
    decision_note text,
    resulting_version bigint,
    CONSTRAINT amendment_begins_at_check CHECK ((begins_at >= 0)),
    CONSTRAINT amendment_check CHECK (((decided_by IS NULL) = (state = 'proposed'::text))),
    CONSTRAINT amendment_check1 CHECK (((decided_at IS NULL) = (state = 'proposed'::text))),
    CONSTRAINT amendment_check2 CHECK (((resulting_version IS NOT NULL) = (state = 'accepted'::text))),
    CONSTRAINT amendment_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'accepted'::text, 'declined'::text])))
);

ALTER TABLE amendment ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME amendment_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE guidance (
    id text NOT NULL,
    proposal bigint NOT NULL,
    party text NOT NULL,
    question bigint NOT NULL,
    score bigint NOT NULL,
    text text,
    given_by text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    recording_reason text,
    ended_at timestamp with time zone,
    CONSTRAINT guidance_question_check CHECK ((question >= 1)),
    CONSTRAINT guidance_score_check CHECK ((score >= 1))
);

CREATE TABLE mention (
    id text NOT NULL,
    proposal bigint NOT NULL,
    regions text[] NOT NULL,
    summary text NOT NULL,
    source text,
    recorded_by text NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);

CREATE TABLE operation (
    id text NOT NULL,
    place bigint NOT NULL,
    kind text NOT NULL,
    rationale text NOT NULL,
    sources bigint[] NOT NULL,
    targets bigint[] NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    carried_out_by text NOT NULL,
    carried_out_at timestamp with time zone NOT NULL,
    CONSTRAINT operation_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text])))
);

ALTER TABLE operation ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME operation_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE operation_reversal (
    operation text NOT NULL,
    reason text NOT NULL,
    reversed_by text NOT NULL,
    reversed_at timestamp with time zone NOT NULL
);

CREATE TABLE origin_submission (
    id text NOT NULL,
    submitters text[] NOT NULL
);

CREATE TABLE original (
    id text NOT NULL,
    region text NOT NULL,
    ordinal bigint NOT NULL,
    title text NOT NULL,
    source text,
    CONSTRAINT original_ordinal_check CHECK ((ordinal > 0))
);

CREATE TABLE party (
    id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    region text
);

CREATE TABLE "position" (
    id text NOT NULL,
    proposal bigint NOT NULL,
    party text NOT NULL,
    stance text NOT NULL,
    text text,
    taken_at timestamp with time zone NOT NULL,
    taken_by text NOT NULL,
    recording_reason text,
    ended_at timestamp with time zone,
    is_withdrawn boolean DEFAULT false NOT NULL,
    withdrawn_by text,
    withdrawal_reason text,
    CONSTRAINT position_check CHECK (((NOT is_withdrawn) OR (ended_at IS NOT NULL))),
    CONSTRAINT position_stance_check CHECK ((stance = ANY (ARRAY['supports'::text, 'supports-with-changes'::text, 'reservations'::text, 'opposes'::text, 'no-position'::text])))
);

CREATE TABLE proposal (
    number bigint NOT NULL,
    status text DEFAULT 'tabled'::text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    cluster text NOT NULL,
    cross_cutting_clusters text[] NOT NULL,
    subsection text,
    labels text[] NOT NULL,
    narrative_regions text[],
    related_proposals bigint[] NOT NULL,
    suggested_implementers text[] NOT NULL,
    source text,
    submissions text[] DEFAULT '{}'::text[] NOT NULL,
    registered_from text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT proposal_number_check CHECK ((number > 0)),
    CONSTRAINT proposal_status_check CHECK ((status = ANY (ARRAY['submission-only'::text, 'draft'::text, 'tabled'::text, 'refined'::text, 'forwarded'::text, 'adopted'::text, 'superseded'::text, 'withdrawn'::text, 'reversed'::text]))),
    CONSTRAINT proposal_version_check CHECK ((version > 0))
);

CREATE TABLE proposal_classification (
    proposal bigint NOT NULL,
    place bigint NOT NULL,
    cluster text NOT NULL,
    subsection text,
    cross_cutting_clusters text[] NOT NULL,
    classified_by text NOT NULL,
    classified_at timestamp with time zone NOT NULL
);

ALTER TABLE proposal_classification ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME proposal_classification_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE proposal_move (
    proposal bigint NOT NULL,
    move bigint NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    reason text,
    moved_by text NOT NULL,
    moved_at timestamp with time zone NOT NULL
);

ALTER TABLE proposal_move ALTER COLUMN move ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME proposal_move_move_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE proposal_version (
    proposal bigint NOT NULL,
    version bigint NOT NULL,
    language text NOT NULL,
    author text NOT NULL,
    session text,
    reason text,
    amendment text,
    written_at timestamp with time zone NOT NULL,
    CONSTRAINT proposal_version_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
    CONSTRAINT proposal_version_version_check CHECK ((version > 0))
);

CREATE TABLE provenance (
    proposal bigint NOT NULL,
    original text NOT NULL,
    place bigint NOT NULL,
    since timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE provenance_former (
    proposal bigint NOT NULL,
    original text NOT NULL,
    place bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL
);

CREATE TABLE publication (
    number bigint DEFAULT next_publication_number() NOT NULL,
    note text,
    originals bigint NOT NULL,
    proposals bigint[] NOT NULL,
    contents jsonb NOT NULL,
    published_by text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawal_reason text,
    CONSTRAINT publication_check CHECK (((withdrawal_reason IS NULL) = (withdrawn_at IS NULL)))
);

CREATE TABLE ranking (
    id text NOT NULL,
    party text NOT NULL,
    proposals bigint[] NOT NULL,
    given_by text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    recording_reason text,
    ended_at timestamp with time zone
);

CREATE TABLE ranking_tally (
    id text NOT NULL,
    method text NOT NULL,
    dated date NOT NULL,
    disclaimer text NOT NULL,
    rankings bigint NOT NULL,
    entries jsonb NOT NULL,
    tallied_by text NOT NULL,
    tallied_at timestamp with time zone NOT NULL,
    CONSTRAINT ranking_tally_method_check CHECK ((method = ANY (ARRAY['borda'::text, 'first-places'::text])))
);

CREATE TABLE tiering (
    id text NOT NULL,
    method text NOT NULL,
    dated date NOT NULL,
    disclaimer text NOT NULL,
    tiers jsonb NOT NULL,
    set_by text NOT NULL,
    set_at timestamp with time zone NOT NULL
);

CREATE TABLE version_text (
    proposal bigint NOT NULL,
    version bigint NOT NULL,
    language text NOT NULL,
    correction bigint DEFAULT 0 NOT NULL,
    correction_reason text,
    title text NOT NULL,
    text text NOT NULL,
    author text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    folded text GENERATED ALWAYS AS (folded(((title || ' '::text) || text))) STORED NOT NULL,
    words tsvector GENERATED ALWAYS AS (
CASE language
    WHEN 'en'::text THEN (setweight(to_tsvector('english'::regconfig, ((title || '
'::text) || folded(title))), 'A'::"char") || to_tsvector('english'::regconfig, ((text || '
'::text) || folded(text))))
    WHEN 'fr'::text THEN (setweight(to_tsvector('french'::regconfig, ((title || '
'::text) || folded(title))), 'A'::"char") || to_tsvector('french'::regconfig, ((text || '
'::text) || folded(text))))
    WHEN 'es'::text THEN (setweight(to_tsvector('spanish'::regconfig, ((title || '
'::text) || folded(title))), 'A'::"char") || to_tsvector('spanish'::regconfig, ((text || '
'::text) || folded(text))))
    WHEN 'ru'::text THEN (setweight(to_tsvector('russian'::regconfig, ((title || '
'::text) || folded(title))), 'A'::"char") || to_tsvector('russian'::regconfig, ((text || '
'::text) || folded(text))))
    ELSE to_tsvector('simple'::regconfig, folded(((title || ' '::text) || text)))
END) STORED NOT NULL,
    CONSTRAINT version_text_check CHECK (((correction_reason IS NULL) = (correction = 0))),
    CONSTRAINT version_text_correction_check CHECK ((correction >= 0)),
    CONSTRAINT version_text_language_check CHECK ((language = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text])))
);

ALTER TABLE ONLY amendment
    ADD CONSTRAINT amendment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY amendment
    ADD CONSTRAINT amendment_place_key UNIQUE (place);

ALTER TABLE ONLY guidance
    ADD CONSTRAINT guidance_pkey PRIMARY KEY (id);

ALTER TABLE ONLY mention
    ADD CONSTRAINT mention_pkey PRIMARY KEY (id);

ALTER TABLE ONLY operation
    ADD CONSTRAINT operation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY operation
    ADD CONSTRAINT operation_place_key UNIQUE (place);

ALTER TABLE ONLY operation_reversal
    ADD CONSTRAINT operation_reversal_pkey PRIMARY KEY (operation);

ALTER TABLE ONLY origin_submission
    ADD CONSTRAINT origin_submission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY original
    ADD CONSTRAINT original_pkey PRIMARY KEY (id);

ALTER TABLE ONLY original
    ADD CONSTRAINT original_region_ordinal UNIQUE (region, ordinal);

ALTER TABLE ONLY party
    ADD CONSTRAINT party_pkey PRIMARY KEY (id);

ALTER TABLE ONLY "position"
    ADD CONSTRAINT position_pkey PRIMARY KEY (id);

ALTER TABLE ONLY proposal_classification
    ADD CONSTRAINT proposal_classification_pkey PRIMARY KEY (proposal, place);

ALTER TABLE ONLY proposal_move
    ADD CONSTRAINT proposal_move_pkey PRIMARY KEY (proposal, move);

ALTER TABLE ONLY proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (number);

ALTER TABLE ONLY proposal_version
    ADD CONSTRAINT proposal_version_pkey PRIMARY KEY (proposal, version);

ALTER TABLE ONLY provenance_former
    ADD CONSTRAINT provenance_former_pkey PRIMARY KEY (proposal, original, since);

ALTER TABLE ONLY provenance
    ADD CONSTRAINT provenance_pkey PRIMARY KEY (proposal, original);

ALTER TABLE ONLY publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (number);

ALTER TABLE ONLY ranking
    ADD CONSTRAINT ranking_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ranking_tally
    ADD CONSTRAINT ranking_tally_pkey PRIMARY KEY (id);

ALTER TABLE ONLY tiering
    ADD CONSTRAINT tiering_pkey PRIMARY KEY (id);

ALTER TABLE ONLY version_text
    ADD CONSTRAINT version_text_pkey PRIMARY KEY (proposal, version, language, correction);

CREATE INDEX amendment_proposal ON amendment USING btree (proposal, place);

CREATE UNIQUE INDEX guidance_current ON guidance USING btree (proposal, party, question) WHERE (ended_at IS NULL);

CREATE INDEX mention_proposal ON mention USING btree (proposal, id);

CREATE INDEX operation_sources ON operation USING gin (sources);

CREATE INDEX operation_targets ON operation USING gin (targets);

CREATE UNIQUE INDEX position_current ON "position" USING btree (proposal, party) WHERE (ended_at IS NULL);

CREATE INDEX position_history ON "position" USING btree (proposal, party, taken_at);

CREATE INDEX proposal_status ON proposal USING btree (status, number);

CREATE INDEX provenance_original ON provenance USING btree (original);

CREATE UNIQUE INDEX ranking_current ON ranking USING btree (party) WHERE (ended_at IS NULL);

CREATE INDEX ranking_newest ON ranking USING btree (party, given_at DESC, id DESC);

CREATE INDEX ranking_tally_newest ON ranking_tally USING btree (tallied_at DESC, id DESC);

CREATE INDEX tiering_newest ON tiering USING btree (set_at DESC, id DESC);

CREATE INDEX version_text_trigrams ON version_text USING gin (folded gin_trgm_ops);

CREATE INDEX version_text_words ON version_text USING gin (words);

CREATE TRIGGER operation_is_immutable BEFORE DELETE OR UPDATE ON operation FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER operation_reversal_is_immutable BEFORE DELETE OR UPDATE ON operation_reversal FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER original_is_immutable BEFORE DELETE OR UPDATE ON original FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER proposal_move_is_immutable BEFORE DELETE OR UPDATE ON proposal_move FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER proposal_version_is_immutable BEFORE DELETE OR UPDATE ON proposal_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER version_text_is_immutable BEFORE DELETE OR UPDATE ON version_text FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE ONLY amendment
    ADD CONSTRAINT amendment_proposal_version_fkey FOREIGN KEY (proposal, version) REFERENCES proposal_version(proposal, version);

ALTER TABLE ONLY guidance
    ADD CONSTRAINT guidance_proposal_fkey FOREIGN KEY (proposal) REFERENCES proposal(number);

ALTER TABLE ONLY mention
    ADD CONSTRAINT mention_proposal_fkey FOREIGN KEY (proposal) REFERENCES proposal(number);

ALTER TABLE ONLY operation_reversal
    ADD CONSTRAINT operation_reversal_operation_fkey FOREIGN KEY (operation) REFERENCES operation(id);

ALTER TABLE ONLY "position"
    ADD CONSTRAINT position_proposal_fkey FOREIGN KEY (proposal) REFERENCES proposal(number);

ALTER TABLE ONLY proposal_classification
    ADD CONSTRAINT proposal_classification_proposal_fkey FOREIGN KEY (proposal) REFERENCES proposal(number);

ALTER TABLE ONLY proposal_move
    ADD CONSTRAINT proposal_move_proposal_fkey FOREIGN KEY (proposal) REFERENCES proposal(number);

ALTER TABLE ONLY proposal_version
    ADD CONSTRAINT proposal_version_proposal_fkey FOREIGN KEY (proposal) REFERENCES proposal(number);

ALTER TABLE ONLY provenance_former
    ADD CONSTRAINT provenance_former_original_fkey FOREIGN KEY (original) REFERENCES original(id);

ALTER TABLE ONLY provenance_former
    ADD CONSTRAINT provenance_former_proposal_fkey FOREIGN KEY (proposal) REFERENCES proposal(number);

ALTER TABLE ONLY provenance
    ADD CONSTRAINT provenance_original_fkey FOREIGN KEY (original) REFERENCES original(id);

ALTER TABLE ONLY provenance
    ADD CONSTRAINT provenance_proposal_fkey FOREIGN KEY (proposal) REFERENCES proposal(number);

ALTER TABLE ONLY version_text
    ADD CONSTRAINT version_text_proposal_version_fkey FOREIGN KEY (proposal, version) REFERENCES proposal_version(proposal, version);
