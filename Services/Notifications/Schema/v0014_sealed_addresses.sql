-- The digests of addresses have a key from now on. Those without one are forgotten, and come anew with the next mail; what is
-- suppressed stays so by its contact.
DELETE FROM contact_address;
UPDATE suppression SET address = NULL WHERE address IS NOT NULL;
UPDATE delivery SET sent_to = NULL WHERE sent_to IS NOT NULL;
