import Messaging
import Models
import Testing

@Suite("Pages of a list") struct PageTests {
    @Test("A page of long texts ends before what fits in a message, and says where to go on")
    func longTexts() throws {
        let rows = (0..<80).map { index in "\(index) " + String(repeating: "\"", count: 19_000) }
        let limit = PageLimit(rawValue: 79)
        let page = Page(rows: rows, limit: limit) { [String($0.prefix { $0 != " " })] }
        #expect(page.items == Array(rows.prefix(page.items.count)))
        #expect(page.items.count < 79)
        let size = try JSON.encode(page).count
        #expect(size < Envelope.maximumDataSize && size > Envelope.maximumDataSize / 2)
        #expect(try PageCursor(after: page.next, count: 1)?.integer(0) == page.items.count - 1)
    }

    @Test("An item that is longer than a page is answered all the same, so that a list comes to its end")
    func oneLongItem() {
        let rows = ["a", String(repeating: "b", count: PageLimit.bytes + 1), "c"]
        let first = Page(rows: rows, limit: nil) { [$0] }
        #expect(first.items == ["a"] && first.next != nil)
        let second = Page(rows: Array(rows.dropFirst()), limit: nil) { [$0] }
        #expect(second.items.count == 1 && second.next != nil)
        let last = Page(rows: ["c"], limit: nil) { [$0] }
        #expect(last.items == ["c"] && last.next == nil)
    }

    @Test("A page of short items ends at the limit, and the last page has no next")
    func shortItems() throws {
        let limit = PageLimit(rawValue: 3)
        let page = Page(rows: ["a", "b", "c", "d"], limit: limit) { [$0] }
        #expect(page.items == ["a", "b", "c"])
        #expect(try PageCursor(after: page.next, count: 1)?.keys == ["c"])
        #expect(Page(rows: ["a", "b", "c"], limit: limit) { [$0] }.next == nil)
        #expect(Page(rows: [String](), limit: limit) { [$0] }.next == nil)
    }
}
