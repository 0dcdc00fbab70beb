internal import Foundation
internal import Messaging
internal import Models

/// The files of a record, read and checked. Only the definition of the process has to be there: what else is missing, the record
/// does not have.
struct RecordFiles: Sendable {
    let process: RecordedProcess
    let mandate: RecordedMandate?
    let parties: [RecordedParty]
    let names: [RecordedName]
    let groups: [RecordedGroup]
    let needs: [RecordedNeed]
    let proposals: [RecordedProposal]
    let submissions: [RecordedSubmission]
    let positions: [RecordedPosition]
    let discussion: [RecordedDiscussion]
    let submittedProposals: [RecordedSubmittedProposal]
    let bodies: [RecordedBody]
    let practices: RecordedPractices?

    /// - Throws: `Refusal` that names the file, the row and the field.
    init(folder: String) throws {
        guard let process: RecordedProcess = try Self.value("process.json", folder) else {
            throw Refusal("\(folder)/process.json cannot be read")
        }
        self.process = process
        mandate = try Self.value("mandate.json", folder)
        parties = try Self.rows("parties.json", folder)
        names = try Self.rows("names.json", folder)
        groups = try Self.rows("groups.json", folder)
        needs = try Self.rows("needs.json", folder)
        proposals = try Self.rows("proposals.json", folder)
        submissions = try Self.rows("submissions.json", folder)
        positions = try Self.rows("positions.json", folder)
        discussion = try Self.rows("discussion.json", folder)
        submittedProposals = try Self.rows("submitted-proposals.json", folder)
        bodies = try Self.rows("bodies.json", folder)
        practices = try Self.value("practices.json", folder)
    }

    private static func rows<Row: Decodable>(_ file: String, _ folder: String) throws -> [Row] {
        try value(file, folder) ?? []
    }

    private static func value<Value: Decodable>(_ file: String, _ folder: String) throws -> Value? {
        guard FileManager.default.fileExists(atPath: "\(folder)/\(file)") else { return nil }
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(file)") else {
            throw Refusal("\(folder)/\(file) cannot be read")
        }
        do {
            return try JSON.decode(Value.self, from: Array(data))
        } catch let error as DecodingError {
            let problem = Problem(error)
            let place = problem.errors?.first.map { "\($0.field): \($0.detail)" } ?? problem.detail ?? "is no JSON"
            throw Refusal("\(folder)/\(file): \(place)")
        }
    }
}

struct RecordedParty: Decodable, Sendable {
    let id: PartyID
    let name: Line
    let officialName: Line?
    let acronym: Line?
    let iso3166: CountryCode?
    let kind: PartyKind
    let group: Region?
    let attendedConsultation: Region?
    let aliases: [Line]
    let note: Prose?
}

/// What a body is called in a language; states need none, whose names are known.
struct RecordedName: Decodable, Sendable {
    let party: PartyID
    let language: LanguageTag
    let name: Line
}

struct RecordedGroup: Decodable, Sendable {
    let code: Region
    let consultation: Meeting

    struct Meeting: Decodable, Sendable {
        let city: Line
        let hostCountry: Line?
        let startDate: CalendarDate
        let endDate: CalendarDate
        let format: ConsultationFormat
    }
}

struct RecordedNeed: Decodable, Sendable {
    let id: NeedID
    let list: Line
    let item: Line
    let part: Int?
    let heading: Line?
    let summary: Prose
    let regions: [Region]
    let relatedProposals: [ProposalNumber]
    let source: Line?
}

struct RecordedProposal: Decodable, Sendable {
    let number: ProposalNumber
    let title: Line
    let summary: Prose
    let cluster: Cluster
    let crossCuttingClusters: [Cluster]
    let subsection: Line?
    let regions: [Region]
    let narrativeRegions: [Region]?
    let mergedFrom: [Origin]
    let relatedProposals: [ProposalNumber]
    let suggestedImplementers: [Line]
    let alsoSuggested: [RecordedSuggestion]?
    let source: Line?

    /// How many originals of a region went into the proposal, with their subjects where the record has them.
    struct Origin: Decodable, Sendable {
        let group: Region
        let count: Int
        let parts: [Line]?
    }
}

struct RecordedSubmission: Decodable, Sendable {
    let id: SubmissionID
    let submitters: [PartyID]
    let submitterClass: SubmitterClass
    let receivedBy: CalendarDate
    let topics: [Line]
    let source: Line?
    let note: Prose?
}

struct RecordedPosition: Decodable, Sendable {
    let id: PointID
    let proposals: [ProposalNumber]
    let scope: PointScope
    let submitters: [PartyID]
    let submissionIds: [SubmissionID]
    let stance: PointStance
    let summary: Prose
    let source: Line?
    let note: Prose?
}

/// What regions said of proposals at the consultations.
struct RecordedDiscussion: Decodable, Sendable {
    let id: MentionID
    let proposals: [ProposalNumber]
    let regions: [Region]
    let summary: Prose
    let source: Line?
}

/// A proposal that only written submissions put forward. Its number is ours: the record gives it none.
struct RecordedSubmittedProposal: Decodable, Sendable {
    let number: ProposalNumber
    let title: Line
    let summary: Prose
    let cluster: Cluster
    let submissionIds: [SubmissionID]
    let source: Line?
}
