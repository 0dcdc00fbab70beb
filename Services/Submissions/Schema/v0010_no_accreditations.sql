-- Who observes is asked of the same list as who speaks: `speaking_term`.
DROP TABLE accreditation;
