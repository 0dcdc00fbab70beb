internal import Foundation
public import Models

/// Where a list goes on: the sort key of the last item that was answered. Opaque to callers.
public struct PageCursor: Sendable, Equatable {
    public let keys: [String]

    public init(_ keys: [String]) { self.keys = keys }

    /// - Parameter count: how many parts the list's sort key has.
    /// - Returns: nil for the beginning of the list.
    /// - Throws: a rejection that names `after`, for text that no list has answered.
    public init?(after text: String?, count: Int) throws {
        guard let text else { return nil }
        let padded = text.replacing("-", with: "+").replacing("_", with: "/")
        let filled = padded + String(repeating: "=", count: (4 - padded.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: filled), let keys = try? JSON.decode([String].self, from: Array(data)),
            keys.count == count, !keys.contains(where: { $0.unicodeScalars.contains { $0.value < 0x20 } })
        else { throw Self.refusal }
        self.keys = keys
    }

    /// A part that is an instant.
    public func instant(_ index: Int) throws -> Instant {
        guard let instant = Instant(rfc3339: keys[index]) else { throw Self.refusal }
        return instant
    }

    /// A part that is a day.
    public func date(_ index: Int) throws -> CalendarDate {
        guard let date = CalendarDate(rawValue: keys[index]) else { throw Self.refusal }
        return date
    }

    /// A part that is a number.
    public func integer(_ index: Int) throws -> Int {
        guard let number = Int(keys[index]) else { throw Self.refusal }
        return number
    }

    private static var refusal: Rejection { .invalid("after", "is not what this list has answered as next") }

    public var text: String {
        Base64URL.text(of: (try? JSON.encode(keys)) ?? [])
    }
}

extension PageLimit {
    /// How many rows a list reads: one more than it answers, to know whether there are more.
    public static func rows(_ limit: PageLimit?) -> Int { (limit?.rawValue ?? standard) + 1 }

    /// How long the items of a page may be together, as JSON: an answer is one message.
    public static let bytes = Envelope.maximumDataSize * 3 / 4
}

extension Page {
    /// - Parameters:
    ///   - rows: as many as ``PageLimit/rows(_:)`` says, where there are that many.
    ///   - key: the sort key of an item.
    public init(rows: [Item], limit: PageLimit?, key: (Item) -> [String]) {
        self.init(rows: rows, limit: limit, item: { $0 }, key: key)
    }

    /// Ends before what no longer fits in an answer, so that a page of long texts is a short one.
    ///
    /// - Parameters:
    ///   - rows: as many as ``PageLimit/rows(_:)`` says, where there are that many.
    ///   - item: what is answered of a row.
    ///   - key: the sort key of a row.
    public init<Row>(rows: [Row], limit: PageLimit?, item: (Row) -> Item, key: (Row) -> [String]) {
        var items: [Item] = []
        var size = 0
        for row in rows.prefix(PageLimit.rows(limit) - 1) {
            let next = item(row)
            size += (try? JSON.encode(next).count) ?? 0
            guard items.isEmpty || size <= PageLimit.bytes else { break }
            items.append(next)
        }
        let last = rows.count > items.count && !items.isEmpty ? rows[items.count - 1] : nil
        self.init(items: items, next: last.map { PageCursor(key($0)).text })
    }
}
