import Localization
import Models
import Testing

@testable import Gateway

@Suite("The pages of instruments and organizations") struct InstrumentPageTests {
    private static func list(_ query: [String: String] = [:], isEmpty: Bool = false) throws -> InstrumentListContents {
        var contents = InstrumentListContents()
        contents.query = PageQuery(query)
        contents.instruments = Page(items: isEmpty ? [] : [try CoverageSamples.instrument()], next: "a b")
        contents.proposals = [try ProposalSamples.proposal(11)]
        return contents
    }

    @Test("The list names each with its kind and the proposals that it bears on", arguments: LanguageTag.allCases)
    func rows(_ language: LanguageTag) throws {
        let page = InstrumentListPage(
            try Self.list(["kind": "convention", "isOrganization": "false"]), try ProposalSamples.reader(language))
        let row = try #require(page.rows.first)
        #expect(row.also == "Convention on Mercury" && row.proposals.map(\.words) == ["NPP11", "NPP22"])
        #expect(row.kind != "convention" || [.english, .french].contains(language))
        #expect(page.filter.isSet && page.filter.selects.map(\.name) == ["isOrganization", "kind", "proposal"])
        let chosen = page.filter.selects.map { $0.options.filter(\.isChosen).map(\.value) }
        #expect(chosen == [["false"], ["convention"], [""]])
        #expect(
            page.next == "/\(language.rawValue)/instruments?after=a%20b&isOrganization=false&kind=convention")
        let html = try PageLibrary().render(page)
        #expect(html.contains("Minamata &lt;b&gt;Convention") && !html.contains("null"))
    }

    @Test("None on record, none found and no answer are three sentences")
    func none() throws {
        func note(_ contents: InstrumentListContents) throws -> String? {
            InstrumentListPage(contents, try ProposalSamples.reader()).note
        }
        #expect(try note(try Self.list(isEmpty: true)) == "No instrument or organization is on record yet.")
        #expect(
            try note(try Self.list(["proposal": "11"], isEmpty: true))
                == "No instrument or organization is as the filter asks.")
        #expect(try note(InstrumentListContents()) == Texts(.english).text(.blockAway))
    }

    // MARK: One of them

    private static func contents(links: Bool = true, overlaps: String? = "[]") throws -> InstrumentContents {
        var contents = InstrumentContents(try CoverageSamples.instrument(links: links))
        contents.names = CoverageSamples.names()
        contents.titles = [try ProposalSamples.number(11): "A law"]
        contents.overlaps = try overlaps.map { try ProposalSamples.decoded([ProposalOverlap].self, $0) }
        return contents
    }

    private static let overlaps = """
        [{"first": 11, "firstTitle": "A <b>law</b>", "second": 22, "secondTitle": "B", "shared": [
           {"id": "minamata", "name": "Minamata", "kind": "convention"},
           {"id": "unep", "name": "UN <b>EP</b>", "kind": "international-organization"}]},
         {"first": 1, "firstTitle": "x", "second": 2, "secondTitle": "y", "shared": [
           {"id": "unep", "name": "UNEP", "kind": "international-organization"}]},
         {"first": 3, "firstTitle": "x", "second": 4, "secondTitle": "y", "shared": [
           {"id": "minamata", "name": "Minamata", "kind": "convention"}]}]
        """

    @Test("It says what it is, on which proposals it bears by whose word, and which it connects")
    func page() throws {
        let page = InstrumentPage(try Self.contents(overlaps: Self.overlaps), try ProposalSamples.reader())
        #expect(page.over == "convention" && page.terms.map(\.label) == ["Official name", "Other names", "Named by"])
        #expect(page.terms.last?.texts.map(\.text) == ["Le Chili"])
        #expect(page.links.map(\.label) == ["NPP11", "NPP11", "NPP22"])
        #expect(page.links.map(\.relation) == ["named in the proposal", "overlaps with it", "carries it out"])
        #expect(page.links.map(\.by) == ["Le Chili", "the proposal itself", "the proposal itself"])
        #expect(page.links.map(\.title) == ["A law", "A law", nil])
        // Those that share something else only are not of this one.
        #expect(page.overlaps.map(\.first.words) == ["NPP11", "NPP3"])
        #expect(page.overlaps.map(\.also) == ["also in common: UN <b>EP</b>", nil])
    }

    @Test("It is shown in every language, and text is no markup", arguments: LanguageTag.allCases)
    func shown(_ language: LanguageTag) throws {
        let page = InstrumentPage(try Self.contents(overlaps: Self.overlaps), try ProposalSamples.reader(language))
        let html = try PageLibrary().render(page)
        #expect(html.contains("UN &lt;b&gt;EP") && html.contains("A &lt;b&gt;law") && !html.contains("null"))
    }

    @Test("What is missing is said, and what is away as well")
    func nothing() throws {
        let page = InstrumentPage(try Self.contents(links: false), try ProposalSamples.reader())
        #expect(page.linksNote == "It is linked to no proposal.")
        #expect(page.overlapsNote == "No two current proposals have it in common.")
        let away = InstrumentPage(try Self.contents(overlaps: nil), try ProposalSamples.reader())
        #expect(away.overlapsNote == Texts(.english).text(.blockAway) && away.links.count == 3)
    }

    @Test("The secretariat registers and links them, and nobody else", arguments: CoverageSamples.readers)
    func acts(_ role: Role?) throws {
        let reader = try ProposalSamples.reader(.english, role, of: "chile")
        let isSecretariat = role == .secretariat
        #expect(
            InstrumentListPage(try Self.list(), reader).acts?.links.map(\.address)
                == (isSecretariat ? ["/en/instruments/register"] : nil))
        let page = InstrumentPage(try Self.contents(), reader)
        #expect(page.acts?.links.map(\.address) == (isSecretariat ? ["/en/instruments/minamata/link"] : nil))
        #expect(
            page.links.first?.act?.address
                == (isSecretariat ? "/en/instruments/minamata/unlink?proposal=11&relation=named" : nil))
    }
}
