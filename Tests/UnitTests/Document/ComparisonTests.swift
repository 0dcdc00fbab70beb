import Models
import Testing

@testable import SourceDocument

@Suite("The source document against the record") struct ComparisonTests {
    @Test("Where nothing is on record, everything that the document gives in full is to be registered")
    func empty() throws {
        let document = try SourceDocument.reading(Fixture.harmonious)
        let comparison = Comparison(of: document, with: .nothing)
        let registrations = comparison.registrations
        #expect(
            registrations.parties.map(\.id.rawValue) == ["estonia", "latvia", "ghana", "mali", "bucket-makers-union"])
        #expect(registrations.parties.map(\.iso3166?.rawValue) == ["EST", "LVA", "GHA", "MLI", nil])
        #expect(registrations.consultations.map(\.attendance.count) == [2, 2])
        #expect(registrations.consultations.map(\.format) == [.inPerson, .inPerson])
        #expect(registrations.needs.map { $0.id?.rawValue } == ["need-2a-a-1", "need-2a-a-2", "need-2a-b"])
        #expect(registrations.originals.map { $0.id?.rawValue } == ["ag-1", "eeg-1", "ag-2"])
        #expect(
            registrations.proposals.map(\.summary.rawValue) == ["Share long ropes.", "Lend buckets to neighbours."])
        #expect(registrations.proposals.map { $0.provenance.map(\.rawValue) } == [["ag-1", "eeg-1"], ["ag-2"]])
        #expect(comparison.differences.allSatisfy { $0.kind == .missing })
    }

    @Test("What was registered is on record: a second run has nothing to register", arguments: [true, false])
    func again(_ isHarmonious: Bool) throws {
        let document = try SourceDocument.reading(isHarmonious ? Fixture.harmonious : Fixture.bytes)
        let first = Comparison(of: document, with: .nothing)
        let second = Comparison(of: document, with: .holding(first.registrations))
        #expect(first.registrations.count > 0)
        #expect(second.registrations.count == 0)
        #expect(second.differences.allSatisfy { $0.kind != .missing }, "\(second.differences)")
    }

    @Test("What is on record otherwise is a conflict, and stays as it is")
    func conflicts() throws {
        let document = try SourceDocument.reading(Fixture.harmonious)
        let record = RecordedState.holding(Comparison(of: document, with: .nothing).registrations)
        let text = String(decoding: Fixture.harmonious, as: UTF8.self)
        let other = text.replacing(
            "NPP2: “Lend buckets to neighbours.” [AG]", with: "NPP2: “Lend buckets to neighbours.” [EEG]"
        )
        .replacing("in Accra on 9 May", with: "in Tamale on 10 May").replacing(
            "(b) Buckets [AG, EEG]", with: "(b) Buckets [AG]")
        let comparison = Comparison(of: try SourceDocument.reading(Array(other.utf8)), with: record)
        let conflicts = comparison.differences.filter { $0.kind == .conflict }.map(\.detail)
        #expect(conflicts.contains("NPP2: label [EEG], the record has [AG]"))
        #expect(conflicts.contains("consultation of AG: city Tamale, the record has Accra"))
        #expect(conflicts.contains("consultation of AG: first day 2029-05-10, the record has 2029-05-09"))
        #expect(conflicts.contains("need 2a (b): [AG], the record has [AG, EEG]"))
        #expect(comparison.registrations.proposals.isEmpty && comparison.registrations.consultations.isEmpty)
        #expect(comparison.registrations.needs.isEmpty)
    }

    @Test("A paragraph under the wrong proposal is never registered there")
    func misplaced() throws {
        let comparison = Comparison(of: try Fixture.document(), with: .nothing)
        #expect(!comparison.registrations.points.contains { $0.summary.rawValue.contains("teach knots") })
        #expect(comparison.differences.contains { $0.kind == .conflict && $0.line == Fixture.line("teach knots") })
    }
}

extension RecordedState {
    static let nothing = RecordedState(
        consultations: [], parties: [], needs: [], proposals: [], originals: [], submissions: [], points: [])

    /// As if every request had been granted.
    static func holding(_ requests: Registrations) -> RecordedState {
        RecordedState(
            consultations: requests.consultations.map {
                Consultation(
                    id: $0.id, region: $0.region, city: $0.city, hostCountry: $0.hostCountry, starts: $0.starts,
                    ends: $0.ends, format: $0.format, attendance: $0.attendance)
            },
            parties: requests.parties.map {
                Party(
                    id: $0.id, name: $0.name, acronym: $0.acronym, iso3166: $0.iso3166, kind: $0.kind,
                    region: $0.region, aliases: $0.aliases ?? [])
            },
            needs: requests.needs.map {
                Need(
                    id: $0.id ?? .generate(), list: $0.list, item: $0.item, part: $0.part, heading: $0.heading,
                    summary: $0.summary, regions: $0.regions, relatedProposals: $0.relatedProposals ?? [])
            },
            proposals: requests.proposals.map {
                Proposal(
                    number: $0.number, title: $0.title, summary: $0.summary, cluster: $0.cluster,
                    crossCuttingClusters: [], subsection: $0.subsection, labels: $0.labels, provenance: $0.provenance,
                    relatedProposals: [], suggestedImplementers: [])
            },
            originals: requests.originals.map {
                Original(id: $0.id ?? .generate(), region: $0.region, ordinal: $0.ordinal, title: $0.title)
            },
            submissions: requests.submissions.map {
                Submission(
                    id: $0.id ?? .generate(), submitters: $0.submitters, submitterClass: $0.submitterClass, topics: [],
                    answers: [], proposals: [], needs: [],
                    receivedOn: $0.receivedOn ?? CalendarDate(daysSince1970: 0), isLate: false,
                    receipt: Receipt(
                        number: SubmissionNumber(year: 2026, place: 1)!, instant: Instant(microseconds: 0),
                        digest: ContentDigest(hash: [UInt8](repeating: 7, count: 32))))
            },
            points: requests.points.map {
                Point(
                    id: $0.id ?? .generate(), submissions: $0.submissions, submitters: $0.submitters,
                    proposals: $0.proposals ?? [], needs: [], practices: [], organizations: [], stance: $0.stance,
                    scope: $0.scope, summary: $0.summary)
            })
    }
}
