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
        "Suggests proposals and originals of similar text, with score and differing words; a person decides.",
        cost: .high)

    public let proposal: ProposalNumber
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.limit = limit
    }
}

/// Pairs of originals: how many the record has in one group, and how many of these were found.
public struct PairMeasure: Codable, Sendable, Equatable {
    /// Pairs that the record has in one group.
    public let onRecord: Int
    public let found: Int
    public let right: Int
    /// Of those found, the share that is right; 0 where none was found.
    public let precision: Double
    /// Of those on record, the share that was found; 0 where there is none.
    public let recall: Double

    public init(onRecord: Int, found: Int, right: Int) {
        self.onRecord = onRecord
        self.found = found
        self.right = right
        precision = found == 0 ? 0 : Double(right) / Double(found)
        recall = onRecord == 0 ? 0 : Double(right) / Double(onRecord)
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
    /// The same without the pairs whose titles are word for word the same: what the method does where it has to do something.
    public let differentTitles: PairMeasure
    /// Groups of the record that come out as they are, where everything that is similar is put together.
    public let groupsFound: Int

    public init(
        threshold: Double, originals: Int, groups: Int, groupsFound: Int, pairs: PairMeasure, pairsWithSameTitle: Int,
        differentTitles: PairMeasure
    ) {
        self.threshold = threshold
        self.originals = originals
        self.groups = groups
        pairsOnRecord = pairs.onRecord
        pairsFound = pairs.found
        pairsRight = pairs.right
        precision = pairs.precision
        recall = pairs.recall
        self.pairsWithSameTitle = pairsWithSameTitle
        self.differentTitles = differentTitles
        self.groupsFound = groupsFound
    }
}

/// Measures the suggestions against the record.
public struct MeasureSimilarity: Request {
    public typealias Answer = SimilarityMeasure

    public static let definition = RequestDefinition(
        "proposals.similarity-measure", .query, for: .everyone, .get("/similarity-measure"),
        "Measures how well similar text finds the groups into which the originals were merged.", cost: .high)

    /// Per cent; 30 where it is left out.
    public let threshold: Percent?

    public init(threshold: Percent? = nil) { self.threshold = threshold }
}
