public import Postgres

/// A value as a column of type `jsonb` holds it.
public struct JSONColumn: PostgresValue, Sendable {
    public static let postgresType = PostgresType.jsonb
    private let bytes: [UInt8]

    public init(_ value: some Encodable) throws { bytes = try JSON.encode(value) }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// One byte of version stands before the text.
    public func encode(into bytes: inout [UInt8]) {
        bytes.append(1)
        bytes.append(contentsOf: self.bytes)
    }

    /// Reads what is text, `json` or `jsonb`.
    public static func decode(_ cell: Cell?) throws -> JSONColumn {
        JSONColumn(bytes: Array(try String.decode(cell).utf8))
    }

    fileprivate func value<Value: Decodable>(as type: Value.Type) throws -> Value {
        do {
            return try JSON.decode(type, from: bytes)
        } catch {
            throw CellMismatch("holds JSON that does not fit: \(error)")
        }
    }
}

/// JSON of a column on its way to the value that stands in it; NULL is read by optional values.
private struct JSONValueColumn<Value: Decodable>: PostgresDecodable {
    let value: Value

    static func decode(_ cell: Cell?) throws -> JSONValueColumn {
        guard let cell else {
            guard let none = try? JSON.decode(Value.self, from: Array("null".utf8)) else {
                throw CellMismatch("is NULL")
            }
            return JSONValueColumn(value: none)
        }
        return JSONValueColumn(value: try JSONColumn.decode(cell).value(as: Value.self))
    }
}

/// The columns of a row that hold JSON.
@dynamicMemberLookup public struct JSONColumns {
    fileprivate let row: Row

    /// - Throws: as the row itself does for a column of the name.
    public subscript<Value: Decodable>(dynamicMember name: StaticString) -> Value {
        get throws {
            let column: JSONValueColumn<Value> = try row[dynamicMember: name]
            return column.value
        }
    }
}

extension Row {
    /// The columns that hold JSON, each read as the value that it stands for: `try row.json.answers`.
    public var json: JSONColumns { JSONColumns(row: self) }
}
