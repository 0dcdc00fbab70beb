internal import Crypto

/// One step of a schema: numbered, applied once, never changed afterwards.
public struct Migration: Sendable, Equatable {
    /// Whose steps are counted together, e.g. `backbone` or a service's name.
    public let series: String
    public let version: Int
    public let name: String
    public let sql: String

    public init(series: String, version: Int, name: String, sql: String) {
        self.series = series
        self.version = version
        self.name = name
        self.sql = sql
    }

    /// - Parameter file: the name of an embedded file, e.g. `v0001_calls_sql`.
    public init(series: String, file: String, _ bytes: [UInt8]) {
        let digits = file.dropFirst().prefix { $0.isNumber }
        guard file.hasPrefix("v"), let version = Int(digits) else {
            preconditionFailure("\(file) is not named like v0001_name.sql")
        }
        let name = String(file.dropFirst(digits.count + 2)).replacing("_sql", with: "")
        self.init(series: series, version: version, name: name, sql: String(decoding: bytes, as: UTF8.self))
    }

    var checksum: Bytea { Bytea(Array(SHA256.hash(data: Array(sql.utf8)))) }
}

/// A schema that is not the one this program knows.
public struct SchemaMismatch: Error, CustomStringConvertible {
    public let description: String
}
