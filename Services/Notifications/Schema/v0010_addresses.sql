-- A mailbox that fails fails for everybody who is reached there: suppressions go by address. Addresses stand in the register
-- alone; here they are known again by the SHA-256 of their comparable form.

-- Where each contact was last written to.
CREATE TABLE contact_address (
    contact text PRIMARY KEY,
    address text NOT NULL
);
CREATE INDEX contact_address_address ON contact_address (address);

-- Where each mail was sent to: reports are believed about that address alone.
ALTER TABLE delivery ADD COLUMN sent_to text;

ALTER TABLE suppression ADD COLUMN address text;
CREATE INDEX suppression_address ON suppression (address) WHERE address IS NOT NULL;

ALTER TABLE bounce DROP CONSTRAINT bounce_kind_check;
ALTER TABLE bounce ADD CONSTRAINT bounce_kind_check CHECK (kind IN (
    'failed', 'delayed', 'delivered', 'auto-reply', 'elsewhere', 'loop', 'unclear', 'stranger'));
