-- Who is signed in, by what. No name and no address stands here: persons are known by the ids of the register. Of every
-- secret its digest is kept, and nothing else.

-- Ways in that were asked for. The address stands here until the register was asked whose it is, for seconds.
CREATE TABLE sign_in (
    id           text        PRIMARY KEY,
    address      text,
    -- Made of the address with a key of the service: how often one address was asked for.
    address_mark text        NOT NULL,
    network      text        NOT NULL,
    -- Of the browser that asked; none for a code, which is typed into any.
    browser      text,
    -- Of a code that was printed.
    code         text,
    -- Who was written to, and so whose offices are open to whom the link reaches.
    person       text,
    party        text,
    requested_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz,
    -- When they proved to a provider who they are, where it says so.
    authenticated_at timestamptz
);
CREATE INDEX sign_in_waiting ON sign_in (requested_at) WHERE address IS NOT NULL;
CREATE INDEX sign_in_address ON sign_in (address_mark, requested_at);
CREATE INDEX sign_in_network ON sign_in (network, requested_at);
CREATE INDEX sign_in_expiry ON sign_in (expires_at);
CREATE UNIQUE INDEX sign_in_code ON sign_in (code) WHERE code IS NOT NULL;

-- Browsers that were sent to the provider of identities. What ties its word to them follows from the state and a key.
CREATE TABLE provider_sign_in (
    state      text        PRIMARY KEY,
    browser    text        NOT NULL,
    network    text        NOT NULL,
    begun_at   timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX provider_sign_in_network ON provider_sign_in (network, begun_at);
CREATE INDEX provider_sign_in_expiry ON provider_sign_in (expires_at);

-- Second factors. The secret is sealed with a key of the service.
CREATE TABLE second_factor (
    person       text        PRIMARY KEY,
    party        text,
    secret       text        NOT NULL,
    begun_at     timestamptz NOT NULL,
    -- None until the first code was given.
    confirmed_at timestamptz,
    -- Of the last code that counted: no code counts twice.
    step         bigint,
    -- Wrong codes in a row.
    wrong        integer     NOT NULL DEFAULT 0,
    locked_until timestamptz
);

-- What stands in the place of a code of an app, each once.
CREATE TABLE recovery_code (
    digest  text        PRIMARY KEY,
    person  text        NOT NULL REFERENCES second_factor ON DELETE CASCADE,
    used_at timestamptz
);
CREATE INDEX recovery_code_person ON recovery_code (person);

CREATE TABLE web_session (
    id               text        PRIMARY KEY,
    digest           text        NOT NULL UNIQUE,
    person           text        NOT NULL,
    role             text        NOT NULL,
    party            text,
    agent            text,
    network          text        NOT NULL,
    authenticated_at timestamptz NOT NULL,
    begun_at         timestamptz NOT NULL,
    used_at          timestamptz NOT NULL,
    expires_at       timestamptz NOT NULL,
    -- Good for setting up a second factor, and for nothing else.
    awaits_factor    boolean     NOT NULL DEFAULT false,
    -- Begun by a code, which lets one person into their own entry, whoever else reads their address.
    is_alone         boolean     NOT NULL DEFAULT false,
    ended_at         timestamptz
);
CREATE INDEX web_session_person ON web_session (person, begun_at DESC, id DESC);
CREATE INDEX web_session_expiry ON web_session (expires_at);

CREATE TABLE access_token (
    id         text        PRIMARY KEY,
    digest     text        NOT NULL UNIQUE,
    name       text        NOT NULL,
    person     text        NOT NULL,
    role       text        NOT NULL,
    party      text,
    -- Names of requests; NULL for all.
    requests   text[],
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    -- When its owner proved who they are, before it was issued.
    authenticated_at timestamptz NOT NULL,
    used_at    timestamptz,
    revoked_at timestamptz
);
CREATE INDEX access_token_person ON access_token (person, issued_at DESC, id DESC);

-- Programs that wait for somebody to let them in.
CREATE TABLE device_sign_in (
    digest     text        PRIMARY KEY,
    code       text        NOT NULL UNIQUE,
    client     text        NOT NULL,
    begun_at   timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    -- Who let it in, in which office.
    person           text,
    role             text,
    party            text,
    -- The session in which that was done, and when its holder proved who they are.
    credential       text,
    authenticated_at timestamptz,
    redeemed_at      timestamptz
);
CREATE INDEX device_sign_in_expiry ON device_sign_in (expires_at);
