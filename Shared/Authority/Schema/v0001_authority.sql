-- Who may speak for which party, as the register has told last: of each party the newest list, whole.
CREATE TABLE speaking_term (
    party          text NOT NULL,
    actor          text NOT NULL,
    speaking_right text NOT NULL CHECK (speaking_right IN ('focal-point', 'alternate', 'delegate', 'observer')),
    valid_from     date,
    valid_to       date
);
CREATE INDEX speaking_term_party ON speaking_term (party);

-- Tokens of an actor that were signed at this instant or before count for nothing.
CREATE TABLE token_revocation (
    actor        text        PRIMARY KEY,
    signed_until timestamptz NOT NULL
);

-- Who serves in an office of the whole group: the secretariat, the co-chairs, operations.
CREATE TABLE office_term (
    actor      text PRIMARY KEY,
    role       text NOT NULL CHECK (role IN ('secretariat', 'co-chair', 'ops')),
    valid_from date NOT NULL,
    valid_to   date
);

-- Sessions and access tokens that are over. Kept as long as something that was signed for one may be good.
CREATE TABLE ended_credential (
    id       text        PRIMARY KEY,
    ended_at timestamptz NOT NULL
);
CREATE INDEX ended_credential_age ON ended_credential (ended_at);
