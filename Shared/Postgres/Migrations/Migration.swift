internal import Crypto

/// One step of a schema: numbered, applied once, never changed afterwards.
public struct Migration: Sendable, Equatable {
    /// Whose steps are counted together, e.g. `backbone` or a service's name.
    public let series: String
    public let version: Int
    public let sql: String

    public init(series: String, version: Int, sql: String) {
        self.series = series
        self.version = version
        self.sql = sql
    }

    /// All steps of a series, in order, from embedded files.
    ///
    /// - Parameter steps: a list of files for each step. They are applied in the order of the list, as one text.
    public static func series(_ name: String, _ steps: [[UInt8]]...) -> [Migration] {
        steps.enumerated().map { place, files in
            Migration(series: name, version: place + 1, sql: String(decoding: files.joined(), as: UTF8.self))
        }
    }

    /// Whether programs that do not know the step can no longer work: it takes away what they use. Its text begins with
    /// `-- contract`. All other steps only add, and whoever does not know them goes on (expand, migrate, contract).
    var isContract: Bool { sql.hasPrefix("-- contract") }

    var checksum: Bytea { Bytea(Array(SHA256.hash(data: Array(sql.utf8)))) }
}

/// A schema that is not the one this program knows.
public struct SchemaMismatch: Error, CustomStringConvertible {
    public let description: String
}
