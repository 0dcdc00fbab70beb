// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AttachEvidence {
    public init(
        action: ActionID,
        kind: EvidenceKind,
        reference: Line,
        title: Line,
        dated: CalendarDate,
        _: Void = ()
    ) {
        self.action = action
        self.kind = kind
        self.reference = reference
        self.title = title
        self.dated = dated
    }
}

extension AttachEvidence {
    public static var summary: String { "Attaches a link, a document symbol or a file as evidence to an action." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("kind", EvidenceKind.self),
                .required("reference", Line.self, "A link, the symbol of a document on the register, or a file: the id under which the owner has uploaded it, or its SHA-256."),
                .required("title", Line.self),
                .required("dated", CalendarDate.self),
            ])
    }
}

extension CorrectEvidence {
    public init(
        action: ActionID,
        evidence: Int,
        reason: Prose,
        title: Line? = nil,
        dated: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.evidence = evidence
        self.reason = reason
        self.title = title
        self.dated = dated
    }
}

extension CorrectEvidence {
    public static var summary: String { "Corrects a piece of evidence that nobody has reviewed yet, with the reason. What is left out stays; where the reference is wrong, withdraw it and attach another." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("evidence", Int.self),
                .required("reason", Prose.self),
                .optional("title", Line.self),
                .optional("dated", CalendarDate.self),
            ])
    }
}

extension Evidence {
    public init(
        number: Int,
        kind: EvidenceKind,
        reference: Line,
        attachment: AttachmentID? = nil,
        title: Line,
        dated: CalendarDate,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        at: Instant,
        review: EvidenceReview? = nil,
        withdrawnAt: Instant? = nil,
        corrections: [Correction]? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.kind = kind
        self.reference = reference
        self.attachment = attachment
        self.title = title
        self.dated = dated
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
        self.review = review
        self.withdrawnAt = withdrawnAt
        self.corrections = corrections
    }
}

extension Evidence: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What shows that something was done.",
            [
                .required("number", Int.self, "Number, counted over all actions."),
                .required("kind", EvidenceKind.self),
                .required("reference", Line.self, "A link, the symbol of a document on the register, or the SHA-256 of a file."),
                .optional("attachment", AttachmentID.self, "The file, where it was uploaded: who may see the action downloads it."),
                .required("title", Line.self),
                .required("dated", CalendarDate.self),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .required("at", Instant.self),
                .optional("review", EvidenceReview.self, "Whether it was accepted; nil before the review."),
                .optional("withdrawnAt", Instant.self, "When it was withdrawn."),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first, and the withdrawal; left out where there is neither."),
            ])
    }
}

extension EvidenceAttached {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        kind: EvidenceKind,
        attachment: AttachmentID? = nil,
        visibility: ActionVisibility? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.kind = kind
        self.attachment = attachment
        self.visibility = visibility
    }
}

extension EvidenceAttached {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Evidence was attached to an action.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("kind", EvidenceKind.self),
                .optional("attachment", AttachmentID.self, "File that is the evidence; nil for other kinds, and for a file that was not uploaded."),
                .optional("visibility", ActionVisibility.self, "Visibility of the action; nil for public."),
            ])
    }
}

extension EvidenceCorrected {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        evidence: Int,
        fields: [Line],
        visibility: ActionVisibility? = nil,
        reason: Prose,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.evidence = evidence
        self.fields = fields
        self.visibility = visibility
        self.reason = reason
    }
}

extension EvidenceCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A piece of evidence was corrected.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self, "Number of the action."),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("evidence", Int.self),
                .required("fields", [Line].self, "The fields that changed."),
                .optional("visibility", ActionVisibility.self, "Visibility of the action; nil for public."),
                .required("reason", Prose.self),
            ])
    }
}

extension EvidenceReview {
    public init(
        accepted: Bool,
        note: Prose? = nil,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        at: Instant,
        _: Void = ()
    ) {
        self.accepted = accepted
        self.note = note
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
    }
}

extension EvidenceReview: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a reviewer found.",
            [
                .required("accepted", Bool.self),
                .optional("note", Prose.self),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .required("at", Instant.self),
            ])
    }
}

extension EvidenceReviewed {
    public init(
        action: ActionID,
        number: Int,
        owner: PartyID,
        evidence: Int,
        accepted: Bool,
        title: Line? = nil,
        visibility: ActionVisibility? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.owner = owner
        self.evidence = evidence
        self.accepted = accepted
        self.title = title
        self.visibility = visibility
    }
}

extension EvidenceReviewed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Evidence was reviewed.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("owner", PartyID.self),
                .required("evidence", Int.self),
                .required("accepted", Bool.self),
                .optional("title", Line.self, "Title of the action; nil in the oldest events."),
                .optional("visibility", ActionVisibility.self, "Visibility of the action; nil in the oldest events."),
            ])
    }
}

extension EvidenceWithdrawn {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        evidence: Int,
        attachment: AttachmentID? = nil,
        visibility: ActionVisibility? = nil,
        reason: Prose,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.evidence = evidence
        self.attachment = attachment
        self.visibility = visibility
        self.reason = reason
    }
}

extension EvidenceWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A piece of evidence was withdrawn.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self, "Number of the action."),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("evidence", Int.self),
                .optional("attachment", AttachmentID.self, "The file that it is, where no other evidence of the action is the same."),
                .optional("visibility", ActionVisibility.self, "Visibility of the action; nil for public."),
                .required("reason", Prose.self),
            ])
    }
}

extension ListEvidence {
    public init(
        reviewed: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.reviewed = reviewed
        self.after = after
        self.limit = limit
    }
}

extension ListEvidence {
    public static var summary: String { "Lists the evidence of all actions, the oldest first. With `reviewed` false, lists what waits for a review." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("reviewed", Bool.self, "Whether it was reviewed; defaults to both."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListedEvidence {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        evidence: Evidence,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.evidence = evidence
    }
}

extension ListedEvidence: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A piece of evidence, with the action that it belongs to.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("evidence", Evidence.self),
            ])
    }
}

extension ReviewEvidence {
    public init(
        action: ActionID,
        evidence: Int,
        accepted: Bool,
        note: Prose? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.evidence = evidence
        self.accepted = accepted
        self.note = note
    }
}

extension ReviewEvidence {
    public static var summary: String { "Accepts or rejects a piece of evidence. Neither the owner nor the person who attached it may do so." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("evidence", Int.self),
                .required("accepted", Bool.self),
                .optional("note", Prose.self, "Note. Required where the evidence is not accepted."),
            ])
    }
}

extension WithdrawEvidence {
    public init(
        action: ActionID,
        evidence: Int,
        reason: Prose,
        _: Void = ()
    ) {
        self.action = action
        self.evidence = evidence
        self.reason = reason
    }
}

extension WithdrawEvidence {
    public static var summary: String { "Withdraws a piece of evidence, with the reason. It proves nothing any more." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("evidence", Int.self),
                .required("reason", Prose.self),
            ])
    }
}
