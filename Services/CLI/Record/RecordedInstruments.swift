internal import Models

/// The register of existing instruments and organizations as the record has it, each after those that it belongs to.
struct RecordedInstruments {
    private(set) var requests: [RegisterInstrument] = []
    private(set) var links: [LinkInstrument] = []
    private let prefix: ProposalPrefix

    init(_ record: RecordFiles) {
        prefix = record.process.proposalPrefix
        let namings = Namings(record.practices, record.bodies)
        var waiting = record.bodies
        var known: Set<InstrumentID> = []
        while case let ready = waiting.filter({ known.isSuperset(of: $0.relatedBodies) }), !ready.isEmpty {
            requests += ready.map { $0.request(namedBy: namings.byBody[$0.id] ?? []) }
            known.formUnion(ready.map(\.id))
            waiting.removeAll { known.contains($0.id) }
        }
        requests += namings.others
        links = links(record)
    }

    private func links(_ record: RecordFiles) -> [LinkInstrument] {
        var links: [LinkInstrument] = []
        for proposal in record.proposals {
            links += proposal.suggestedImplementers.compactMap { InstrumentID(rawValue: $0.rawValue) }.map {
                LinkInstrument(
                    instrument: $0, proposal: proposal.number, relation: .implementer, source: proposal.source)
            }
            links += (proposal.alsoSuggested ?? []).map {
                LinkInstrument(
                    instrument: $0.body, proposal: proposal.number, relation: .suggested, by: $0.by, source: $0.source)
            }
        }
        // Where the record speaks of a body under one proposal, that is what it has to do with it.
        let linked = Set(links.map { "\($0.instrument) \($0.proposal)" })
        for body in record.bodies {
            for proposal in body.proposals(citedBy: prefix) where !linked.contains("\(body.id) \(proposal)") {
                links.append(
                    LinkInstrument(instrument: body.id, proposal: proposal, relation: .named, source: body.source))
            }
        }
        return links
    }
}

/// Who named which body, and what parties reported that is no body of the record.
private struct Namings {
    private(set) var byBody: [InstrumentID: [PartyID]] = [:]
    private(set) var others: [RegisterInstrument] = []

    init(_ practices: RecordedPractices?, _ bodies: [RecordedBody]) {
        for naming in practices?.relevantBodies ?? [] {
            for body in naming.bodies { add(naming.sourceParties, to: body) }
        }
        for practice in practices?.practices ?? [] {
            for name in practice.instruments {
                if let body = bodies.first(where: { $0.isCalled(name) }) {
                    add(practice.sourceParties, to: body.id)
                } else if let id = InstrumentID(slugOf: name) {
                    others.append(
                        RegisterInstrument(
                            id: id, name: name, kind: .practice, namedBy: practice.sourceParties,
                            source: practice.source))
                }
            }
        }
    }

    private mutating func add(_ parties: [PartyID], to body: InstrumentID) {
        for party in parties where byBody[body]?.contains(party) != true { byBody[body, default: []].append(party) }
    }
}

extension RecordedBody {
    fileprivate func request(namedBy: [PartyID]) -> RegisterInstrument {
        RegisterInstrument(
            id: id, name: name, officialName: officialName, acronym: acronym, kind: kind, aliases: aliases,
            party: partyId, related: relatedBodies, namedBy: namedBy, source: source)
    }

    fileprivate func isCalled(_ other: Line) -> Bool {
        ([name, officialName].compactMap(\.self) + aliases).contains {
            FoldedKey($0.rawValue) == FoldedKey(other.rawValue)
        }
    }

    /// The proposals that its place in the document names.
    fileprivate func proposals(citedBy prefix: ProposalPrefix) -> [ProposalNumber] {
        (source?.rawValue ?? "").split { !$0.isLetter && !$0.isNumber }.compactMap { CitedProposal($0) }
            .filter { $0.prefix == prefix }.map(\.number)
    }
}

extension InstrumentID {
    fileprivate init?(slugOf name: Line) {
        let words = name.rawValue.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        self.init(rawValue: words.joined(separator: "-"))
    }
}
