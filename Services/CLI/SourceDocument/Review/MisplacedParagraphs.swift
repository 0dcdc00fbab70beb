internal import Models

/// Paragraphs of written submissions that stand below one proposal and speak of another of its cluster.
public enum MisplacedParagraphs {
    struct Place {
        let place: Int
        let stands: ProposalNumber
        let belongs: ProposalNumber
        let term: String
        let line: Int
    }

    static func findings(in document: SourceDocument) -> [Finding] {
        places(in: document).map {
            Finding(
                .misplaced, [$0.line],
                "a written submission below NPP\($0.stands) speaks of “\($0.term)”, which is NPP\($0.belongs)'s")
        }
    }

    static func places(in document: SourceDocument) -> [Place] {
        document.points.compactMap { point in
            guard point.proposals.count == 1, let stands = point.proposals.first,
                let own = document.proposals.first(where: { $0.number == stands })
            else { return nil }
            let others = document.proposals.filter { $0.cluster == own.cluster && $0.subsection == own.subsection }
            let words = document.passages[point.place].words
            for term in terms(words) {
                let stem = Stem.stems(of: term)
                let having = others.filter { proposal in
                    stem.allSatisfy { document.wordings.has($0, in: proposal.number) }
                }
                guard !stem.isEmpty, having.count == 1, having[0].number != stands,
                    !stem.contains(where: { document.wordings.has($0, in: stands) })
                else { continue }
                return Place(
                    place: point.place, stands: stands, belongs: having[0].number, term: term, line: point.line)
            }
            return nil
        }
    }

    /// What names a thing that was told before: `this proposed programme`, `2030 Agenda`.
    private static func terms(_ words: [Word]) -> [String] {
        var terms: [String] = []
        for index in words.indices {
            if words[index].key == "this", index + 2 < words.count, words[index + 1].key.hasPrefix("propos") {
                terms.append(words[index + 2].text)
            }
            let isNumbered = words[index].text.contains(where: \.isNumber)
            if isNumbered, index + 1 < words.count, words[index + 1].isCapitalized, words[index].trailing.isEmpty {
                terms.append(words[index].text + " " + words[index + 1].text)
            }
        }
        return terms
    }
}
