-- Who reads the mail of the secretariat and of the co-chairs. Addresses of contacts stand here and with the focal points,
-- and in no event.
CREATE TABLE office_contact (
    id         text PRIMARY KEY,
    office     text NOT NULL CHECK (office IN ('secretariat', 'co-chairs')),
    name       text NOT NULL,
    email      text NOT NULL,
    language   text NOT NULL,
    zone       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from)
);
CREATE INDEX office_contact_office ON office_contact (office, id);

-- What waits to be decided on, the oldest first.
CREATE INDEX action_extension_newest ON action_extension (requested_at, id);
CREATE INDEX action_extension_waiting ON action_extension (requested_at, id) WHERE state = 'requested';
CREATE INDEX evidence_review_number ON evidence_review (evidence);
