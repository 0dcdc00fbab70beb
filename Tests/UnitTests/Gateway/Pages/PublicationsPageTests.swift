import Localization
import Models
import Testing

@testable import Gateway

@Suite("The page of publications") struct PublicationsPageTests {
    private static func contents(balanced: Bool = true) throws -> PublicationsContents {
        var contents = PublicationsContents()
        contents.report = try ProposalSamples.decoded(
            ProvenanceReport.self,
            """
            {"originals": 3, "originalsByRegion": {}, "consolidated": 2, "originalsReached": 3,
             "isBalanced": \(balanced), "offending": \(
                balanced ? "[]" : "[{\"number\": 16, \"detail\": \"carries the label AG without an original\"}]"),
             "proposals": []}
            """)
        contents.proposals = [
            try ProposalSamples.proposal(16, version: 2), try ProposalSamples.proposal(17),
            try ProposalSamples.proposal(18),
        ]
        contents.drafts = [try ProposalSamples.proposal(30, .draft)]
        contents.publications = try ProposalSamples.decoded(
            Page<Publication>.self,
            """
            {"items": [\(publication(2, ", \"withdrawnAt\": \"2026-11-28T11:00:00Z\", \"withdrawalReason\": \"<x>\"")),
             \(publication(1, ""))]}
            """)
        return contents
    }

    private static func publication(_ number: Int, _ more: String) -> String {
        func proposal(_ number: Int) -> String {
            """
            {"number": \(number), "version": 1, "title": "A <b>group</b>", "labels": ["WEOG", "AG"],
             "originals": ["ag-10", "weog-5"]}
            """
        }
        return """
            {"number": \(number), "publishedAt": "2026-11-28T10:00:00Z", "publishedBy": "secretariat", "originals": 3,
             "proposals": [\(proposal(16)), \(proposal(17)), \(proposal(9))]\(more)}
            """
    }

    @Test("The public reads what was published, and nothing of what is prepared", arguments: LanguageTag.allCases)
    func nobody(_ language: LanguageTag) throws {
        let page = PublicationsPage(try Self.contents(), try ProposalSamples.reader(language))
        #expect(page.next == nil && page.rows.count == 2 && page.note == nil)
        #expect(page.rows[0].withdrawn?.contains("<x>") == true && page.rows[1].withdrawn == nil)
        let html = try PageLibrary().render(page)
        #expect(!html.contains("<x>") && !html.contains("null") && !html.contains("NPP30"))
    }

    @Test("What differs from the last publication that stands is told before the form", arguments: LanguageTag.allCases)
    func ready(_ language: LanguageTag) throws {
        let page = PublicationsPage(try Self.contents(), try ProposalSamples.reader(language, .secretariat))
        let next = try #require(page.next)
        #expect(next.isReady && next.act?.address == "/\(language.rawValue)/proposals/publish")
        #expect(next.changes.map { $0.links.map(\.words) } == [["NPP18"], ["NPP9"], ["NPP16"], ["NPP30"]])
        #expect(next.same == nil)
        #expect(try !PageLibrary().render(page).contains("null"))
    }

    @Test("What holds it back is named with a link, and there is no button")
    func held() throws {
        let page = PublicationsPage(
            try Self.contents(balanced: false), try ProposalSamples.reader(.english, .secretariat))
        #expect(page.next?.act == nil && page.next?.isReady == false)
        #expect(page.next?.faults.first?.about?.address == "/en/proposals/16")
    }

    @Test("The newest that stands can be withdrawn by the secretariat")
    func withdrawal() throws {
        func acts(_ role: Role?) throws -> [String?] {
            PublicationsPage(try Self.contents(), try ProposalSamples.reader(.english, role)).rows
                .map { $0.withdraw?.address }
        }
        #expect(try acts(.secretariat) == [nil, "/en/publications/1/withdraw"])
        #expect(try acts(nil) == [nil, nil])
        #expect(try acts(.coChair) == [nil, nil])
    }

    @Test("A co-chair sees what is prepared, and does not publish")
    func coChair() throws {
        let page = PublicationsPage(try Self.contents(), try ProposalSamples.reader(.english, .coChair))
        #expect(page.next?.isReady == true && page.next?.act == nil)
    }

    @Test("Nothing changed, nothing published, no answer")
    func others() throws {
        var contents = try Self.contents()
        contents.proposals = [
            try ProposalSamples.proposal(16), try ProposalSamples.proposal(17), try ProposalSamples.proposal(9),
        ]
        let secretariat = try ProposalSamples.reader(.english, .secretariat)
        #expect(PublicationsPage(contents, secretariat).next?.same == "Nothing has changed since.")
        contents.publications = Page(items: [], next: nil)
        let first = PublicationsPage(contents, secretariat)
        #expect(first.note == "Nothing has been published yet." && first.next?.since == nil)
        let away = PublicationsPage(PublicationsContents(), secretariat)
        #expect(away.next?.away != nil && away.next?.act == nil && away.note == away.next?.away)
    }
}
