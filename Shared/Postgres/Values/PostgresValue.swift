/// The number by which PostgreSQL knows a type (`pg_type.oid`).
public struct PostgresType: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let bool = PostgresType(rawValue: 16)
    package static let bytea = PostgresType(rawValue: 17)
    package static let name = PostgresType(rawValue: 19)
    package static let int8 = PostgresType(rawValue: 20)
    package static let int2 = PostgresType(rawValue: 21)
    package static let int4 = PostgresType(rawValue: 23)
    package static let text = PostgresType(rawValue: 25)
    package static let float4 = PostgresType(rawValue: 700)
    package static let float8 = PostgresType(rawValue: 701)
    package static let varchar = PostgresType(rawValue: 1043)
    package static let date = PostgresType(rawValue: 1082)
    package static let timestamptz = PostgresType(rawValue: 1184)
    package static let uuid = PostgresType(rawValue: 2950)
    package static let json = PostgresType(rawValue: 114)
    package static let jsonb = PostgresType(rawValue: 3802)

    /// The type of arrays of this type.
    var array: PostgresType {
        let arrays: [UInt32: UInt32] = [
            16: 1000, 17: 1001, 20: 1016, 21: 1005, 23: 1007, 25: 1009, 701: 1022, 1082: 1182, 1184: 1185, 2950: 2951,
        ]
        guard let array = arrays[rawValue] else { preconditionFailure("no arrays of type \(rawValue) are used") }
        return PostgresType(rawValue: array)
    }
}

/// A Swift value that PostgreSQL can keep, in its binary form.
public protocol PostgresValue: PostgresDecodable {
    static var postgresType: PostgresType { get }
    func encode(into bytes: inout [UInt8])
}

/// Something a column can be read as: a value, or an optional one where NULL may stand.
public protocol PostgresDecodable {
    /// - Parameter cell: nil for NULL.
    /// - Throws: ``CellMismatch`` when the column holds something else.
    static func decode(_ cell: Cell?) throws -> Self
}

/// What is wrong with one cell of a result.
public struct CellMismatch: Error {
    public let detail: String
    public init(_ detail: String) { self.detail = detail }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    public static func decode(_ cell: Cell?) throws -> Wrapped? { try cell.map { try Wrapped.decode($0) } }
}

extension PostgresValue {
    package static func required(_ cell: Cell?) throws -> Cell {
        guard let cell else { throw CellMismatch("is NULL") }
        return cell
    }
}

/// Types that are kept as what they wrap: ids, numbers, words.
extension PostgresValue where Self: RawRepresentable, RawValue: PostgresValue {
    public static var postgresType: PostgresType { RawValue.postgresType }

    public func encode(into bytes: inout [UInt8]) { rawValue.encode(into: &bytes) }

    public static func decode(_ cell: Cell?) throws -> Self {
        let raw = try RawValue.decode(cell)
        guard let value = Self(rawValue: raw) else { throw CellMismatch("holds “\(raw)”, which is no \(Self.self)") }
        return value
    }
}
