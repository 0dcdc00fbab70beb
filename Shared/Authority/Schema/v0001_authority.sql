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
