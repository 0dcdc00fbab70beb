import Models
import Testing

@testable import SourceDocument

@Suite("The review of the source document") struct ReviewTests {
    struct Planted: Sendable, CustomTestStringConvertible {
        let kind: Finding.Kind
        /// Stands on a line of the finding.
        let place: String
        /// Stands in what it says.
        let word: String

        init(_ kind: Finding.Kind, _ place: String, _ word: String) {
            self.kind = kind
            self.place = place
            self.word = word
        }

        var testDescription: String { "\(kind): \(word)" }
    }

    static let planted: [Planted] = [
        Planted(.label, "All could see its use", "NPP1 is labelled [AG, EEG] without AP, GRULAC, WEOG"),
        Planted(
            .label, "Two regional groups proposed", "NPP2 is labelled [EEG], the prose about it opens with [AG, EEG]"),
        Planted(.label, "for a standing circle", "NPP6 is labelled [AG], the prose about it opens with [EEG]"),
        Planted(.labelOrder, "agree in pitch", "[EEG, AG]"),
        Planted(.annex, "<u>AG</u> 3.", "NPP3 is labelled [WEOG], the annex has [AG]"),
        Planted(.annex, "Ring bells", "NPP8 is not in the annex"),
        Planted(.abridgedTitle, "NPP2 “Rocks", "adds “Buoys”"),
        Planted(.abridgedTitle, "NPP1:", "leaves out “and to publish it every winter”"),
        Planted(.clusterName, "Bell Matters", "“Bell Matters”"),
        Planted(.contents, "Annex II", "is in the contents, not in the text"),
        Planted(.contents, "Regional Meetings Held", "“Meetings Held in 2020” in the contents"),
        Planted(.count, "Twelve Member States", "12 states are claimed, the lists have 11"),
        Planted(.count, "Altogether 9 NPPs", "9 regional proposals are claimed, the labels give 11"),
        Planted(.count, "Altogether 9 NPPs", "5 merged proposals are claimed, there are 8"),
        Planted(.count, "3 submissions came", "3 submissions are claimed (of one state)"),
        Planted(.count, "This was taken up", "4 are named"),
        Planted(.count, "Three regional meetings for each", "one for each"),
        Planted(.need, "Spare wicks", "a part of (a) has [EEG] alone"),
        Planted(.need, "Keepers for far rocks", "(b) has [AG, EEG], what it includes [AG, WEOG]"),
        Planted(.need, "Tables of fog days", "(e) stands where (d) is due"),
        Planted(.need, "Across all groups", "only (b) carries all regions"),
        Planted(.narrative, "Ring bells", "NPP8 has neither prose nor a written position"),
        Planted(.narrative, "harbour schools, with", "goes 7, 6"),
        Planted(.misplaced, "teach knots", "“programme”, which is NPP7's"),
        Planted(.merger, "⁴ This merges", "“Foghorn Pitch” of cluster B"),
        Planted(.nameVariant, "Cabo Verde", "“Cabo Verde” / “Cabo-Verde”"),
        Planted(.nameVariant, "United States", "“USA” / “United States”"),
        Planted(.nameVariant, "(ICBB) works", "“International Council on Bells and Buoys”"),
        Planted(.nameVariant, "Fog-Bell", "“Fog Bell” / “Fog-Bell”"),
        Planted(.attendance, "Cook Islands", "no member of the United Nations"),
        Planted(.attendance, "Tidal Wardens", "Tidal Wardens Ghana submitted"),
        Planted(.attendance, "Harbour Watch", "Harbour Watch presented"),
        Planted(.reference, "Harbour Watch", "by Harbour Watch and by Coast Watch"),
        Planted(.jointSubmission, "a smaller list", "here 2 (Kenya, Senegal), not called joint"),
        Planted(.reference, "NP4", "“NP4” for NPP4"),
        Planted(.reference, "operative paragraph 9", "operative paragraph 9"),
        Planted(
            .resolutionTitle, "Harbour Forum Resolution 3/7 Coastal", "“Coastal Lights and Signals at Sea” elsewhere"),
        Planted(.footnote, "³³", "footnote 33 stands where 3 is due"),
        Planted(.wording, "Bells on loan", "“a a”"),
        Planted(.wording, "states of the tide", "“stages” 2 times"),
        Planted(.wording, "the Keepers' yearly", "“Keeper's” and “Keepers'”"),
        Planted(.punctuation, "NPP2 “Rocks", "NPP2 has no colon"),
        Planted(.punctuation, "Spare wicks", "a full stop behind [AG, EEG]"),
    ]

    @Test("Every planted inconsistency is found on its line", arguments: planted)
    func finds(_ planted: Planted) throws {
        let findings = Review(of: try Fixture.document()).findings.filter { $0.kind == planted.kind }
        let line = Fixture.line(planted.place)
        #expect(
            findings.contains { $0.lines.contains(line) && $0.detail.contains(planted.word) },
            "line \(line); found: \(findings.map { "\($0.lines) \($0.detail)" })")
    }

    @Test("A document that agrees with itself has no findings")
    func harmony() throws {
        let document = try SourceDocument.reading(Fixture.harmonious)
        #expect(document.proposals.count == 2 && document.submissions.count == 3 && document.needs.count == 1)
        #expect(Review(of: document).findings == [])
    }

    @Test("Every finding has lines that exist, and none stands there twice")
    func lines() throws {
        let findings = Review(of: try Fixture.document()).findings
        let last = Fixture.bytes.count { $0 == 0x0A }
        #expect(findings.allSatisfy { !$0.lines.isEmpty && $0.lines.allSatisfy((1...last).contains) })
        #expect(Set(findings.map { "\($0.kind) \($0.lines) \($0.detail)" }).count == findings.count)
    }
}
