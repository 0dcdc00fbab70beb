import Foundation
import Models
import Syndication
import Testing

@Suite("Feeds as documents") struct FeedTests {
    private func event(_ at: String, endOf day: String? = nil, title: String = "A") throws -> CalendarFeed.Event {
        CalendarFeed.Event(
            uid: "deadline-call-1@example.org", summary: title, details: "D", link: "https://example.org/1",
            at: LocalTime(
                instant: try at.instant, zone: .nairobi, offset: 10_800, endedDay: try day.map { try $0.day }),
            sequence: 2, changedAt: try "2027-01-02T03:04:05Z".instant, isCancelled: false)
    }

    @Test("A calendar has each deadline as an instant or as a day, and lines of 75 bytes at most")
    func calendar() throws {
        let title = "Überlänge, mit; \\ und\nallem: " + String(repeating: "鉱物", count: 40)
        let text = CalendarFeed(
            title: "T",
            events: [
                try event("2027-06-30T20:59:00Z", title: title),
                try event("2027-06-30T21:00:00Z", endOf: "2027-06-30"),
            ]
        ).text
        #expect(text.contains("\r\nDTSTART:20270630T205900Z\r\n"))
        #expect(text.contains("\r\nDTSTART;VALUE=DATE:20270630\r\n") && !text.contains("TZID"))
        #expect(text.contains("DTSTAMP:20270102T030405Z\r\n") && text.contains("SEQUENCE:2\r\n"))
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 } && !text.replacing("\r\n", with: "").contains("\n"))
        let unfolded = text.replacing("\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:Überlänge\\, mit\\; \\\\ und\\nallem: 鉱物"))
    }

    @Test("A feed of whatever people write is well-formed XML")
    func atom() throws {
        let text = "<b>&\"'\u{FFFE} \u{2028}]]>\r\n鉱物"
        let feed = AtomFeed(
            id: "tag:example.org,2026:feed/1", title: "N & M", author: "A <B>", language: .arabic,
            created: try "2027-01-01T00:00:00Z".instant,
            entries: [
                AtomFeed.Entry(
                    id: "tag:example.org,2026:inbox/1", title: "A & B", text: Prose(cutting: text),
                    updated: try "2027-01-02T00:00:00Z".instant, link: "https://example.org/?a=1&b=\"2\"",
                    category: "c")
            ])
        #expect(feed.text.contains("xml:lang=\"ar\"") && feed.text.contains("<updated>2027-01-02T00:00:00Z</updated>"))
        #expect(!feed.text.contains("\u{FFFE}") && feed.text.contains("]]&gt;"))
        #expect(feed.text.contains("href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\""))
    }
}
