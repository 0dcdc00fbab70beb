-- From when to when observers are accredited, as it was given: of those that have begun the newest counts.
CREATE TABLE accreditation (
    party      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    PRIMARY KEY (party, valid_from)
);
