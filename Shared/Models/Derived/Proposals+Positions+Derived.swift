// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ListPositions {
    public init(
        proposal: ProposalNumber,
        history: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.history = history
        self.after = after
        self.limit = limit
    }
}

extension ListPositions {
    public static var summary: String { "Lists the positions on a proposal, with history where asked for." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("history", Bool.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Position {
    public init(
        id: PositionID,
        proposal: ProposalNumber,
        party: PartyID,
        partyName: Line? = nil,
        stance: PositionStance,
        text: Prose? = nil,
        takenAt: Instant,
        takenBy: ActorID,
        recordingReason: Prose? = nil,
        endedAt: Instant? = nil,
        isWithdrawn: Bool,
        withdrawnBy: ActorID? = nil,
        withdrawalReason: Prose? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.proposal = proposal
        self.party = party
        self.partyName = partyName
        self.stance = stance
        self.text = text
        self.takenAt = takenAt
        self.takenBy = takenBy
        self.recordingReason = recordingReason
        self.endedAt = endedAt
        self.isWithdrawn = isWithdrawn
        self.withdrawnBy = withdrawnBy
        self.withdrawalReason = withdrawalReason
    }
}

extension Position: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a party holds of a proposal, now or formerly.",
            [
                .required("id", PositionID.self),
                .required("proposal", ProposalNumber.self),
                .required("party", PartyID.self),
                .optional("partyName", Line.self),
                .required("stance", PositionStance.self),
                .optional("text", Prose.self),
                .required("takenAt", Instant.self),
                .required("takenBy", ActorID.self),
                .optional("recordingReason", Prose.self, "Why the secretariat recorded it in the party's place; nil where the focal point took it."),
                .optional("endedAt", Instant.self, "When it was replaced or withdrawn; nil for the one that holds."),
                .required("isWithdrawn", Bool.self),
                .optional("withdrawnBy", ActorID.self),
                .optional("withdrawalReason", Prose.self),
            ])
    }
}

extension PositionTaken {
    public init(
        position: PositionID,
        proposal: ProposalNumber,
        title: Line,
        party: PartyID,
        stance: PositionStance,
        formerStance: PositionStance? = nil,
        recordingReason: Prose? = nil,
        _: Void = ()
    ) {
        self.position = position
        self.proposal = proposal
        self.title = title
        self.party = party
        self.stance = stance
        self.formerStance = formerStance
        self.recordingReason = recordingReason
    }
}

extension PositionTaken {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party took a position.",
            [
                .required("position", PositionID.self),
                .required("proposal", ProposalNumber.self),
                .required("title", Line.self),
                .required("party", PartyID.self),
                .required("stance", PositionStance.self),
                .optional("formerStance", PositionStance.self),
                .optional("recordingReason", Prose.self, "Why the secretariat recorded it in the party's place."),
            ])
    }
}

extension PositionWithdrawn {
    public init(
        position: PositionID,
        proposal: ProposalNumber,
        title: Line,
        party: PartyID,
        stance: PositionStance,
        _: Void = ()
    ) {
        self.position = position
        self.proposal = proposal
        self.title = title
        self.party = party
        self.stance = stance
    }
}

extension PositionWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party withdrew its position.",
            [
                .required("position", PositionID.self),
                .required("proposal", ProposalNumber.self),
                .required("title", Line.self),
                .required("party", PartyID.self),
                .required("stance", PositionStance.self),
            ])
    }
}

extension TakePosition {
    public init(
        proposal: ProposalNumber,
        party: PartyID? = nil,
        stance: PositionStance,
        text: Prose? = nil,
        recordingReason: Prose? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.party = party
        self.stance = stance
        self.text = text
        self.recordingReason = recordingReason
    }
}

extension TakePosition {
    public static var summary: String { "Takes a party's position on a proposal. It replaces the former one, which stays readable." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("party", PartyID.self, "Party that you act for. Defaults to your own."),
                .required("stance", PositionStance.self),
                .optional("text", Prose.self),
                .optional("recordingReason", Prose.self, "Reason. Required where the secretariat records a position for the party."),
            ])
    }
}

extension WithdrawPosition {
    public init(
        proposal: ProposalNumber,
        party: PartyID? = nil,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.party = party
        self.reason = reason
    }
}

extension WithdrawPosition {
    public static var summary: String { "Withdraws a party's position on a proposal. It stays readable as withdrawn." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("party", PartyID.self),
                .optional("reason", Prose.self, "Reason. Required where the secretariat withdraws it for the party."),
            ])
    }
}
