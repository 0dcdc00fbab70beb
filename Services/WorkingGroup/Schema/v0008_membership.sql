-- Whose idea an action was, and appointments and accreditations that can be ended and withdrawn.

-- Put forward by its owner alone. So older ones are taken, but for those of minutes: what was said for them by others since,
-- in a verification or an acceptance in the owner's place, counts for them as for all.
ALTER TABLE action ADD COLUMN is_of_owner boolean NOT NULL DEFAULT true;
ALTER TABLE action ALTER COLUMN is_of_owner SET DEFAULT false;
UPDATE action SET is_of_owner = false WHERE id IN (SELECT action FROM minuted_action);
-- Taken by the secretariat or a co-chair, in whosever place.
ALTER TABLE action_step ADD COLUMN is_of_steering boolean NOT NULL DEFAULT false;

-- The end that was given; a later appointment or accreditation may bring the end that counts forward, as long as it stands.
ALTER TABLE regional_coordinator ADD COLUMN given_to date;
UPDATE regional_coordinator SET given_to = valid_to;
ALTER TABLE accreditation ADD COLUMN given_to date;
UPDATE accreditation SET given_to = valid_to;
