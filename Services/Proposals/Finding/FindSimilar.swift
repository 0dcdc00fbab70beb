public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension FindSimilar: Query {
    public func answer(in context: QueryContext) async throws -> Page<SimilarText> {
        let known = try await FindProposal(number: proposal).known(to: context)
        let scores = Dictionary(
            uniqueKeysWithValues: try await context.query(
                ProposalSimilarities(number: proposal, text: "\(known.title) \(known.summary)")))
        let proposals = try await context.query(ProposalsByNumber(numbers: Array(scores.keys)))
        let originals = try await context.query(OriginalSimilarities(number: proposal, title: known.title))
        let found =
            proposals.map { $0.similar(to: known, scores[$0.number] ?? 0) } + originals.map { $0.similar(to: known) }
        let best = found.filter { $0.score >= Self.least }
            .sorted { ($1.score, $0.title.rawValue) < ($0.score, $1.title.rawValue) }
        return Page(items: Array(best.prefix(limit?.rawValue ?? PageLimit.standard)), next: nil)
    }

    /// What is less alike than this is no suggestion.
    private static let least = 0.15
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

        func similar(to proposal: Proposal) -> SimilarText {
            let words = WordDiff.difference(proposal.title.rawValue, title.rawValue)
            return SimilarText(
                kind: .original, original: id, title: title, score: SimilarText.score(similarity, 0),
                textSimilarity: similarity, sharedLinks: [], wordsOnlyHere: words.removed,
                wordsOnlyThere: words.added)
        }
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

extension Proposal {
    fileprivate func similar(to other: Proposal, _ similarity: Double) -> SimilarText {
        let links = sharedLinks(with: other)
        let words = WordDiff.difference("\(other.title) \(other.summary)", "\(title) \(summary)")
        return SimilarText(
            kind: .proposal, proposal: number, title: title, score: SimilarText.score(similarity, links.count),
            textSimilarity: similarity, sharedLinks: links, wordsOnlyHere: words.removed, wordsOnlyThere: words.added)
    }

    /// What both are linked to, and each other.
    private func sharedLinks(with other: Proposal) -> [Line] {
        let related = relatedProposals.filter { other.relatedProposals.contains($0) || $0 == other.number }
        let back = other.relatedProposals.contains(number) && !related.contains(other.number) ? [number] : []
        let implementers = suggestedImplementers.filter(other.suggestedImplementers.contains)
        let originals = provenance.filter(other.provenance.contains)
        return (related + back).map { Line(cutting: $0.description) } + implementers
            + originals.map { Line(cutting: $0.rawValue) }
    }
}

extension SimilarText {
    fileprivate static func score(_ similarity: Double, _ links: Int) -> Double {
        min(1, similarity + 0.1 * Double(min(links, 3)))
    }
}

extension WordDiff {
    /// The words that only one of two texts has, each once, in lower case.
    fileprivate static func difference(_ old: String, _ new: String) -> (removed: [String], added: [String]) {
        func distinct(_ text: String) -> [String] {
            var seen: Set<String> = []
            return words(of: text.lowercased()).filter { $0.contains { $0.isLetter || $0.isNumber } }
                .map(String.init).filter { seen.insert($0).inserted }
        }
        let (before, after) = (distinct(old), distinct(new))
        return (before.filter { !Set(after).contains($0) }, after.filter { !Set(before).contains($0) })
    }
}
