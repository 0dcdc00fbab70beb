/// What a similar text is: a proposal or a regional original.
public enum SimilarKind: String, Word {
    case proposal
    case original
}

/// A text that may be about the same; whether it is, a person decides.
public struct SimilarText: Codable, Sendable, Equatable {
    public let kind: SimilarKind
    public let proposal: ProposalNumber?
    public let original: OriginalID?
    public let title: Line
    /// 0 to 1: how alike the texts are, and a tenth for each shared link up to three.
    public let score: Double
    /// 0 to 1, by the trigrams of title and text.
    public let textSimilarity: Double
    /// What both are linked to: related proposals, suggested implementers, originals.
    public let sharedLinks: [Line]
    /// Words of the proposal that the other lacks.
    public let wordsOnlyHere: [String]
    /// Words of the other that the proposal lacks.
    public let wordsOnlyThere: [String]

    public init(
        kind: SimilarKind, proposal: ProposalNumber? = nil, original: OriginalID? = nil, title: Line, score: Double,
        textSimilarity: Double, sharedLinks: [Line], wordsOnlyHere: [String], wordsOnlyThere: [String]
    ) {
        self.kind = kind
        self.proposal = proposal
        self.original = original
        self.title = title
        self.score = score
        self.textSimilarity = textSimilarity
        self.sharedLinks = sharedLinks
        self.wordsOnlyHere = wordsOnlyHere
        self.wordsOnlyThere = wordsOnlyThere
    }
}

/// Suggests what a proposal could be merged with.
public struct FindSimilar: Request {
    public typealias Answer = Page<SimilarText>

    public static let definition = RequestDefinition(
        "proposals.similar", .query, for: .everyone, .get("/proposals/{proposal}/similar"),
        "Suggests proposals and originals of similar text, with score and differing words; a person decides.")

    public let proposal: ProposalNumber
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.limit = limit
    }
}

/// How well similarity finds the groups into which the record has merged the originals.
public struct SimilarityMeasure: Codable, Sendable, Equatable {
    /// Pairs of originals at least this similar count as found.
    public let threshold: Double
    public let originals: Int
    public let groups: Int
    /// Pairs of originals that the record has in one group.
    public let pairsOnRecord: Int
    public let pairsFound: Int
    public let pairsRight: Int
    public let precision: Double
    public let recall: Double
    /// Of the right pairs, those whose titles are word for word the same on record: these show nothing of the method.
    public let pairsWithSameTitle: Int

    public init(
        threshold: Double, originals: Int, groups: Int, pairsOnRecord: Int, pairsFound: Int, pairsRight: Int,
        pairsWithSameTitle: Int
    ) {
        self.threshold = threshold
        self.originals = originals
        self.groups = groups
        self.pairsOnRecord = pairsOnRecord
        self.pairsFound = pairsFound
        self.pairsRight = pairsRight
        precision = pairsFound == 0 ? 0 : Double(pairsRight) / Double(pairsFound)
        recall = pairsOnRecord == 0 ? 0 : Double(pairsRight) / Double(pairsOnRecord)
        self.pairsWithSameTitle = pairsWithSameTitle
    }
}

/// Measures the suggestions against the record.
public struct MeasureSimilarity: Request {
    public typealias Answer = SimilarityMeasure

    public static let definition = RequestDefinition(
        "proposals.similarity-measure", .query, for: .everyone, .get("/similarity-measure"),
        "Measures how well similar text finds the groups into which the originals were merged.")

    /// Per cent; 30 where it is left out.
    public let threshold: Percent?

    public init(threshold: Percent? = nil) { self.threshold = threshold }
}
