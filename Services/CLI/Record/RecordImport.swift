internal import Foundation
internal import Models

/// Sends a record to the services, each kind after those that it refers to.
struct RecordImport {
    private let record: RecordFiles
    private let client: APIClient

    init(_ record: RecordFiles, _ client: APIClient) {
        self.record = record
        self.client = client
    }

    func run() async throws {
        let start = ContinuousClock.now
        var sending = RegistrationSender(client: client, isShown: true)
        try await sending.send("process", [record.process])
        try await sending.send("parties", record.parties.map(\.request))
        try await sending.send("names of bodies", record.names.map(\.request))
        try await sending.send("mandate", try record.mandate.map { [try $0.request] } ?? [])
        try await sending.send("consultations", record.groups.map(consultation))
        try await sending.send("needs", record.needs.map(\.request))
        let originals = Originals(of: record.proposals)
        try await sending.send("originals", originals.requests)
        try await sending.send(
            "proposals", record.proposals.map { $0.request(provenance: originals.ids(of: $0.number)) })
        let instruments = RecordedInstruments(record)
        try await sending.send("instruments", instruments.requests)
        try await sending.send("links of these", instruments.links)
        try await sending.send("mentions", record.discussion.flatMap(\.requests))
        try await sending.send("submissions", record.submissions.map(\.request))
        try await sending.send("from these", record.submittedProposals.map(\.request))
        try await sending.send("points", record.positions.map(\.request))
        Progress.show("The record is loaded (\(start.duration(to: .now).rounded)).")
    }

    private func consultation(_ group: RecordedGroup) -> RecordConsultation {
        RecordConsultation(
            id: group.consultationID, region: group.code, city: group.consultation.city,
            hostCountry: group.consultation.hostCountry, starts: group.consultation.startDate,
            ends: group.consultation.endDate, format: group.consultation.format,
            attendance: record.parties.filter { $0.attendedConsultation == group.code }.map(\.id))
    }
}

/// The originals behind the proposals: each has its number among those of its region, in the order of the proposals.
private struct Originals {
    private(set) var requests: [RegisterOriginal] = []
    private var byProposal: [ProposalNumber: [OriginalID]] = [:]

    init(of proposals: [RecordedProposal]) {
        var counts: [Region: Int] = [:]
        for proposal in proposals.sorted(by: { $0.number < $1.number }) {
            for origin in proposal.mergedFrom {
                for part in 0..<origin.count {
                    counts[origin.group, default: 0] += 1
                    let ordinal = counts[origin.group, default: 0]
                    guard let id = OriginalID(rawValue: "\(origin.group.rawValue.lowercased())-\(ordinal)") else {
                        continue
                    }
                    let parts = origin.parts ?? []
                    requests.append(
                        RegisterOriginal(
                            id: id, region: origin.group, ordinal: ordinal,
                            title: parts.indices.contains(part) ? parts[part] : proposal.title,
                            source: proposal.source))
                    byProposal[proposal.number, default: []].append(id)
                }
            }
        }
    }

    func ids(of proposal: ProposalNumber) -> [OriginalID] { byProposal[proposal] ?? [] }
}

extension RecordedParty {
    fileprivate var request: RegisterParty {
        RegisterParty(
            id: id, name: name, officialName: officialName, acronym: acronym, iso3166: iso3166, kind: kind,
            region: group, aliases: aliases, note: note)
    }
}

extension RecordedName {
    fileprivate var request: NameParty { NameParty(party: party, language: language, name: name) }
}

extension RecordedGroup {
    fileprivate var consultationID: ConsultationID {
        ConsultationID(rawValue: "consultation-\(code.rawValue.lowercased())") ?? .generate()
    }
}

extension RecordedNeed {
    fileprivate var request: RegisterNeed {
        RegisterNeed(
            id: id, list: list, item: item, part: part, heading: heading, summary: summary, regions: regions,
            relatedProposals: relatedProposals, source: source)
    }
}

extension RecordedProposal {
    fileprivate func request(provenance: [OriginalID]) -> RegisterProposal {
        RegisterProposal(
            number: number, title: title, summary: summary, cluster: cluster,
            crossCuttingClusters: crossCuttingClusters, subsection: subsection, labels: regions,
            narrativeRegions: narrativeRegions, provenance: provenance, relatedProposals: relatedProposals,
            suggestedImplementers: suggestedImplementers, source: source)
    }
}

extension RecordedDiscussion {
    /// One for each proposal that was discussed; what no region is named for is nobody's mention.
    fileprivate var requests: [RecordMention] {
        guard !regions.isEmpty else { return [] }
        return proposals.map { number in
            RecordMention(
                id: proposals.count == 1 ? id : MentionID(rawValue: "\(id)-\(number.rawValue)"), proposal: number,
                regions: regions, summary: summary, source: source)
        }
    }
}

extension RecordedSubmittedProposal {
    fileprivate var request: RegisterSubmittedProposal {
        RegisterSubmittedProposal(
            number: number, title: title, text: summary, cluster: cluster, submissions: submissionIds, source: source)
    }
}

extension RecordedSubmission {
    fileprivate var request: ReceiveSubmission {
        ReceiveSubmission(
            id: id, submitters: submitters, submitterClass: submitterClass,
            signed: submitters.count > 1 ? submitters : nil, topics: topics, receivedOn: receivedBy, source: source,
            note: note)
    }
}

extension RecordedPosition {
    fileprivate var request: RecordPoint {
        RecordPoint(
            id: id, submissions: submissionIds, submitters: submitters, proposals: proposals, stance: stance,
            scope: scope,
            summary: summary, source: source, note: note)
    }
}
