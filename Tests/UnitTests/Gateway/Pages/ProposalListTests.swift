import Localization
import Models
import Testing

@testable import Gateway

@Suite("The list of proposals") struct ProposalListTests {
    private static func contents(_ view: ProposalListQuery.View = .byNumber) throws -> ProposalListContents {
        var contents = ProposalListContents()
        contents.query.view = view
        contents.proposals = [
            try ProposalSamples.proposal(2, cluster: "A", title: "=Sum \"quoted\""), try ProposalSamples.proposal(16),
            try ProposalSamples.proposal(3, cluster: "A"),
        ]
        contents.progress = try ProposalSamples.decoded(
            MandateProgress.self,
            """
            {"mandate": {"of": "m", "title": "x", "percent": 0, "formula": "x", "totalWeight": 1, "inputs": []},
             "clusters": [{"of": "C", "title": "x", "percent": 0, "formula": "x", "totalWeight": 1, "inputs": [
              {"of": "16", "title": "x", "weight": 1, "percent": 33.4, "actions": 3}]}]}
            """)
        return contents
    }

    private static func html(_ contents: ProposalListContents, _ reader: PageReader) throws -> String {
        try PageLibrary().render(ProposalListPage(contents, reader))
    }

    @Test("Each row says what it is, from where, how it stands, and what is done", arguments: LanguageTag.allCases)
    func rows(_ language: LanguageTag) throws {
        let page = ProposalListPage(try Self.contents(), try ProposalSamples.reader(language))
        let row = try #require(page.groups.first?.rows.first { $0.label == "NPP16" })
        #expect(row.address == "/\(language.rawValue)/proposals/16" && row.progress?.hasPrefix("33") == true)
        #expect(row.actions?.count == 3 && row.actions?.address == "/\(language.rawValue)/actions?proposal=16")
        #expect(row.tag.shape == "wait" && !row.regions.contains("WEOG"))
        let html = try Self.html(try Self.contents(), try ProposalSamples.reader(language))
        #expect(html.contains("role=\"rowheader\"") && !html.contains("null") && !html.contains("<b>group"))
        for key in TextKey.allCases where key.rawValue.hasPrefix("proposals") {
            #expect(!html.contains(">\(key.rawValue)<"), "\(key.rawValue)")
        }
    }

    @Test("By cluster they stand under its title")
    func byCluster() throws {
        let page = ProposalListPage(try Self.contents(.byCluster), try ProposalSamples.reader())
        #expect(page.groups.map { $0.title?.prefix(2) } == ["A:", "C:"])
        #expect(page.groups.map { $0.rows.count } == [2, 1] && page.tabs.filter(\.isCurrent).count == 1)
    }

    @Test("Those outside the set are of other statuses, and drafts are for whoever steers")
    func outside() throws {
        var query = ProposalListQuery()
        query.view = .outside
        #expect(query.requests(for: .public).map(\.status) == [.submissionOnly, .superseded, .withdrawn])
        let secretariat = try ProposalSamples.reader(.english, .secretariat).actor
        #expect(query.requests(for: secretariat).map(\.status).contains(.draft))
        query.status = .withdrawn
        #expect(query.requests(for: .public).map(\.status) == [.withdrawn])
        query.view = .byNumber
        // A withdrawn one does not belong to the set.
        #expect(query.requests(for: .public).map(\.status) == [nil])
        let page = ProposalListPage(try Self.contents(.outside), try ProposalSamples.reader())
        #expect(!page.hasProgress && page.intro != nil && page.filter.unfollowed == nil)
    }

    @Test("A filter is kept in the addresses, and can be taken off")
    func filter() throws {
        var contents = try Self.contents()
        contents.query.region = "AG"
        contents.query.isUnfollowed = true
        contents.unfollowed = [try ProposalSamples.number(3)]
        contents.next = "a b"
        let page = ProposalListPage(contents, try ProposalSamples.reader())
        #expect(page.groups[0].rows.map(\.label) == ["NPP3"] && page.count == "1 proposal")
        #expect(page.filter.isOpen && page.clear == "/en/proposals")
        #expect(page.filter.regions.filter(\.isChosen).map(\.value) == ["AG"])
        #expect(page.links[0].address == "/en/proposals?region=AG&unfollowed=true&as=csv")
        #expect(page.next == "/en/proposals?region=AG&unfollowed=true&after=a%20b")
        contents.unfollowed = nil
        let away = ProposalListPage(contents, try ProposalSamples.reader())
        #expect(away.note == Texts(.english).text(.blockAway) && away.count == nil)
        contents.unfollowed = []
        #expect(ProposalListPage(contents, try ProposalSamples.reader()).note == "No proposal is as the filter asks.")
    }

    @Test(
        "Acts are there for whoever may do them",
        arguments: [
            (nil, []), (Role.observer, []), (.focalPoint, ["Give a ranking"]), (.coChair, ["Set tiers"]),
            (
                .secretariat,
                [
                    "Give a ranking", "Merge proposals", "Register a proposal", "Register one from submissions",
                    "Register an original", "Publish",
                ]
            ),
        ] as [(Role?, [String])])
    func acts(_ role: Role?, _ words: [String]) throws {
        let page = ProposalListPage(try Self.contents(), try ProposalSamples.reader(.english, role, of: "chile"))
        #expect(page.acts?.links.map(\.words) ?? [] == words)
    }

    @Test("A service that does not answer is told of, and the rest stands")
    func away() throws {
        var contents = try Self.contents()
        contents.progress = nil
        let page = ProposalListPage(contents, try ProposalSamples.reader())
        #expect(page.note == nil && page.groups[0].rows.allSatisfy { $0.progress == nil && $0.actions == nil })
        contents.proposals = nil
        var reader = try ProposalSamples.reader()
        reader.process = nil
        let html = try Self.html(contents, reader)
        #expect(html.contains(Texts(.english).text(.blockAway)) && !html.contains("<table"))
    }

    @Test("As comma-separated values it is one line each, quoted, and no formula")
    func table() throws {
        let text = ProposalTable(try Self.contents(), try ProposalSamples.reader()).text
        let lines = text.split(separator: "\r\n")
        #expect(lines.count == 4 && lines[0].hasPrefix("\"No.\",\"Proposal\","))
        #expect(lines[1].hasPrefix("\"NPP2\",\"'=Sum \"\"quoted\"\"\","))
        #expect(lines[2].hasSuffix("\"tabled\",\"3\",\"33\""))
    }
}
