-- Tables of the service identity, beside those in backbone.sql.

CREATE TABLE access_token (
    id text NOT NULL,
    digest text NOT NULL,
    name text NOT NULL,
    person text NOT NULL,
    role text NOT NULL,
    party text,
    requests text[],
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    authenticated_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone
);

CREATE TABLE device_sign_in (
    digest text NOT NULL,
    code text NOT NULL,
    client text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    person text,
    role text,
    party text,
    credential text,
    authenticated_at timestamp with time zone,
    redeemed_at timestamp with time zone
);

CREATE TABLE provider_sign_in (
    state text NOT NULL,
    browser text NOT NULL,
    network text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);

CREATE TABLE recovery_code (
    digest text NOT NULL,
    person text NOT NULL,
    used_at timestamp with time zone
);

CREATE TABLE second_factor (
    person text NOT NULL,
    party text,
    secret text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    step bigint,
    wrong integer DEFAULT 0 NOT NULL,
    locked_until timestamp with time zone
);

CREATE TABLE sign_in (
    id text NOT NULL,
    address text,
    address_mark text NOT NULL,
    network text NOT NULL,
    browser text,
    code text,
    person text,
    party text,
    requested_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    authenticated_at timestamp with time zone
);

CREATE TABLE web_session (
    id text NOT NULL,
    digest text NOT NULL,
    person text NOT NULL,
    role text NOT NULL,
    party text,
    agent text,
    network text NOT NULL,
    authenticated_at timestamp with time zone NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    awaits_factor boolean DEFAULT false NOT NULL,
    is_alone boolean DEFAULT false NOT NULL,
    ended_at timestamp with time zone
);

ALTER TABLE ONLY access_token
    ADD CONSTRAINT access_token_digest_key UNIQUE (digest);

ALTER TABLE ONLY access_token
    ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);

ALTER TABLE ONLY device_sign_in
    ADD CONSTRAINT device_sign_in_code_key UNIQUE (code);

ALTER TABLE ONLY device_sign_in
    ADD CONSTRAINT device_sign_in_pkey PRIMARY KEY (digest);

ALTER TABLE ONLY provider_sign_in
    ADD CONSTRAINT provider_sign_in_pkey PRIMARY KEY (state);

ALTER TABLE ONLY recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (digest);

ALTER TABLE ONLY second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (person);

ALTER TABLE ONLY sign_in
    ADD CONSTRAINT sign_in_pkey PRIMARY KEY (id);

ALTER TABLE ONLY web_session
    ADD CONSTRAINT web_session_digest_key UNIQUE (digest);

ALTER TABLE ONLY web_session
    ADD CONSTRAINT web_session_pkey PRIMARY KEY (id);

CREATE INDEX access_token_person ON access_token USING btree (person, issued_at DESC, id DESC);

CREATE INDEX device_sign_in_expiry ON device_sign_in USING btree (expires_at);

CREATE INDEX provider_sign_in_expiry ON provider_sign_in USING btree (expires_at);

CREATE INDEX provider_sign_in_network ON provider_sign_in USING btree (network, begun_at);

CREATE INDEX recovery_code_person ON recovery_code USING btree (person);

CREATE INDEX sign_in_address ON sign_in USING btree (address_mark, requested_at);

CREATE UNIQUE INDEX sign_in_code ON sign_in USING btree (code) WHERE (code IS NOT NULL);

CREATE INDEX sign_in_expiry ON sign_in USING btree (expires_at);

CREATE INDEX sign_in_network ON sign_in USING btree (network, requested_at);

CREATE INDEX sign_in_waiting ON sign_in USING btree (requested_at) WHERE (address IS NOT NULL);

CREATE INDEX web_session_expiry ON web_session USING btree (expires_at);

CREATE INDEX web_session_person ON web_session USING btree (person, begun_at DESC, id DESC);

ALTER TABLE ONLY recovery_code
    ADD CONSTRAINT recovery_code_person_fkey FOREIGN KEY (person) REFERENCES second_factor(person) ON DELETE CASCADE;
