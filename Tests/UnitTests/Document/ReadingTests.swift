import Models
import Testing

@testable import SourceDocument

@Suite("The source document is read") struct ReadingTests {
    @Test("Consultations have their city, their days and their host, also across the end of a month")
    func consultations() throws {
        let document = try Fixture.document()
        #expect(document.consultations.map(\.region) == ["EEG", "WEOG", "AG"])
        #expect(document.consultations.map(\.city) == ["Gdansk", "Oslo", "Dakar"])
        #expect(document.consultations.map(\.starts.rawValue) == ["2020-03-03", "2020-04-30", "2020-06-07"])
        #expect(document.consultations.map(\.ends.rawValue) == ["2020-03-04", "2020-05-01", "2020-06-08"])
        #expect(document.consultations.map(\.host) == [nil, "Norway", "Senegal"])
        #expect(document.deadline?.rawValue == "2020-08-31")
    }

    @Test("Attendees stand below their region, a footnote between them does no harm")
    func attendance() throws {
        let document = try Fixture.document()
        #expect(document.attendance.map(\.region) == ["EEG", "WEOG", "AG"])
        #expect(document.attendance.map { $0.names.map(\.name) }[1] == ["Canada", "Norway", "Spain", "USA"])
        #expect(document.observers.map(\.name).count == 4)
        #expect(document.observers.map(\.acronym) == [nil, "FBT", "ICBB", nil])
    }

    @Test("Proposals keep their wording, whatever the quotes, the colon and the bold marks are")
    func proposals() throws {
        let document = try Fixture.document()
        #expect(document.proposals.map(\.number.rawValue) == Array(1...8))
        #expect(document.proposals[1].wording == "Rocks without lamps to be marked by Keepers.")
        #expect(document.proposals[5].wording == "Found a standing circle of pilots.")
        #expect(document.proposals[6].wording == "Explore a programme of harbour schools under the 2040 Agenda.")
        #expect(document.proposals.map(\.cluster.rawValue).joined() == "AABBBCCC")
        #expect(document.proposals[3].subsection == "Exchange of Keepers")
        #expect(document.clusters.map(\.subsections) == [[], ["Foghorn Pitch", "Exchange of Keepers"], []])
    }

    @Test("Originals are derived: one for every label, and what a footnote says was merged")
    func originals() throws {
        let document = try Fixture.document()
        #expect(document.proposals.map(\.label.regions.count).reduce(0, +) == 10)
        #expect(document.originals.count == 11)
        let merged = document.originals.filter { $0.quotation != nil }
        #expect(merged.map(\.quotation) == ["A list of lamps", "A list of foghorn makers"])
        #expect(merged.map(\.region) == ["AG", "AG"])
        #expect(merged.map(\.ordinal) == [1, 2])
    }

    @Test("The annex has its cells, with regions and titles")
    func annex() throws {
        let document = try Fixture.document()
        #expect(document.annex.map(\.cluster.rawValue).joined() == "AABBBCC")
        #expect(document.annex[0].regions == ["AG", "EEG"])
        #expect(document.annex[1].titles.map(\.title) == ["Buoys for rocks"])
    }

    @Test("Needs are lettered lists with labels; a list without labels is none")
    func needs() throws {
        let document = try Fixture.document()
        #expect(document.needs.map(\.code) == ["2b", "npp2"])
        #expect(document.needs[0].needs.map(\.letter) == ["a", "b", "c", "e"])
        #expect(document.needs[0].needs.map(\.heading) == ["Lamps", "Lamps", "Horns", "Horns"])
        #expect(document.needs[0].needs[0].parts.map(\.label.regions) == [["AG", "EEG"], ["AG", "WEOG"], ["EEG"]])
    }

    @Test("Points have their submitters: before a verb, in a table, as signatories")
    func points() throws {
        let document = try Fixture.document()
        func names(_ text: String) -> [String] {
            document.points.filter { $0.line == Fixture.line(text) }.flatMap(\.submitters).map(\.name)
        }
        #expect(names("Bells on loan") == ["Kenya", "Fog Bell Trust", "Tidal Wardens Ghana"])
        #expect(names("A joint submission") == ["Ghana", "Kenya", "Norway", "Senegal"])
        #expect(names("supported it") == ["Canada", "Children and Sailors Major Group", "United States"])
        #expect(names("Observers Fog-Bell") == ["Fog-Bell Trust", "Tidal Wardens Ghana"])
        #expect(names("This was taken up") == ["Kenya", "Senegal"])
        #expect(document.submissions.count { $0.kind == .joint } == 2)
        #expect(document.submissions.count { $0.kind == .observer } == 2)
    }

    @Test("A sentence that a page break tore apart is one paragraph again")
    func pageBreaks() throws {
        let document = try Fixture.document()
        #expect(document.passages.contains { $0.text.hasSuffix("shall be read with the Keeper's yearly letter.") })
    }

    @Test("Line ends, a byte order mark and heading marks change nothing")
    func forms() throws {
        let document = try Fixture.document()
        let text = String(decoding: Fixture.bytes, as: UTF8.self)
        let other =
            "\u{FEFF}" + text.replacing("\n1. Beginnings\n", with: "\n# 1. Beginnings\n").replacing("\n", with: "\r\n")
        let again = try SourceDocument.reading(Array(other.utf8))
        #expect(again.proposals == document.proposals)
        #expect(again.points == document.points)
        #expect(again.headings == document.headings)
        #expect(Review(of: again).findings == Review(of: document).findings)
    }
}
