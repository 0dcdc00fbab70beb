// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension DiffPart {
    public init(
        kind: DiffKind,
        text: String,
        _: Void = ()
    ) {
        self.kind = kind
        self.text = text
    }
}

extension DiffPart: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A run of words with the same fate.",
            [
                .required("kind", DiffKind.self),
                .required("text", String.self),
            ])
    }
}

extension LanguageText {
    public init(
        language: LanguageTag,
        title: Line,
        text: Prose,
        author: ActorID,
        writtenAt: Instant,
        correction: Int? = nil,
        correctionReason: Prose? = nil,
        _: Void = ()
    ) {
        self.language = language
        self.title = title
        self.text = text
        self.author = author
        self.writtenAt = writtenAt
        self.correction = correction
        self.correctionReason = correctionReason
    }
}

extension LanguageText: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A title and a full text in one language.",
            [
                .required("language", LanguageTag.self),
                .required("title", Line.self, "Short title, separate from the text."),
                .required("text", Prose.self),
                .required("author", ActorID.self),
                .required("writtenAt", Instant.self),
                .optional("correction", Int.self, "Counts the corrections of a translation; nil for the first text."),
                .optional("correctionReason", Prose.self, "Why it was corrected."),
            ])
    }
}

extension ListMoves {
    public init(
        proposal: ProposalNumber,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

extension ListMoves {
    public static var summary: String { "Lists the steps of a proposal from status to status, the oldest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListVersions {
    public init(
        proposal: ProposalNumber,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

extension ListVersions {
    public static var summary: String { "Lists the versions of a proposal's text with their translations, the oldest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension MoveProposal {
    public init(
        proposal: ProposalNumber,
        to: ProposalStatus,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.to = to
        self.reason = reason
    }
}

extension MoveProposal {
    public static var summary: String { "Moves a proposal to another status, as the table of steps allows." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .required("to", ProposalStatus.self),
                .optional("reason", Prose.self, "Reason. Required for a withdrawal."),
            ])
    }
}

extension ProposalMove {
    public init(
        proposal: ProposalNumber,
        from: ProposalStatus,
        to: ProposalStatus,
        reason: Prose? = nil,
        by: ActorID,
        at: Instant,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.from = from
        self.to = to
        self.reason = reason
        self.by = by
        self.at = at
    }
}

extension ProposalMove: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A step of a proposal from one status to another.",
            [
                .required("proposal", ProposalNumber.self),
                .required("from", ProposalStatus.self),
                .required("to", ProposalStatus.self),
                .optional("reason", Prose.self),
                .required("by", ActorID.self),
                .required("at", Instant.self),
            ])
    }
}

extension ProposalMoved {
    public init(
        number: ProposalNumber,
        title: Line,
        from: ProposalStatus,
        to: ProposalStatus,
        _: Void = ()
    ) {
        self.number = number
        self.title = title
        self.from = from
        self.to = to
    }
}

extension ProposalMoved {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal has another status.",
            [
                .required("number", ProposalNumber.self),
                .required("title", Line.self),
                .required("from", ProposalStatus.self),
                .required("to", ProposalStatus.self),
            ])
    }
}

extension ProposalRevised {
    public init(
        number: ProposalNumber,
        version: Int,
        title: Line,
        amendment: AmendmentID? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.version = version
        self.title = title
        self.amendment = amendment
    }
}

extension ProposalRevised {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The text of a proposal has a new version.",
            [
                .required("number", ProposalNumber.self),
                .required("version", Int.self),
                .required("title", Line.self),
                .optional("amendment", AmendmentID.self, "Amendment that led to this version."),
            ])
    }
}

extension ProposalVersion {
    public init(
        proposal: ProposalNumber,
        version: Int,
        language: LanguageTag,
        author: ActorID,
        session: Line? = nil,
        reason: Prose? = nil,
        amendment: AmendmentID? = nil,
        writtenAt: Instant,
        texts: [LanguageText],
        _: Void = ()
    ) {
        self.proposal = proposal
        self.version = version
        self.language = language
        self.author = author
        self.session = session
        self.reason = reason
        self.amendment = amendment
        self.writtenAt = writtenAt
        self.texts = texts
    }
}

extension ProposalVersion: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A version of a proposal's text: it is never changed.",
            [
                .required("proposal", ProposalNumber.self),
                .required("version", Int.self),
                .required("language", LanguageTag.self, "The language in which it was written."),
                .required("author", ActorID.self),
                .optional("session", Line.self, "Session at which the version was made."),
                .optional("reason", Prose.self),
                .optional("amendment", AmendmentID.self, "Amendment that led to this version."),
                .required("writtenAt", Instant.self),
                .required("texts", [LanguageText].self, "The text and its translations, by language."),
            ])
    }
}

extension ProposalWithdrawn {
    public init(
        number: ProposalNumber,
        title: Line,
        from: ProposalStatus,
        labelRegions: [Region],
        reason: Prose,
        submitters: [PartyID]? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.title = title
        self.from = from
        self.labelRegions = labelRegions
        self.reason = reason
        self.submitters = submitters
    }
}

extension ProposalWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal was withdrawn.",
            [
                .required("number", ProposalNumber.self),
                .required("title", Line.self),
                .required("from", ProposalStatus.self),
                .required("labelRegions", [Region].self),
                .required("reason", Prose.self),
                .optional("submitters", [PartyID].self, "Who made the submissions that it is known from."),
            ])
    }
}

extension ReviseProposal {
    public init(
        proposal: ProposalNumber,
        basedOn: Int,
        title: Line? = nil,
        text: Prose? = nil,
        session: Line? = nil,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.basedOn = basedOn
        self.title = title
        self.text = text
        self.session = session
        self.reason = reason
    }
}

extension ReviseProposal {
    public static var summary: String { "Writes a new version of a proposal's text, based on the current one." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .required("basedOn", Int.self, "Version that was read. A newer one on record is a conflict."),
                .optional("title", Line.self, "Defaults to that of the current version."),
                .optional("text", Prose.self),
                .optional("session", Line.self),
                .optional("reason", Prose.self),
            ])
    }
}

extension ShowDiff {
    public init(
        proposal: ProposalNumber,
        from: Int,
        to: Int? = nil,
        language: LanguageTag? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.from = from
        self.to = to
        self.language = language
    }
}

extension ShowDiff {
    public static var summary: String { "Shows what changed between two versions of a proposal, word by word." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .required("from", Int.self),
                .optional("to", Int.self, "Defaults to the current version."),
                .optional("language", LanguageTag.self, "Defaults to the language in which the later version was written."),
            ])
    }
}

extension TranslateVersion {
    public init(
        proposal: ProposalNumber,
        version: Int,
        language: LanguageTag,
        title: Line,
        text: Prose,
        correctionReason: Prose? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.version = version
        self.language = language
        self.title = title
        self.text = text
        self.correctionReason = correctionReason
    }
}

extension TranslateVersion {
    public static var summary: String { "Adds a translation of a version's title and text, or corrects one. The former translation stays readable." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .required("version", Int.self),
                .required("language", LanguageTag.self),
                .required("title", Line.self),
                .required("text", Prose.self),
                .optional("correctionReason", Prose.self, "Why the translation on record is wrong. Required to replace one."),
            ])
    }
}

extension VersionDiff {
    public init(
        proposal: ProposalNumber,
        language: LanguageTag,
        from: Int,
        to: Int,
        comparedBy: DiffUnit,
        title: [DiffPart],
        text: [DiffPart],
        wordsRemoved: Int,
        wordsAdded: Int,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.language = language
        self.from = from
        self.to = to
        self.comparedBy = comparedBy
        self.title = title
        self.text = text
        self.wordsRemoved = wordsRemoved
        self.wordsAdded = wordsAdded
    }
}

extension VersionDiff: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The difference of two versions.",
            [
                .required("proposal", ProposalNumber.self),
                .required("language", LanguageTag.self),
                .required("from", Int.self),
                .required("to", Int.self),
                .required("comparedBy", DiffUnit.self, "What the texts are compared by: words, where they do not differ in thousands of places."),
                .required("title", [DiffPart].self),
                .required("text", [DiffPart].self),
                .required("wordsRemoved", Int.self),
                .required("wordsAdded", Int.self),
            ])
    }
}

extension VersionTranslated {
    public init(
        number: ProposalNumber,
        version: Int,
        language: LanguageTag,
        title: Line,
        correction: Int? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.version = version
        self.language = language
        self.title = title
        self.correction = correction
    }
}

extension VersionTranslated {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A version was translated, or its translation corrected.",
            [
                .required("number", ProposalNumber.self),
                .required("version", Int.self),
                .required("language", LanguageTag.self),
                .required("title", Line.self),
                .optional("correction", Int.self, "Counts the corrections; nil for the first translation."),
            ])
    }
}
