-- Whose idea an action was, and appointments and accreditations that can be ended and withdrawn.

-- Put forward by its owner alone. Of older actions nobody knows any more: they count as given to their owners.
ALTER TABLE action ADD COLUMN is_of_owner boolean NOT NULL DEFAULT false;

-- The end that was given; a later appointment or accreditation may bring the end that counts forward, as long as it stands.
ALTER TABLE regional_coordinator ADD COLUMN given_to date;
UPDATE regional_coordinator SET given_to = valid_to;
ALTER TABLE accreditation ADD COLUMN given_to date;
UPDATE accreditation SET given_to = valid_to;
