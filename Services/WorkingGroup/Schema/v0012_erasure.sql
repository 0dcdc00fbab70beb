-- Names and addresses are erased some time after somebody has left.

ALTER TABLE focal_point ALTER COLUMN name DROP NOT NULL, ALTER COLUMN email DROP NOT NULL;
ALTER TABLE focal_point ADD CHECK ((name IS NULL) = (email IS NULL));
CREATE INDEX focal_point_former ON focal_point (valid_to, id) WHERE email IS NOT NULL AND valid_to IS NOT NULL;
ALTER TABLE office_contact ALTER COLUMN name DROP NOT NULL, ALTER COLUMN email DROP NOT NULL;
ALTER TABLE office_contact ADD CHECK ((name IS NULL) = (email IS NULL));
ALTER TABLE delegate ALTER COLUMN name DROP NOT NULL, ALTER COLUMN email DROP NOT NULL;
ALTER TABLE delegate ADD CHECK ((name IS NULL) = (email IS NULL));
CREATE INDEX delegate_known ON delegate (session) WHERE email IS NOT NULL;

-- Receipts that were given before hold what is to stand in one place alone.
DELETE FROM command_receipt WHERE reply LIKE '%@%';
