import Localization
import Models
import Testing

@testable import Gateway

@Suite("The page of a proposal") struct ProposalPageTests {
    private static func html(_ contents: ProposalContents, _ reader: PageReader) throws -> String {
        try PageLibrary().render(ProposalPage(contents, reader))
    }

    private static func acts(_ status: ProposalStatus, _ role: Role?, of party: String? = nil) throws -> [String] {
        let page = ProposalPage(
            try ProposalSamples.contents(status), try ProposalSamples.reader(.english, role, of: party))
        return page.acts?.links.map(\.words) ?? []
    }

    @Test("It says everything in every language, and shows nobody keys, ids or gaps", arguments: LanguageTag.allCases)
    func languages(_ language: LanguageTag) throws {
        let html = try Self.html(try ProposalSamples.contents(), try ProposalSamples.reader(language))
        for word in ["NPP16", "AG-10", "WEOG-5", "NPP1<", "NPP4<", "A convention", "Chile", "Angola", "A concept"] {
            #expect(html.contains(word), "\(word)")
        }
        #expect(!html.contains("EEG-1") && !html.contains("NSNull") && !html.contains("null"))
        #expect(!html.contains("<b>group") && !html.contains("<x>") && !html.contains("<i>so"))
        for key in TextKey.allCases where key.rawValue.hasPrefix("proposal") {
            #expect(!html.contains(">\(key.rawValue)<"), "\(key.rawValue)")
        }
        let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test("The text stands in the reader's language, or in another that is named and marked")
    func text() throws {
        let contents = try ProposalSamples.contents()
        let french = ProposalPage(contents, try ProposalSamples.reader(.french))
        #expect(french.heading.text == "Title fr" && french.heading.language == nil)
        #expect(french.text.note?.contains("traduction") == true && french.text.missing == nil)
        let arabic = ProposalPage(contents, try ProposalSamples.reader(.arabic))
        #expect(arabic.heading == ForeignText("Title en", in: .english, for: .arabic))
        #expect(arabic.heading.direction == "ltr" && arabic.text.missing != nil)
        let html = try Self.html(contents, try ProposalSamples.reader(.arabic))
        #expect(html.contains("<h1 class=\"foreign\" lang=\"en\" dir=\"ltr\">Title en</h1>"))
        let english = ProposalPage(contents, try ProposalSamples.reader())
        #expect(english.version == "Version 2 of 28 November 2026")
        #expect(english.text.whatChanged == "What changed in version 2")
    }

    @Test("Origin, discussion and positions stand apart, in alphabetical order, and are never added up")
    func relations() throws {
        let page = ProposalPage(try ProposalSamples.contents(), try ProposalSamples.reader())
        #expect(page.relations.labels == page.relations.labels.sorted() && page.relations.labels.count == 2)
        #expect(page.relations.positions.map(\.party) == ["Angola", "Chile"])
        #expect(page.relations.mentions.map(\.summary) == ["It was said."])
    }

    @Test("What changed is told to ears too")
    func difference() throws {
        let html = try Self.html(try ProposalSamples.contents(), try ProposalSamples.reader())
        #expect(html.contains("<del><span class=\"hidden\">removed: </span>a </del>"))
        #expect(html.contains("<ins><span class=\"hidden\">added: </span>an open &lt;x&gt; </ins>"))
        #expect(html.contains("Version 2 against version 1") && html.contains("Words added: 2; removed: 1."))
        #expect(html.contains("Reason: Needs are addressed."))
    }

    @Test("The public reads, and does nothing")
    func nobody() throws {
        #expect(try Self.acts(.tabled, nil) == [])
        #expect(try !Self.html(try ProposalSamples.contents(), try ProposalSamples.reader()).contains("acts-panel"))
    }

    @Test("A delegation takes a position, and changes or withdraws the one that it has")
    func delegations() throws {
        let new = try Self.acts(.tabled, .focalPoint, of: "kenya")
        #expect(new.first == "Take a position" && !new.contains("Withdraw your position"))
        #expect(new.contains("Propose an amendment") && new.contains("Answer a guiding question"))
        let own = try Self.acts(.tabled, .focalPoint, of: "chile")
        #expect(own.first == "Change your position" && own.contains("Withdraw your position"))
        #expect(try Self.acts(.superseded, .focalPoint, of: "chile") == [])
        #expect(!own.contains("Split it") && !own.contains("Change the status"))
    }

    @Test("The secretariat does what the status allows", arguments: ProposalStatus.allCases)
    func secretariat(_ status: ProposalStatus) throws {
        let acts = try Self.acts(status, .secretariat)
        #expect(acts.contains("Write a new version") == status.isOpen)
        #expect(acts.contains("Split it") == status.isCurrent)
        #expect(acts.contains("Propose an action") == status.isCurrent)
        #expect(acts.contains("Change the status") == (ProposalStateMachine.steps[status] != nil))
        #expect(acts.contains("Record a discussion"))
    }

    @Test("What stands in a publication is not merged or split before that is withdrawn")
    func published() throws {
        func page(_ withdrawn: String) throws -> ProposalPage {
            var contents = try ProposalSamples.contents()
            contents.publication = try ProposalSamples.decoded(
                Publication.self,
                """
                {"number": 3, "publishedAt": "2026-11-28T10:00:00Z", "publishedBy": "secretariat", "originals": 1,
                 "proposals": [{"number": 16, "version": 1, "title": "x", "labels": [], "originals": []}]\(withdrawn)}
                """)
            return ProposalPage(contents, try ProposalSamples.reader(.english, .secretariat))
        }
        let held = try page("")
        #expect(held.published?.words.contains("publication 3") == true)
        #expect(held.acts?.links.contains { $0.words == "Split it" } == false)
        let free = try page(", \"withdrawnAt\": \"2026-11-28T11:00:00Z\", \"withdrawalReason\": \"x\"")
        #expect(free.published == nil && free.acts?.links.contains { $0.words == "Split it" } == true)
    }

    @Test("Forms are led to with what is known already")
    func forms() throws {
        let page = ProposalPage(
            try ProposalSamples.contents(), try ProposalSamples.reader(.french, .secretariat))
        let addresses = Set(page.acts?.links.map(\.address) ?? [])
        #expect(
            addresses.isSuperset(of: [
                "/fr/proposals/16/positions/take", "/fr/actions/propose?proposals=16",
                "/fr/proposals/merge?proposals=16", "/fr/proposals/16/versions/2/translate",
            ]))
        #expect(page.views.amendments.map(\.decide) == ["/fr/amendments/am-proposed/decide", nil])
    }

    @Test("The last merge or split can be reversed by who may, once it stands")
    func reversal() throws {
        func operation(_ reversal: String) -> String {
            """
            [{"id": "op", "kind": "merge", "rationale": "x", "sources": [16], "targets": [25], "before": [
              {"number": 16, "status": "tabled", "labels": [], "originals": ["ag-10"], "version": 1}], "after": [],
              "by": "secretariat", "at": "2026-11-28T10:00:00Z"\(reversal)}]
            """
        }
        var contents = try ProposalSamples.contents(.superseded)
        contents.lineage = try ProposalSamples.lineage(operation(""), descendants: [25])
        let page = ProposalPage(contents, try ProposalSamples.reader(.english, .secretariat))
        #expect(page.acts?.links.last?.address == "/en/operations/op/reverse")
        #expect(page.replacedBy.map(\.words) == ["NPP25"])
        contents.lineage = try ProposalSamples.lineage(
            operation(", \"reversal\": {\"reason\": \"x\", \"by\": \"secretariat\", \"at\": \"2026-11-28T10:00:00Z\"}"))
        let reversed = ProposalPage(contents, try ProposalSamples.reader(.english, .secretariat))
        #expect(reversed.acts?.links.contains { $0.address.contains("/operations/") } == false)
    }

    @Test("A service that does not answer costs its blocks, and not the page", arguments: LanguageTag.allCases)
    func away(_ language: LanguageTag) throws {
        let reader = try ProposalSamples.reader(language)
        let html = try Self.html(ProposalContents(try ProposalSamples.proposal()), reader)
        let note = reader.texts.text(.blockAway)
        #expect(html.ranges(of: note).count >= 8)
        #expect(html.contains("A &lt;b&gt;group&lt;/b&gt;") && !html.contains("null"))
    }

    @Test("A first version has nothing before it, and blocks without anything say so")
    func empty() throws {
        var contents = ProposalContents(try ProposalSamples.proposal())
        contents.versions = [try ProposalSamples.version(1, [.english])]
        contents.positions = []
        contents.amendments = []
        contents.actions = Page(items: [], next: nil)
        let page = ProposalPage(contents, try ProposalSamples.reader())
        #expect(page.versions.note == "This is the first version." && page.versions.choice == nil)
        #expect(page.relations.positionsNote == "No party has taken a position yet.")
        #expect(page.work.note == "No action follows it up yet." && page.work.intro == nil)
        #expect(page.views.amendmentsNote == "No amendment has been proposed.")
    }

    @Test("Answers to the guiding questions stand by region in alphabetical order, those without a region last")
    func guidance() throws {
        let page = ProposalPage(try ProposalSamples.contents(), try ProposalSamples.reader())
        let question = try #require(page.views.questions.first)
        #expect(page.views.questions.count == 1 && question.rows.last?.region == "Of no region")
        let regions = question.rows.dropLast().map(\.region)
        #expect(regions.count == 2 && regions == regions.sorted())
        #expect(question.rows.allSatisfy { $0.cells.count == question.steps.count })
    }

    @Test("All versions stand on a page, the newest open, each text in its own language and direction")
    func versions() throws {
        let contents = try ProposalSamples.contents()
        let page = ProposalVersionsPage(contents, from: 1, to: 2, try ProposalSamples.reader(.arabic))
        #expect(
            page.versions.map(\.id) == ["v2", "v1"]
                && page.versions.map { $0.texts.map(\.isOpen) } == [[true, false], [false, false]])
        #expect(page.versions[0].texts.map(\.language) == ["en", "fr"])
        #expect(page.choice?.from.filter(\.isChosen).map(\.value) == ["1"] && page.note == nil)
        #expect(page.comparison?.language == "en")
        let html = try PageLibrary().render(page)
        #expect(html.contains("lang=\"fr\" dir=\"ltr\"") && !html.contains("null"))
        var none = contents
        none.diff = nil
        #expect(ProposalVersionsPage(none, from: 1, to: 2, try ProposalSamples.reader()).note != nil)
        #expect(ProposalVersionsPage(none, from: 1, to: 2, try ProposalSamples.reader()).isCompared)
        #expect(
            try !PageLibrary().render(ProposalVersionsPage(none, from: nil, to: 1, try ProposalSamples.reader()))
                .contains("id=\"compare\""))
        #expect(ProposalVersionsPage(none, from: nil, to: 1, try ProposalSamples.reader()).note == nil)
    }
}
