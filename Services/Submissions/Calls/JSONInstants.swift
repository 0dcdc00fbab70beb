internal import Postgres

extension SQL {
    /// An instant as JSON has it; NULL where there is none.
    static func rfc3339(_ instant: SQL) -> SQL {
        "to_char(\(instant) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
    }
}
