-- As whom the owner of a feed has made it: what it shows is worked out whenever it is read. A feed of before shows nothing.
ALTER TABLE feed
    ADD COLUMN roles text[] NOT NULL DEFAULT '{}',
    ADD COLUMN party text;
