/// The consolidated set as it was published: it is never changed, only withdrawn as a whole.
public struct Publication: Codable, Sendable, Equatable {
    public let number: Int
    public let note: Prose?
    public let publishedAt: Instant
    public let publishedBy: Line
    /// How many originals the proposals come from: all there are on record.
    public let originals: Int
    public let proposals: [PublishedProposal]
    /// When and why it was withdrawn; nil while it stands.
    public let withdrawnAt: Instant?
    public let withdrawalReason: Prose?
    /// The next publication, which ended this one for good; nil for the newest.
    public let replacedBy: Int?

    public init(
        number: Int, note: Prose? = nil, publishedAt: Instant, publishedBy: Line, originals: Int,
        proposals: [PublishedProposal], withdrawnAt: Instant? = nil, withdrawalReason: Prose? = nil,
        replacedBy: Int? = nil
    ) {
        self.number = number
        self.note = note
        self.publishedAt = publishedAt
        self.publishedBy = publishedBy
        self.originals = originals
        self.proposals = proposals
        self.withdrawnAt = withdrawnAt
        self.withdrawalReason = withdrawalReason
        self.replacedBy = replacedBy
    }
}

/// A proposal as a publication holds it.
public struct PublishedProposal: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let version: Int
    public let title: Line
    public let labels: [Region]
    public let originals: [OriginalID]

    public init(number: ProposalNumber, version: Int, title: Line, labels: [Region], originals: [OriginalID]) {
        self.number = number
        self.version = version
        self.title = title
        self.labels = labels
        self.originals = originals
    }
}

/// Publishes the consolidated set of now.
public struct PublishProposals: Request {
    public typealias Answer = Publication

    public static let definition = RequestDefinition(
        "proposals.publish", .command, for: .secretariat, .post("/publications"),
        "Publishes the consolidated set, if every original is accounted for and every label has its original.")

    public let note: Prose?

    public init(note: Prose? = nil) { self.note = note }
}

/// Withdraws the publication that stands.
public struct WithdrawPublication: Request {
    public typealias Answer = Publication

    public static let definition = RequestDefinition(
        "proposals.publications.withdraw", .command, for: .secretariat, .post("/publications/{publication}/withdrawal"),
        "Withdraws a publication; it stays readable as withdrawn.")

    public let publication: Int
    public let reason: Prose

    public init(publication: Int, reason: Prose) {
        self.publication = publication
        self.reason = reason
    }
}

/// Lists the publications.
public struct ListPublications: Request {
    public typealias Answer = Page<Publication>

    public static let definition = RequestDefinition(
        "proposals.publications.list", .query, for: .everyone, .get("/publications"),
        "Lists the publications of the consolidated set, the newest first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// Shows a publication.
public struct ShowPublication: Request {
    public typealias Answer = Publication

    public static let definition = RequestDefinition(
        "proposals.publications.show", .query, for: .everyone, .get("/publications/{publication}"),
        "Shows a publication of the consolidated set, also one that was withdrawn.")

    public let publication: Int

    public init(publication: Int) { self.publication = publication }
}

/// The consolidated set was published.
public struct ProposalsPublished: Event, Equatable {
    public static let type: EventType = "npp16.proposals.publication.published.v1"

    public let publication: Int
    public let proposals: [ProposalNumber]
    public let originals: Int

    public init(publication: Int, proposals: [ProposalNumber], originals: Int) {
        self.publication = publication
        self.proposals = proposals
        self.originals = originals
    }
}

/// A publication was withdrawn.
public struct PublicationWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.proposals.publication.withdrawn.v1"

    public let publication: Int
    public let reason: Prose

    public init(publication: Int, reason: Prose) {
        self.publication = publication
        self.reason = reason
    }
}
