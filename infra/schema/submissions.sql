-- Tables of the service submissions, beside those in backbone.sql.

CREATE FUNCTION answer_texts(answers jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN (SELECT COALESCE(string_agg((given.answer ->> 'text'::text), '
'::text ORDER BY given.place), ''::text) AS "coalesce" FROM jsonb_array_elements(answer_texts.answers) WITH ORDINALITY given(answer, place));

CREATE TABLE point_signature (
    point text NOT NULL,
    party text NOT NULL,
    state text NOT NULL,
    decided_by text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    reason text,
    CONSTRAINT point_signature_check CHECK (((reason IS NOT NULL) OR (state = 'confirmed'::text))),
    CONSTRAINT point_signature_state_check CHECK ((state = ANY (ARRAY['confirmed'::text, 'declined'::text])))
);

CREATE TABLE submission (
    id text NOT NULL,
    number text NOT NULL,
    call_id text,
    named text[] NOT NULL,
    submitters text[] NOT NULL,
    invited text[] DEFAULT '{}'::text[] NOT NULL,
    submitter_class text NOT NULL,
    title text,
    body text,
    answers jsonb DEFAULT '[]'::jsonb NOT NULL,
    topics text[] NOT NULL,
    proposals bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    needs text[] DEFAULT '{}'::text[] NOT NULL,
    source text,
    note text,
    received_on date NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    digest text NOT NULL,
    supersedes text,
    superseded_by text,
    is_late boolean NOT NULL,
    admitted_at timestamp with time zone,
    admitted_by text,
    admission_reason text,
    searched text GENERATED ALWAYS AS (((((COALESCE(title, ''::text) || '
'::text) || COALESCE(body, ''::text)) || '
'::text) || answer_texts(answers))) STORED NOT NULL,
    folded text GENERATED ALWAYS AS (folded(((((COALESCE(title, ''::text) || '
'::text) || COALESCE(body, ''::text)) || '
'::text) || answer_texts(answers)))) STORED NOT NULL,
    CONSTRAINT submission_admission CHECK ((((admitted_at IS NULL) = (admitted_by IS NULL)) AND ((admitted_at IS NULL) = (admission_reason IS NULL)))),
    CONSTRAINT submission_check CHECK ((invited <@ named)),
    CONSTRAINT submission_named_check CHECK ((cardinality(named) > 0)),
    CONSTRAINT submission_number_check CHECK ((number ~ '^S/[0-9]{4}/[0-9]{3,6}$'::text))
);

CREATE TABLE submission_signature (
    submission text NOT NULL,
    party text NOT NULL,
    state text NOT NULL,
    decided_by text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    reason text,
    CONSTRAINT submission_signature_check CHECK (((reason IS NOT NULL) OR (state <> 'declined'::text))),
    CONSTRAINT submission_signature_state_check CHECK ((state = ANY (ARRAY['author'::text, 'confirmed'::text, 'declined'::text])))
);

CREATE FUNCTION said_of_point(point_id text, origins text[], signer text) RETURNS text
    LANGUAGE sql STABLE
    RETURN COALESCE((SELECT point_signature.state FROM point_signature WHERE ((point_signature.point = said_of_point.point_id) AND (point_signature.party = said_of_point.signer))), (SELECT origin.said FROM (SELECT CASE WHEN (cardinality(submission.named) = 1) THEN 'author'::text ELSE COALESCE(submission_signature.state, 'invited'::text) END AS said FROM (submission LEFT JOIN submission_signature ON (((submission_signature.submission = submission.id) AND (submission_signature.party = said_of_point.signer)))) WHERE ((submission.id = ANY (said_of_point.origins)) AND (submission.named @> ARRAY[said_of_point.signer]))) origin ORDER BY (array_position(ARRAY['author'::text, 'confirmed'::text, 'invited'::text, 'declined'::text], origin.said)) LIMIT 1), 'invited'::text);

CREATE FUNCTION behind_point(point_id text, origins text[], named text[]) RETURNS text[]
    LANGUAGE sql STABLE
    RETURN ARRAY(SELECT one.signer FROM unnest(behind_point.named) WITH ORDINALITY one(signer, place) WHERE (said_of_point(behind_point.point_id, behind_point.origins, one.signer) = ANY (ARRAY['author'::text, 'confirmed'::text])) ORDER BY one.place);

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

CREATE TABLE attachment (
    id text NOT NULL,
    party text NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    size bigint NOT NULL,
    received bigint DEFAULT 0 NOT NULL,
    state text DEFAULT 'uploading'::text NOT NULL,
    refusal text,
    refusal_text text,
    content bigint NOT NULL,
    is_scanned boolean DEFAULT false NOT NULL,
    uploaded_by text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    CONSTRAINT attachment_check CHECK (((received >= 0) AND (received <= size))),
    CONSTRAINT attachment_check1 CHECK (((state = 'uploading'::text) OR (received = size))),
    CONSTRAINT attachment_refusal CHECK ((((state = 'refused'::text) = (refusal IS NOT NULL)) AND ((refusal IS NULL) = (refusal_text IS NULL)))),
    CONSTRAINT attachment_size_check CHECK ((size > 0)),
    CONSTRAINT attachment_state_check CHECK ((state = ANY (ARRAY['uploading'::text, 'stored'::text, 'refused'::text])))
);

CREATE TABLE call (
    id text NOT NULL,
    title text NOT NULL,
    questions text[] NOT NULL,
    audience text[] NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    zone text NOT NULL,
    modification_deadline timestamp with time zone,
    opened_by text NOT NULL,
    withdrawn_at timestamp with time zone,
    CONSTRAINT call_check CHECK ((closes_at > opens_at)),
    CONSTRAINT call_check1 CHECK ((modification_deadline >= closes_at))
);

CREATE TABLE call_extension (
    call_id text NOT NULL,
    extended_at timestamp with time zone NOT NULL,
    former_closes timestamp with time zone NOT NULL,
    closes timestamp with time zone NOT NULL,
    former_modification_deadline timestamp with time zone,
    reason text NOT NULL,
    extended_by text NOT NULL,
    CONSTRAINT call_extension_check CHECK ((closes > former_closes))
);

CREATE TABLE call_opening (
    call_id text NOT NULL,
    party text NOT NULL,
    opened_at timestamp with time zone NOT NULL
);

CREATE TABLE content (
    id bigint NOT NULL,
    sha256 text,
    type text,
    CONSTRAINT content_check CHECK (((sha256 IS NULL) = (type IS NULL))),
    CONSTRAINT content_type_check CHECK ((type = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text, 'odt'::text, 'png'::text, 'jpeg'::text])))
);

CREATE TABLE content_chunk (
    content bigint NOT NULL,
    place bigint NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT content_chunk_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 262144))),
    CONSTRAINT content_chunk_place_check CHECK ((place >= 0))
);
ALTER TABLE ONLY content_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE content ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME content_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE correction ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME correction_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE draft (
    id text NOT NULL,
    call_id text,
    party text NOT NULL,
    version bigint NOT NULL,
    content jsonb NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    submission_id text,
    CONSTRAINT draft_version_check CHECK ((version > 0))
);

CREATE TABLE evidence_file (
    attachment text NOT NULL,
    action text NOT NULL,
    visibility text NOT NULL,
    CONSTRAINT evidence_file_visibility_check CHECK ((visibility = ANY (ARRAY['public'::text, 'parties'::text, 'restricted'::text])))
);

CREATE TABLE need (
    id text NOT NULL
);

CREATE TABLE party (
    id text NOT NULL,
    name text NOT NULL,
    kind text,
    region text
);

CREATE TABLE point (
    id text NOT NULL,
    submissions text[] NOT NULL,
    named text[] NOT NULL,
    submitters text[] NOT NULL,
    proposals bigint[] NOT NULL,
    needs text[] NOT NULL,
    practices text[] DEFAULT '{}'::text[] NOT NULL,
    organizations text[] DEFAULT '{}'::text[] NOT NULL,
    stance text NOT NULL,
    scope text NOT NULL,
    summary text NOT NULL,
    source text,
    note text,
    withdrawn_at timestamp with time zone,
    folded text GENERATED ALWAYS AS (folded(summary)) STORED NOT NULL,
    CONSTRAINT point_named_check CHECK ((cardinality(named) > 0)),
    CONSTRAINT point_scope_check CHECK ((scope = ANY (ARRAY['single'::text, 'set'::text]))),
    CONSTRAINT point_stance_check CHECK ((stance = ANY (ARRAY['proposes'::text, 'supports'::text, 'extends'::text, 'comments'::text, 'asks-inclusion'::text, 'cautions'::text, 'offers-experience'::text]))),
    CONSTRAINT point_submissions_check CHECK ((cardinality(submissions) > 0))
);

CREATE TABLE proposal (
    number bigint NOT NULL
);

CREATE TABLE submission_attachment (
    submission text NOT NULL,
    place bigint NOT NULL,
    attachment text NOT NULL
);

CREATE TABLE submission_counter (
    year bigint NOT NULL,
    last bigint NOT NULL
);

ALTER TABLE translation ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME translation_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY call_extension
    ADD CONSTRAINT call_extension_pkey PRIMARY KEY (call_id, closes);

ALTER TABLE ONLY call_opening
    ADD CONSTRAINT call_opening_pkey PRIMARY KEY (call_id, party);

ALTER TABLE ONLY call
    ADD CONSTRAINT call_pkey PRIMARY KEY (id);

ALTER TABLE ONLY content_chunk
    ADD CONSTRAINT content_chunk_pkey PRIMARY KEY (content, place);

ALTER TABLE ONLY content
    ADD CONSTRAINT content_pkey PRIMARY KEY (id);

ALTER TABLE ONLY content
    ADD CONSTRAINT content_sha256_key UNIQUE (sha256);

ALTER TABLE ONLY correction
    ADD CONSTRAINT correction_pkey PRIMARY KEY (subject, place);

ALTER TABLE ONLY draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (id);

ALTER TABLE ONLY evidence_file
    ADD CONSTRAINT evidence_file_pkey PRIMARY KEY (attachment, action);

ALTER TABLE ONLY need
    ADD CONSTRAINT need_pkey PRIMARY KEY (id);

ALTER TABLE ONLY party
    ADD CONSTRAINT party_pkey PRIMARY KEY (id);

ALTER TABLE ONLY point
    ADD CONSTRAINT point_pkey PRIMARY KEY (id);

ALTER TABLE ONLY point_signature
    ADD CONSTRAINT point_signature_pkey PRIMARY KEY (point, party);

ALTER TABLE ONLY proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (number);

ALTER TABLE ONLY submission_attachment
    ADD CONSTRAINT submission_attachment_attachment_submission_key UNIQUE (attachment, submission);

ALTER TABLE ONLY submission_attachment
    ADD CONSTRAINT submission_attachment_pkey PRIMARY KEY (submission, place);

ALTER TABLE ONLY submission_counter
    ADD CONSTRAINT submission_counter_pkey PRIMARY KEY (year);

ALTER TABLE ONLY submission
    ADD CONSTRAINT submission_number UNIQUE (number);

ALTER TABLE ONLY submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY submission_signature
    ADD CONSTRAINT submission_signature_pkey PRIMARY KEY (submission, party);

ALTER TABLE ONLY submission
    ADD CONSTRAINT submission_supersedes_key UNIQUE (supersedes);

ALTER TABLE ONLY translation
    ADD CONSTRAINT translation_pkey PRIMARY KEY (subject, field, language, place);

CREATE INDEX attachment_content ON attachment USING btree (content);

CREATE INDEX attachment_expires ON attachment USING btree (expires_at) WHERE (expires_at IS NOT NULL);

CREATE INDEX attachment_party ON attachment USING btree (party, id DESC);

CREATE INDEX call_opens_at ON call USING btree (opens_at DESC, id DESC);

CREATE INDEX draft_call ON draft USING btree (call_id, party);

CREATE INDEX draft_party ON draft USING btree (party, id) WHERE (submission_id IS NULL);

CREATE INDEX draft_saved ON draft USING btree (saved_at) WHERE (submission_id IS NULL);

CREATE INDEX evidence_file_action ON evidence_file USING btree (action);

CREATE INDEX point_characters ON point USING gin (folded gin_trgm_ops);

CREATE INDEX point_english ON point USING gin (to_tsvector('english'::regconfig, ((summary || '
'::text) || folded)));

CREATE INDEX point_french ON point USING gin (to_tsvector('french'::regconfig, ((summary || '
'::text) || folded)));

CREATE INDEX point_needs ON point USING gin (needs);

CREATE INDEX point_proposals ON point USING gin (proposals);

CREATE INDEX point_russian ON point USING gin (to_tsvector('russian'::regconfig, ((summary || '
'::text) || folded)));

CREATE INDEX point_spanish ON point USING gin (to_tsvector('spanish'::regconfig, ((summary || '
'::text) || folded)));

CREATE INDEX point_submissions ON point USING gin (submissions);

CREATE INDEX point_submitters ON point USING gin (submitters);

CREATE INDEX submission_call ON submission USING btree (call_id);

CREATE INDEX submission_characters ON submission USING gin (folded gin_trgm_ops);

CREATE INDEX submission_class ON submission USING btree (submitter_class, id);

CREATE INDEX submission_english ON submission USING gin (to_tsvector('english'::regconfig, ((searched || '
'::text) || folded)));

CREATE INDEX submission_french ON submission USING gin (to_tsvector('french'::regconfig, ((searched || '
'::text) || folded)));

CREATE INDEX submission_newest ON submission USING btree (submitter_class, id) WHERE (superseded_by IS NULL);

CREATE INDEX submission_russian ON submission USING gin (to_tsvector('russian'::regconfig, ((searched || '
'::text) || folded)));

CREATE INDEX submission_spanish ON submission USING gin (to_tsvector('spanish'::regconfig, ((searched || '
'::text) || folded)));

CREATE INDEX submission_submitters ON submission USING gin (submitters);

CREATE TRIGGER correction_is_immutable BEFORE DELETE OR UPDATE ON correction FOR EACH ROW WHEN ((NOT old.is_personal)) EXECUTE FUNCTION keep_correction();

CREATE TRIGGER translation_is_immutable BEFORE DELETE OR UPDATE ON translation FOR EACH ROW EXECUTE FUNCTION keep_translation();

ALTER TABLE ONLY attachment
    ADD CONSTRAINT attachment_content_fkey FOREIGN KEY (content) REFERENCES content(id);

ALTER TABLE ONLY call_extension
    ADD CONSTRAINT call_extension_call_id_fkey FOREIGN KEY (call_id) REFERENCES call(id);

ALTER TABLE ONLY call_opening
    ADD CONSTRAINT call_opening_call_id_fkey FOREIGN KEY (call_id) REFERENCES call(id);

ALTER TABLE ONLY content_chunk
    ADD CONSTRAINT content_chunk_content_fkey FOREIGN KEY (content) REFERENCES content(id) ON DELETE CASCADE;

ALTER TABLE ONLY draft
    ADD CONSTRAINT draft_call_id_fkey FOREIGN KEY (call_id) REFERENCES call(id);

ALTER TABLE ONLY draft
    ADD CONSTRAINT draft_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id);

ALTER TABLE ONLY evidence_file
    ADD CONSTRAINT evidence_file_attachment_fkey FOREIGN KEY (attachment) REFERENCES attachment(id);

ALTER TABLE ONLY point_signature
    ADD CONSTRAINT point_signature_point_fkey FOREIGN KEY (point) REFERENCES point(id);

ALTER TABLE ONLY submission_attachment
    ADD CONSTRAINT submission_attachment_attachment_fkey FOREIGN KEY (attachment) REFERENCES attachment(id);

ALTER TABLE ONLY submission_attachment
    ADD CONSTRAINT submission_attachment_submission_fkey FOREIGN KEY (submission) REFERENCES submission(id);

ALTER TABLE ONLY submission
    ADD CONSTRAINT submission_call_id_fkey FOREIGN KEY (call_id) REFERENCES call(id);

ALTER TABLE ONLY submission_signature
    ADD CONSTRAINT submission_signature_submission_fkey FOREIGN KEY (submission) REFERENCES submission(id);

ALTER TABLE ONLY submission
    ADD CONSTRAINT submission_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES submission(id);

ALTER TABLE ONLY submission
    ADD CONSTRAINT submission_supersedes_fkey FOREIGN KEY (supersedes) REFERENCES submission(id);
