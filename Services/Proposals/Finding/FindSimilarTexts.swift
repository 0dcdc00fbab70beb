public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension FindSimilarTexts: Query {
    public func answer(in context: QueryContext) async throws -> Page<SimilarText> {
        let known = try await FindProposal(number: proposal).known(to: context)
        let scores = Dictionary(
            uniqueKeysWithValues: try await context.query(
                ProposalSimilarities(number: proposal, text: "\(known.title) \(known.summary)")))
        let proposals = try await context.query(ProposalsByNumber(numbers: Array(scores.keys)))
        let originals = try await context.query(OriginalSimilarities(number: proposal, title: known.title))
        let most = limit?.rawValue ?? PageLimit.standard
        return try await context.compute { patience in
            let found =
                proposals.map { Candidate($0, scores[$0.number] ?? 0, known) } + originals.map { Candidate($0) }
            let best = found.filter { $0.score >= Self.least }
                .sorted { ($1.score, $0.title.rawValue) < ($0.score, $1.title.rawValue) }
            let whole = DistinctWords("\(known.title) \(known.summary)")
            let title = DistinctWords(known.title.rawValue)
            let items = try best.prefix(most).map { candidate in
                try patience.check()
                return candidate.similarText(besides: candidate.kind == .proposal ? whole : title)
            }
            return Page(items: items, next: nil)
        }
    }

    /// What is less alike than this is no suggestion.
    private static let least = 0.3
}

/// How alike the texts of the other proposals are: of the current set, and of those known from submissions.
private struct ProposalSimilarities: Statement {
    let number: ProposalNumber
    let text: String

    var sql: SQL {
        """
        SELECT number, similarity(title || ' ' || summary, \(text))::float8 FROM proposal
        WHERE number <> \(number) AND status = ANY(\(Array(ProposalStatus.current) + [.submissionOnly]))
        """
    }

    static func decode(_ row: Row) throws -> (ProposalNumber, Double) {
        try row.decode(ProposalNumber.self, Double.self)
    }
}

/// How alike the titles of the originals are that the proposal does not come from.
private struct OriginalSimilarities: Statement {
    struct Output: Sendable {
        let id: OriginalID
        let title: Line
        let similarity: Double
    }

    let number: ProposalNumber
    let title: Line

    var sql: SQL {
        """
        SELECT id, title, similarity(title, \(title))::float8 FROM original
        WHERE NOT EXISTS (SELECT FROM provenance WHERE proposal = \(number) AND provenance.original = original.id)
        """
    }

    static func decode(_ row: Row) throws -> Output {
        let (id, title, similarity) = try row.decode(OriginalID.self, Line.self, Double.self)
        return Output(id: id, title: title, similarity: similarity)
    }
}

/// What may be about the same, with what it takes to find the words in which the two differ.
private struct Candidate {
    let kind: SimilarKind
    var proposal: ProposalNumber?
    var original: OriginalID?
    let title: Line
    let similarity: Double
    let links: [Line]
    let there: String

    init(_ found: Proposal, _ similarity: Double, _ asked: Proposal) {
        (kind, proposal, title) = (.proposal, found.number, found.title)
        self.similarity = similarity
        links = found.sharedLinks(with: asked)
        there = "\(found.title) \(found.summary)"
    }

    init(_ found: OriginalSimilarities.Output) {
        (kind, original, title) = (.original, found.id, found.title)
        similarity = found.similarity
        links = []
        there = found.title.rawValue
    }

    var score: Double { min(1, similarity + 0.1 * Double(min(links.count, 3))) }

    /// - Parameter here: the words that it is compared with.
    func similarText(besides here: DistinctWords) -> SimilarText {
        let there = DistinctWords(there)
        return SimilarText(
            kind: kind, proposal: proposal, original: original, title: title, score: score.inThousandths,
            textSimilarity: similarity.inThousandths, sharedLinks: links, wordsOnlyHere: here.without(there),
            wordsOnlyThere: there.without(here))
    }
}

extension Proposal {
    /// What both are linked to, and each other.
    fileprivate func sharedLinks(with other: Proposal) -> [Line] {
        let related = relatedProposals.filter { other.relatedProposals.contains($0) || $0 == other.number }
        let back = other.relatedProposals.contains(number) && !related.contains(other.number) ? [number] : []
        let implementers = suggestedImplementers.filter(other.suggestedImplementers.contains)
        let originals = provenance.filter(other.provenance.contains)
        return (related + back).map { Line(cutting: $0.description) } + implementers
            + originals.map { Line(cutting: $0.rawValue) }
    }
}

/// The words of a text, each once, in lower case.
private struct DistinctWords: Sendable {
    private let inOrder: [String]
    private let all: Set<String>

    init(_ text: String) {
        var seen: Set<String> = []
        inOrder = WordDiff.words(of: text.lowercased()).filter { $0.contains { $0.isLetter || $0.isNumber } }
            .map(String.init).filter { seen.insert($0).inserted }
        all = seen
    }

    func without(_ others: DistinctWords) -> [String] { inOrder.filter { !others.all.contains($0) } }
}

extension Double {
    /// More digits say nothing of how similar texts are.
    fileprivate var inThousandths: Double { (self * 1000).rounded() / 1000 }
}
