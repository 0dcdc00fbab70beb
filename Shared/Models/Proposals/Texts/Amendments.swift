/// What was decided on an amendment.
public enum AmendmentState: String, Word {
    case proposed
    case accepted
    case declined
}

/// A proposed change of specific words of one version.
public struct Amendment: Codable, Sendable, Equatable {
    public let id: AmendmentID
    public let proposal: ProposalNumber
    public let version: Int
    /// Where the words begin in the text, counted in characters.
    public let offset: Int
    public let quote: Prose
    /// What stands there instead; empty where the words are struck.
    public let replacement: String
    public let reason: Prose?
    public let party: PartyID?
    public let by: Line
    public let at: Instant
    public let state: AmendmentState
    public let decidedBy: Line?
    public let decidedAt: Instant?
    public let decisionNote: Prose?
    /// The version that it made.
    public let resultingVersion: Int?
    /// Whether it was proposed to an earlier version, and its words do not stand once in that one and in the current
    /// one: then it can no longer be accepted.
    public let isStale: Bool

    public init(
        id: AmendmentID, proposal: ProposalNumber, version: Int, offset: Int, quote: Prose, replacement: String,
        reason: Prose? = nil, party: PartyID? = nil, by: Line, at: Instant, state: AmendmentState,
        decidedBy: Line? = nil, decidedAt: Instant? = nil, decisionNote: Prose? = nil, resultingVersion: Int? = nil,
        isStale: Bool = false
    ) {
        self.id = id
        self.proposal = proposal
        self.version = version
        self.offset = offset
        self.quote = quote
        self.replacement = replacement
        self.reason = reason
        self.party = party
        self.by = by
        self.at = at
        self.state = state
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.decisionNote = decisionNote
        self.resultingVersion = resultingVersion
        self.isStale = isStale
    }
}

/// Proposes another wording for specific words.
public struct ProposeAmendment: Request {
    public typealias Answer = Amendment

    public static let definition = RequestDefinition(
        "proposals.amendments.propose", .command, for: .parties, .post("/proposals/{proposal}/amendments"),
        "Proposes to replace specific words of the current version of a proposal.")

    public let id: AmendmentID?
    public let proposal: ProposalNumber
    /// The version that was read; it is a conflict where there is a newer one.
    public let version: Int
    /// The words, as they stand there.
    public let quote: Prose
    /// Where they begin, counted in characters; may be left out where the words stand there once.
    public let offset: Int?
    /// Empty to strike the words.
    public let replacement: String
    public let reason: Prose?
    public let party: PartyID?

    public init(
        id: AmendmentID? = nil, proposal: ProposalNumber, version: Int, quote: Prose, offset: Int? = nil,
        replacement: String, reason: Prose? = nil, party: PartyID? = nil
    ) {
        self.id = id
        self.proposal = proposal
        self.version = version
        self.quote = quote
        self.offset = offset
        self.replacement = replacement
        self.reason = reason
        self.party = party
    }
}

/// Accepts or declines an amendment.
public struct DecideAmendment: Request {
    public typealias Answer = Amendment

    public static let definition = RequestDefinition(
        "proposals.amendments.decide", .command, for: .secretariat, .post("/amendments/{amendment}/decision"),
        "Accepts an amendment, which makes a new version where its words still stand, or declines it.")

    public let amendment: AmendmentID
    public let accept: Bool
    /// Needed where it is declined.
    public let note: Prose?
    public let session: Line?

    public init(amendment: AmendmentID, accept: Bool, note: Prose? = nil, session: Line? = nil) {
        self.amendment = amendment
        self.accept = accept
        self.note = note
        self.session = session
    }
}

/// Lists the amendments to a proposal.
public struct ListAmendments: Request {
    public typealias Answer = Page<Amendment>

    public static let definition = RequestDefinition(
        "proposals.amendments.list", .query, for: .everyone, .get("/proposals/{proposal}/amendments"),
        "Lists the amendments to a proposal, the oldest first.")

    public let proposal: ProposalNumber
    public let state: AmendmentState?
    public let after: String?
    public let limit: PageLimit?

    public init(
        proposal: ProposalNumber, state: AmendmentState? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.proposal = proposal
        self.state = state
        self.after = after
        self.limit = limit
    }
}

/// An amendment was proposed.
public struct AmendmentProposed: Event, Equatable {
    public static let type: EventType = "npp16.proposals.amendment.proposed.v1"

    public let amendment: AmendmentID
    public let proposal: ProposalNumber
    public let version: Int
    public let party: PartyID?

    public init(amendment: AmendmentID, proposal: ProposalNumber, version: Int, party: PartyID? = nil) {
        self.amendment = amendment
        self.proposal = proposal
        self.version = version
        self.party = party
    }
}

/// An amendment was accepted or declined.
public struct AmendmentDecided: Event, Equatable {
    public static let type: EventType = "npp16.proposals.amendment.decided.v1"

    public let amendment: AmendmentID
    public let proposal: ProposalNumber
    public let state: AmendmentState
    public let party: PartyID?
    public let resultingVersion: Int?

    public init(
        amendment: AmendmentID, proposal: ProposalNumber, state: AmendmentState, party: PartyID? = nil,
        resultingVersion: Int? = nil
    ) {
        self.amendment = amendment
        self.proposal = proposal
        self.state = state
        self.party = party
        self.resultingVersion = resultingVersion
    }
}

/// Where the words of an amendment stand in a text.
public enum AmendmentPlace {
    /// - Returns: the offset, counted in characters.
    /// - Throws: a rejection that names the field.
    public static func find(_ quote: String, in text: String, at offset: Int?) throws -> Int {
        if let offset {
            guard offset >= 0, text.dropFirst(offset).hasPrefix(quote) else {
                throw Rejection.invalid("offset", "does not lead to the quoted words")
            }
            return offset
        }
        let places = text.ranges(of: quote)
        guard let place = places.first else {
            throw Rejection.invalid("quote", "does not stand in the text of this version")
        }
        guard places.count == 1 else {
            throw Rejection.invalid("quote", "stands in the text \(places.count) times: say which by its offset")
        }
        return text.distance(from: text.startIndex, to: place.lowerBound)
    }

    /// The text with the words replaced.
    public static func replace(_ quote: String, at offset: Int, with replacement: String, in text: String) -> String {
        String(text.prefix(offset)) + replacement + String(text.dropFirst(offset + quote.count))
    }
}
