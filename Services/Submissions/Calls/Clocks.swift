internal import Models
internal import Postgres

// How instants are shown and zones are understood: PostgreSQL has the tables of both.

extension SQL {
    /// An instant as a clock in a zone shows it.
    static func clock(_ instant: SQL, in zone: SQL) -> SQL {
        "to_char(\(instant) AT TIME ZONE \(zone), 'YYYY-MM-DD HH24:MI') || ' ' || \(zone)"
    }

    /// An instant as JSON has it; NULL where there is none.
    static func rfc3339(_ instant: SQL) -> SQL {
        "to_char(\(instant) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
    }
}

extension TimeZoneName {
    /// - Throws: a rejection that names the field `zone`, where the query finds that there is no such zone.
    static func refusingUnknown<Result>(_ query: () async throws -> Result) async throws -> Result {
        do {
            return try await query()
        } catch let error as PostgresError where error.sqlState == "22023" {
            throw Rejection.invalid("zone", "is no time zone that exists")
        }
    }
}
