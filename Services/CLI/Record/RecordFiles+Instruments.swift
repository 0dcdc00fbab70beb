internal import Models

/// An organization, convention, standard or programme that the record names.
struct RecordedBody: Decodable, Sendable {
    let id: InstrumentID
    let acronym: Line?
    let name: Line
    let officialName: Line?
    let kind: InstrumentKind
    let partyId: PartyID?
    let aliases: [Line]
    let relatedBodies: [InstrumentID]
    let source: Line?
}

/// What parties reported to have, and whom they named.
struct RecordedPractices: Decodable, Sendable {
    let practices: [Practice]
    let relevantBodies: [Naming]

    struct Practice: Decodable, Sendable {
        let sourceParties: [PartyID]
        let instruments: [Line]
        let source: Line?
    }

    struct Naming: Decodable, Sendable {
        let bodies: [InstrumentID]
        let sourceParties: [PartyID]
    }
}

/// Which body somebody suggests for a proposal.
struct RecordedSuggestion: Decodable, Sendable {
    let body: InstrumentID
    let by: [PartyID]
    let source: Line?
}
