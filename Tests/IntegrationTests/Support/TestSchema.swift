import Models
import Postgres

/// What the two services of the tests keep beside the backbone's own tables.
enum TestSchema {
    static let migrations: [(ServiceName, [Migration])] = [
        (
            .submissions,
            [
                Migration(
                    series: "test", version: 1,
                    sql: """
                        CREATE TABLE sheet (name text PRIMARY KEY, count bigint NOT NULL DEFAULT 0);
                        CREATE TABLE note (
                            id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                            sheet text NOT NULL REFERENCES sheet (name),
                            body  text NOT NULL
                        );
                        """)
            ]
        ),
        (
            .notifications,
            [
                Migration(
                    series: "test", version: 1,
                    sql: """
                        CREATE TABLE copy (
                            id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                            sheet    text   NOT NULL,
                            body     text   NOT NULL,
                            position bigint NOT NULL
                        );
                        CREATE TABLE poison (body text PRIMARY KEY);
                        """)
            ]
        ),
    ]
}
