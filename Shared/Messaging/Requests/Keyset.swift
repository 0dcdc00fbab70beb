internal import Foundation
public import Models
public import Postgres

/// The order of a list: from its columns follow the start, the order and the cursor of each page.
public struct Keyset<Row>: Sendable {
    /// One column of the sort key.
    public struct Part: Sendable {
        let column: SQL
        let isDescending: Bool
        /// As JSON, which is what a cursor carries.
        let text: @Sendable (Row) throws -> String
        /// What the column is compared with, from what a cursor carries.
        let bound: @Sendable (String) throws -> SQL

        /// - Parameters:
        ///   - value: what the column holds in a row.
        ///   - bound: what a column is compared with, where `value` only names the row.
        public static func ascending<Value: PostgresValue & Codable & SendableMetatype>(
            _ column: SQL, _ value: @escaping @Sendable (Row) -> Value,
            bound: @escaping @Sendable (Value) -> SQL = { "\($0)" }
        ) -> Part {
            Part(column, isDescending: false, value, bound)
        }

        /// As ``ascending(_:_:bound:)``, the greatest first.
        public static func descending<Value: PostgresValue & Codable & SendableMetatype>(
            _ column: SQL, _ value: @escaping @Sendable (Row) -> Value,
            bound: @escaping @Sendable (Value) -> SQL = { "\($0)" }
        ) -> Part {
            Part(column, isDescending: true, value, bound)
        }

        private init<Value: PostgresValue & Codable & SendableMetatype>(
            _ column: SQL, isDescending: Bool, _ value: @escaping @Sendable (Row) -> Value,
            _ bound: @escaping @Sendable (Value) -> SQL
        ) {
            self.column = column
            self.isDescending = isDescending
            text = { try JSON.text(value($0)) }
            self.bound = {
                let value = try JSON.decode(Value.self, from: $0)
                // PostgreSQL takes no zero byte, and no key of ours has a control character.
                if let text = value as? String, text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
                    throw PageCursor.refusal
                }
                return bound(value)
            }
        }
    }

    private let parts: [Part]

    /// - Parameter parts: together they are different in every row.
    public init(_ parts: Part...) { self.parts = parts }

    /// - Parameters:
    ///   - after: the cursor that the former page ended with; nil for the beginning of the list.
    ///   - limit: how many items are wanted.
    /// - Throws: a rejection that names `after`, for text that no list of this order has answered.
    public func window(after: String?, limit: PageLimit?) throws -> PageWindow {
        PageWindow(start: try after.map(start) ?? "true", order: order, limit: PageLimit.rows(limit))
    }

    /// The beginning of the list.
    public func first(_ count: Int) -> PageWindow { PageWindow(start: "true", order: order, limit: count) }

    private func start(after text: String) throws -> SQL {
        let cursor = try PageCursor(text, count: parts.count)
        do {
            return condition(try zip(parts, cursor.keys).map { try $0.bound($1) })
        } catch {
            throw PageCursor.refusal
        }
    }

    /// Columns of one direction are compared as one, which is what an index is read by.
    private func condition(_ values: [SQL]) -> SQL {
        guard let first = parts.first, parts.contains(where: { $0.isDescending != first.isDescending }) else {
            let sign: SQL = parts.first?.isDescending == true ? "<" : ">"
            return "(\(list(parts.map(\.column)))) \(sign) (\(list(values)))"
        }
        var condition: SQL = "false"
        for (part, value) in zip(parts, values).reversed() {
            let sign: SQL = part.isDescending ? "<" : ">"
            condition = "(\(part.column) \(sign) \(value) OR (\(part.column) = \(value) AND \(condition)))"
        }
        return condition
    }

    private var order: SQL { list(parts.map { $0.isDescending ? "\($0.column) DESC" : $0.column }) }

    private func list(_ items: [SQL]) -> SQL {
        items.dropFirst().reduce(items.first ?? "") { "\($0), \($1)" }
    }

    /// The cursor of a page that ends with a row.
    public func cursor(after row: Row) throws -> String {
        PageCursor(keys: try parts.map { try $0.text(row) }).text
    }
}

/// Which part of a list a statement reads: `WHERE … AND \(window.start) ORDER BY \(window.order) LIMIT \(window.limit)`.
public struct PageWindow: Sendable {
    /// The condition that a row comes after the former page.
    public let start: SQL
    public let order: SQL
    /// One more than the page has, to know whether there are more.
    public let limit: Int
}

extension HandlerContext {
    /// A page of the rows that a statement reads in the order of a list.
    public func page<S: Statement>(
        _ after: String?, _ limit: PageLimit?, by keyset: Keyset<S.Output>, of select: (PageWindow) throws -> S
    ) async throws -> Page<S.Output> {
        try await page(after, limit, by: keyset, item: { $0 }, of: select)
    }

    /// As without `item`, which makes what is answered of a row.
    public func page<S: Statement, Item>(
        _ after: String?, _ limit: PageLimit?, by keyset: Keyset<S.Output>, item: (S.Output) throws -> Item,
        of select: (PageWindow) throws -> S
    ) async throws -> Page<Item> {
        let rows = try await query(Sized(statement: try select(try keyset.window(after: after, limit: limit))))
        let most = rows.reduce(0) { $0 + $1.mostBytes }
        return try Page(
            rows: rows.map(\.output), isShort: most <= PageLimit.bytes, limit: limit, by: keyset, item: item)
    }
}

/// Reads rows together with how long they can be as JSON.
private struct Sized<Selected: Statement>: Statement {
    let statement: Selected

    var sql: SQL { statement.sql }

    /// A sign takes six bytes at most (`\u0000`), and the names of fields stand beside.
    static func decode(_ row: Row) throws -> (output: Selected.Output, mostBytes: Int) {
        (try Selected.decode(row), row.byteCount * 6 + 4_096)
    }
}

extension Page {
    /// Ends before what no longer fits in an answer, so that a page of long texts is a short one.
    ///
    /// - Parameters:
    ///   - rows: as many as the window says, where there are that many.
    ///   - isShort: whether all of them are known to fit, so that they need not be measured.
    ///   - item: what is answered of a row.
    public init<Row>(
        rows: [Row], isShort: Bool = false, limit: PageLimit?, by keyset: Keyset<Row>, item: (Row) throws -> Item
    ) throws {
        var items: [Item] = []
        var size = 0
        for row in rows.prefix(PageLimit.rows(limit) - 1) {
            let next = try item(row)
            size += isShort ? 0 : (try? JSON.encode(next).count) ?? 0
            guard items.isEmpty || size <= PageLimit.bytes else { break }
            items.append(next)
        }
        let last = rows.count > items.count && !items.isEmpty ? rows[items.count - 1] : nil
        self.init(items: items, next: try last.map(keyset.cursor))
    }
}

extension PageLimit {
    /// How many rows a list reads: one more than it answers, to know whether there are more.
    public static func rows(_ limit: PageLimit?) -> Int { (limit?.rawValue ?? standard) + 1 }

    /// How long the items of a page may be together, as JSON: an answer is one message.
    public static let bytes = Envelope.maximumDataSize * 3 / 4
}

/// Where a list goes on: the sort key of the last item that was answered. Opaque to callers.
private struct PageCursor {
    let keys: [String]

    init(keys: [String]) { self.keys = keys }

    init(_ text: String, count: Int) throws {
        guard let bytes = Base64URL.bytes(of: text), let keys = try? JSON.decode([String].self, from: bytes),
            keys.count == count
        else { throw Self.refusal }
        self.keys = keys
    }

    var text: String { Base64URL.text(of: (try? JSON.encode(keys)) ?? []) }

    static var refusal: Rejection { .invalid("after", "is not what this list has answered as next") }
}
