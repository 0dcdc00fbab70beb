internal import CPostgres
internal import Glibc

/// A row of a result. It is read where it is handed out and not kept.
///
/// A column is read by its name in the statement, as what it is put into: `let due: Instant = try row.due_at`.
@dynamicMemberLookup public struct Row {
    let result: QueryResult
    let index: Int
    let places: ColumnPlaces

    /// - Throws: ``DecodingFailure`` that names the column and the type: no column of the name, NULL where none may stand,
    ///   or something else than the type can hold.
    public subscript<Value: PostgresDecodable>(dynamicMember name: StaticString) -> Value {
        get throws {
            guard let column = places.column(name, of: result) else {
                throw DecodingFailure(column: name.description, type: Value.self, detail: "is not among the columns")
            }
            return try value(of: column)
        }
    }

    /// Reads the columns in order.
    ///
    /// - Throws: ``DecodingFailure`` that names the column.
    public func decode<each Column: PostgresDecodable>(
        _ types: repeat (each Column).Type
    ) throws -> (repeat each Column) {
        var column = 0
        let values = (repeat try next((each Column).self, &column))
        guard column == result.columnCount else {
            throw DecodingFailure(
                column: "the row", type: (repeat each Column).self,
                detail: "has \(result.columnCount) columns, not \(column)")
        }
        return values
    }

    /// How many bytes its values have, as the database sends them.
    public var byteCount: Int {
        (0..<result.columnCount).reduce(0) { $0 + result.byteCount(row: index, column: $1) }
    }

    private func next<Column: PostgresDecodable>(_ type: Column.Type, _ column: inout Int) throws -> Column {
        guard column < result.columnCount else {
            throw DecodingFailure(column: "the row", type: type, detail: "has only \(result.columnCount) columns")
        }
        defer { column += 1 }
        return try value(of: column)
    }

    private func value<Value: PostgresDecodable>(of column: Int) throws -> Value {
        do {
            return try Value.decode(result.cell(row: index, column: column))
        } catch let mismatch as CellMismatch {
            throw DecodingFailure(column: result.name(of: column), type: Value.self, detail: mismatch.detail)
        }
    }
}

/// A column does not hold what the code expects: a bug, or a schema that is not the code's.
public struct DecodingFailure: Error, CustomStringConvertible {
    public let column: String
    /// What it was to be read as.
    public let type: String
    public let detail: String

    init(column: String, type: Any.Type, detail: String) {
        self.column = column
        self.type = "\(type)"
        self.detail = detail
    }

    public var description: String { "\(column), read as \(type), \(detail)" }
}

/// What a statement answered; owns libpq's result.
///
/// `@unchecked Sendable`: a PGresult is never changed after libpq has handed it over, and reading one takes no state.
@safe final class QueryResult: @unchecked Sendable {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { unsafe self.handle = unsafe handle }

    deinit { unsafe PQclear(handle) }

    var rowCount: Int { unsafe Int(PQntuples(handle)) }
    var columnCount: Int { unsafe Int(PQnfields(handle)) }

    /// The command that was carried out, e.g. `UPDATE 1` or `COMMIT`.
    var tag: String { unsafe String(cString: PQcmdStatus(handle)) }

    /// How many rows an INSERT, UPDATE or DELETE touched.
    var touched: Int { unsafe Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    func name(of column: Int) -> String {
        guard let name = unsafe PQfname(handle, Int32(column)) else { return "column \(column + 1)" }
        return unsafe String(cString: name)
    }

    func isNamed(_ name: StaticString, _ column: Int) -> Bool {
        unsafe PQfname(handle, Int32(column)).map { unsafe strcmp($0, name.utf8Start) == 0 } ?? false
    }

    func byteCount(row: Int, column: Int) -> Int {
        unsafe Int(PQgetlength(handle, Int32(row), Int32(column)))
    }

    func cell(row: Int, column: Int) -> Cell? {
        let (row, column) = (Int32(row), Int32(column))
        guard unsafe PQgetisnull(handle, row, column) == 0, let bytes = unsafe PQgetvalue(handle, row, column) else {
            return nil
        }
        let count = unsafe Int(PQgetlength(handle, row, column))
        return unsafe Cell(
            type: PostgresType(rawValue: PQftype(handle, column)),
            bytes: UnsafeRawBufferPointer(start: bytes, count: count))
    }

    func rows<S: Statement>(of statement: S.Type) throws -> [S.Output] {
        let places = ColumnPlaces()
        return try (0..<rowCount).map { try S.decode(Row(result: self, index: $0, places: places)) }
    }
}
