/// A title and a full text in one language.
public struct LanguageText: Codable, Sendable, Equatable {
    public let language: LanguageTag
    /// Short, apart from the text.
    public let title: Line
    public let text: Prose
    public let author: Line
    public let writtenAt: Instant
    /// Counts the corrections of a translation; nil for the first text.
    public let correction: Int?
    /// Why it was corrected.
    public let correctionReason: Prose?

    public init(
        language: LanguageTag, title: Line, text: Prose, author: Line, writtenAt: Instant, correction: Int? = nil,
        correctionReason: Prose? = nil
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

/// A version of a proposal's text: it is never changed.
public struct ProposalVersion: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let version: Int
    /// The language in which it was written.
    public let language: LanguageTag
    public let author: Line
    /// The session at which it came about, as the secretariat refers to it.
    public let session: Line?
    public let reason: Prose?
    /// The amendment that made it.
    public let amendment: AmendmentID?
    public let writtenAt: Instant
    /// The text and its translations, by language.
    public let texts: [LanguageText]

    public init(
        proposal: ProposalNumber, version: Int, language: LanguageTag, author: Line, session: Line? = nil,
        reason: Prose? = nil, amendment: AmendmentID? = nil, writtenAt: Instant, texts: [LanguageText]
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

/// Writes a new version of a proposal's text.
public struct ReviseProposal: Request {
    public typealias Answer = ProposalVersion

    public static let definition = RequestDefinition(
        "proposals.versions.add", .command, for: .secretariat, .post("/proposals/{proposal}/versions"),
        "Writes a new version of a proposal's text, based on the current one.")

    public let proposal: ProposalNumber
    /// The version that was read before; it is a conflict where there is a newer one.
    public let basedOn: Int
    /// That of the current version where it is left out.
    public let title: Line?
    public let text: Prose?
    public let session: Line?
    public let reason: Prose?

    public init(
        proposal: ProposalNumber, basedOn: Int, title: Line? = nil, text: Prose? = nil, session: Line? = nil,
        reason: Prose? = nil
    ) {
        self.proposal = proposal
        self.basedOn = basedOn
        self.title = title
        self.text = text
        self.session = session
        self.reason = reason
    }
}

/// Adds a version's title and text in another language.
public struct TranslateVersion: Request {
    public typealias Answer = ProposalVersion

    public static let definition = RequestDefinition(
        "proposals.versions.translate", .command, for: .secretariat,
        .post("/proposals/{proposal}/versions/{version}/translations"),
        "Adds a version's title and text in another of the six languages, or a correction of them beside the former.")

    public let proposal: ProposalNumber
    public let version: Int
    public let language: LanguageTag
    public let title: Line
    public let text: Prose
    /// Why the translation on record is wrong; needed where there is one that says something else.
    public let correctionReason: Prose?

    public init(
        proposal: ProposalNumber, version: Int, language: LanguageTag, title: Line, text: Prose,
        correctionReason: Prose? = nil
    ) {
        self.proposal = proposal
        self.version = version
        self.language = language
        self.title = title
        self.text = text
        self.correctionReason = correctionReason
    }
}

/// Lists the versions of a proposal's text.
public struct ListVersions: Request {
    public typealias Answer = Page<ProposalVersion>

    public static let definition = RequestDefinition(
        "proposals.versions.list", .query, for: .everyone, .get("/proposals/{proposal}/versions"),
        "Lists the versions of a proposal's text with their translations, the oldest first.")

    public let proposal: ProposalNumber
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

/// The difference of two versions.
public struct VersionDiff: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let language: LanguageTag
    public let from: Int
    public let to: Int
    /// What the texts are compared by: words, where they do not differ in thousands of places.
    public let comparedBy: DiffUnit
    public let title: [DiffPart]
    public let text: [DiffPart]
    public let wordsRemoved: Int
    public let wordsAdded: Int

    public init(
        proposal: ProposalNumber, language: LanguageTag, from: Int, to: Int, title: [DiffPart], text: WordDiff
    ) {
        self.proposal = proposal
        self.language = language
        self.from = from
        self.to = to
        self.title = title
        self.text = text.parts
        comparedBy = text.unit
        wordsRemoved = Self.count(.removed, text.parts)
        wordsAdded = Self.count(.added, text.parts)
    }

    private static func count(_ kind: DiffKind, _ parts: [DiffPart]) -> Int {
        parts.filter { $0.kind == kind }.flatMap { WordDiff.words(of: $0.text) }
            .filter { $0.contains { $0.isLetter || $0.isNumber } }.count
    }
}

/// Shows what changed between two versions, word by word.
public struct ShowDiff: Request {
    public typealias Answer = VersionDiff

    public static let definition = RequestDefinition(
        "proposals.diff", .query, for: .everyone, .get("/proposals/{proposal}/diff"),
        "Shows what changed between two versions of a proposal, word by word.", cost: .high)

    public let proposal: ProposalNumber
    public let from: Int
    /// The current version where it is left out.
    public let to: Int?
    /// That in which the later version was written, where it is left out.
    public let language: LanguageTag?

    public init(proposal: ProposalNumber, from: Int, to: Int? = nil, language: LanguageTag? = nil) {
        self.proposal = proposal
        self.from = from
        self.to = to
        self.language = language
    }
}

/// A version was translated, or its translation corrected.
public struct VersionTranslated: Event, Equatable {
    public static let type: EventType = "npp16.proposals.version.translated.v1"

    public let number: ProposalNumber
    public let version: Int
    public let language: LanguageTag
    public let title: Line
    /// Counts the corrections; nil for the first translation.
    public let correction: Int?

    public init(number: ProposalNumber, version: Int, language: LanguageTag, title: Line, correction: Int? = nil) {
        self.number = number
        self.version = version
        self.language = language
        self.title = title
        self.correction = correction
    }
}

/// The text of a proposal has a new version.
public struct ProposalRevised: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.revised.v1"

    public let number: ProposalNumber
    public let version: Int
    public let title: Line
    /// The amendment that made it.
    public let amendment: AmendmentID?

    public init(number: ProposalNumber, version: Int, title: Line, amendment: AmendmentID? = nil) {
        self.number = number
        self.version = version
        self.title = title
        self.amendment = amendment
    }
}
