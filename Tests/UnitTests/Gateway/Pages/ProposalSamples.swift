import Foundation
import Localization
import Messaging
import Models
import Testing

@testable import Gateway

/// Readers and proposals for the tests of pages.
enum ProposalSamples {
    /// Of the record.
    static func process() throws -> ProcessTerms {
        var folder = URL(filePath: #filePath)
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        let file = folder.appending(path: "infra/record/unea-5-12/process.json")
        return try JSON.decode(ProcessTerms.self, from: Array(try Data(contentsOf: file)))
    }

    static func decoded<Value: Decodable>(_: Value.Type, _ text: String) throws -> Value {
        try JSON.decode(Value.self, from: Array(text.utf8))
    }

    static func number(_ number: Int) throws -> ProposalNumber { try #require(ProposalNumber(rawValue: number)) }

    static func reader(
        _ language: LanguageTag = .english, _ role: Role? = nil, of party: String? = nil,
        at place: String = "/proposals/16"
    ) throws -> PageReader {
        var reader = PageReader(language: language, place: place)
        reader.process = try process()
        guard let role else { return reader }
        reader.actor = Actor(subject: "somebody", roles: [role], party: party.flatMap(PartyID.init(rawValue:)))
        reader.token = "t"
        return reader
    }

    static func proposal(
        _ number: Int = 16, _ status: ProposalStatus = .tabled, version: Int = 1, cluster: Cluster = "C",
        labels: [Region] = ["WEOG", "AG"], title: Line = "A <b>group</b>"
    ) throws -> Proposal {
        Proposal(
            number: try Self.number(number), title: title, summary: "Create a group & more.", cluster: cluster,
            crossCuttingClusters: [], labels: labels,
            provenance: ["ag-10", "weog-5"].compactMap(OriginalID.init(rawValue:)),
            relatedProposals: [try Self.number(1)], suggestedImplementers: ["unep"], status: status,
            version: version)
    }

    static func version(_ number: Int, _ languages: [LanguageTag]) throws -> ProposalVersion {
        let at = try #require(Instant(rfc3339: "2026-11-28T10:00:00Z"))
        return ProposalVersion(
            proposal: try Self.number(16), version: number, language: languages[0], author: "secretariat",
            reason: number > 1 ? "Needs are addressed." : nil, writtenAt: at,
            texts: languages.map {
                LanguageText(
                    language: $0, title: Line(cutting: "Title \($0.rawValue)"),
                    text: Prose(cutting: "Text \($0.rawValue)"), author: "secretariat",
                    writtenAt: at)
            })
    }

    static func position(_ party: String, _ stance: PositionStance) throws -> Position {
        try decoded(
            Position.self,
            """
            {"id": "p-\(party)", "proposal": 16, "party": "\(party)", "partyName": "\(party.capitalized)",
             "stance": "\(stance.rawValue)", "text": "Said <i>so</i>.", "takenAt": "2026-11-28T10:00:00Z",
             "takenBy": "somebody", "isWithdrawn": false}
            """)
    }

    static func lineage(_ operations: String = "[]", ancestors: [Int] = [], descendants: [Int] = []) throws -> Lineage {
        try decoded(
            Lineage.self,
            """
            {"number": 16, "status": "tabled", "originals": [
                {"original": "ag-10", "region": "AG", "title": "A group there", "since": "2026-11-28T10:00:00Z"},
                {"original": "weog-5", "region": "WEOG", "title": "A group", "since": "2026-11-28T10:00:00Z"},
                {"original": "eeg-1", "region": "EEG", "title": "Gone", "since": "2026-11-27T10:00:00Z",
                 "until": "2026-11-28T10:00:00Z"}],
             "ancestors": \(ancestors), "descendants": \(descendants), "operations": \(operations)}
            """)
    }

    /// With something in every block.
    static func contents(_ status: ProposalStatus = .tabled, version: Int = 2) throws -> ProposalContents {
        var contents = ProposalContents(try proposal(16, status, version: version))
        contents.versions = try (1...version).map { try Self.version($0, [.english, .french]) }
        contents.diff = try decoded(
            VersionDiff.self,
            """
            {"proposal": 16, "language": "en", "from": 1, "to": 2, "comparedBy": "words", "title": [],
             "text": [{"kind": "same", "text": "Create "}, {"kind": "removed", "text": "a "},
                      {"kind": "added", "text": "an open <x> "}], "wordsRemoved": 1, "wordsAdded": 2}
            """)
        contents.lineage = try lineage()
        contents.positions = [try position("chile", .supports), try position("angola", .opposes)]
        contents.mentions = [
            Mention(
                id: try #require(MentionID(rawValue: "m")), proposal: try number(16), regions: ["EEG"],
                summary: "It was said.", source: "2(c)")
        ]
        contents.progress = ProgressRollUp(
            of: "16", title: "x", percent: 49.6, formula: "x", totalWeight: 2, inputs: [])
        contents.actions = try decoded(Page<FollowUpAction>.self, "{\"items\": [\(action)], \"next\": \"more\"}")
        contents.amendments = [try amendment(.proposed), try amendment(.declined)]
        contents.points = try decoded(
            Page<Point>.self,
            """
            {"items": [{"id": "pt", "submissions": ["s"], "submitters": ["chile"], "proposals": [16], "needs": [],
             "practices": [], "organizations": [], "stance": "supports", "scope": "single", "summary": "Good."}],
             "next": "more"}
            """)
        contents.overlaps = try decoded(
            [ProposalOverlap].self,
            """
            [{"first": 4, "firstTitle": "Sand", "second": 16, "secondTitle": "x", "shared": [
             {"id": "i", "name": "A convention", "kind": "\(InstrumentKind.allCases[0].rawValue)"}]}]
            """)
        contents.needs = try decoded(
            [TracedNeed].self,
            "[{\"id\": \"2b-b\", \"summary\": \"A network\", \"regions\": [\"AP\"], \"proposals\": [16]}]")
        contents.guidance = try decoded(
            [RegionalGuidance].self,
            """
            [{"question": 1, "region": "WEOG", "answers": 3, "distribution": [2, 1]},
             {"question": 1, "answers": 1, "distribution": [0, 1]},
             {"question": 1, "region": "AG", "answers": 1, "distribution": [1, 0]}]
            """)
        contents.titles = [try number(1): "Assessment"]
        return contents
    }

    private static let action = """
        {"id": "a", "number": 7, "version": 1, "title": "A concept", "owner": "morocco", "ownerKind": "delegation",
         "ownerName": "Morocco", "alternates": [], "due": "2027-01-22", "dueAt": "2027-01-22T21:00:00Z",
         "zone": "Africa/Nairobi", "priority": "normal", "funding": "funded", "visibility": "public",
         "proposals": [16], "needs": [], "decisions": [], "state": "in-progress", "percent": 40, "isOverdue": true}
        """

    static func amendment(_ state: AmendmentState) throws -> Amendment {
        try decoded(
            Amendment.self,
            """
            {"id": "am-\(state.rawValue)", "proposal": 16, "version": 2, "offset": 0, "quote": "a group",
             "replacement": "", "party": "chile", "by": "somebody", "at": "2026-11-28T10:00:00Z",
             "state": "\(state.rawValue)", "isStale": true}
            """)
    }
}
