import Messaging
import Models
import Postgres
import Testing

@Suite("Pages of a list") struct PageTests {
    private let order = Keyset<String>(.ascending("name", { $0 }))

    @Test("A page of long texts ends before what fits in a message, and says where to go on")
    func longTexts() throws {
        let rows = (0..<80).map { index in "\(index) " + String(repeating: "\"", count: 19_000) }
        let order = Keyset<String>(.ascending("number", { String($0.prefix { $0 != " " }) }))
        let page = try Page(rows: rows, limit: PageLimit(rawValue: 79), by: order) { $0 }
        #expect(page.items == Array(rows.prefix(page.items.count)))
        #expect(page.items.count < 79)
        let size = try JSON.encode(page).count
        #expect(size < Envelope.maximumDataSize && size > Envelope.maximumDataSize / 2)
        #expect(page.next == (try order.cursor(after: rows[page.items.count - 1])))
    }

    @Test("An item that is longer than a page is answered all the same, so that a list comes to its end")
    func oneLongItem() throws {
        let rows = ["a", String(repeating: "b", count: PageLimit.bytes + 1), "c"]
        let first = try page(rows)
        #expect(first.items == ["a"] && first.next != nil)
        let second = try page(Array(rows.dropFirst()))
        #expect(second.items.count == 1 && second.next != nil)
        let last = try page(["c"])
        #expect(last.items == ["c"] && last.next == nil)
    }

    @Test("Items that are known to be short are not measured")
    func knownToBeShort() throws {
        let rows = ["a", String(repeating: "b", count: PageLimit.bytes), "c"]
        #expect(try Page(rows: rows, isShort: true, limit: nil, by: order) { $0 }.items == rows)
    }

    @Test("A page of short items ends at the limit, and the last page has no next")
    func shortItems() throws {
        let limit = PageLimit(rawValue: 3)
        let shown = try page(["a", "b", "c", "d"], limit)
        #expect(shown.items == ["a", "b", "c"])
        #expect(shown.next == (try order.cursor(after: "c")))
        #expect(try page(["a", "b", "c"], limit).next == nil)
        #expect(try page([], limit).next == nil)
    }

    @Test("A cursor of another list is refused by name, whatever it carries")
    func foreignCursors() throws {
        let pairs = Keyset<String>(.ascending("name", { $0 }), .descending("length", \.count))
        let numbers = Keyset<Int>(.ascending("number", { $0 }))
        let foreign = [
            try pairs.cursor(after: "a"), try numbers.cursor(after: 7), try order.cursor(after: "a\u{0}b"), "!!!",
            "W10",
            "",
        ]
        for cursor in foreign {
            let refusal = #expect(throws: Rejection.self) { try order.window(after: cursor, limit: nil) }
            #expect(refusal?.fields.map(\.field) == ["after"], "\(cursor)")
        }
        _ = try order.window(after: try order.cursor(after: "a"), limit: nil)
    }

    private func page(_ rows: [String], _ limit: PageLimit? = nil) throws -> Page<String> {
        try Page(rows: rows, limit: limit, by: order) { $0 }
    }
}
