internal import Models

/// Which paragraphs tell of a proposal, and which tell of written submissions to it.
struct Discussion: Sendable {
    /// A labelled paragraph below proposals; about one of them where that can be told.
    struct Narrative: Sendable {
        let place: Int
        let proposals: [ProposalNumber]
    }

    struct Written: Sendable {
        let place: Int
        let proposals: [ProposalNumber]
    }

    private(set) var narratives: [Narrative] = []
    private(set) var writtens: [Written] = []

    init(_ passages: [Passage], _ outline: Outline, _ part: ProposalPart, _ wordings: WordingIndex) {
        let heads = Dictionary(part.proposals.map { ($0.place, $0) }) { first, _ in first }
        let sections = Set(outline.places)
        var group: [SourceProposal] = []
        var current: [ProposalNumber] = []
        var isWritten = false
        var wasHead = false
        for (index, passage) in passages.enumerated() where passage.isProse {
            if sections.contains(index) {
                (group, current, isWritten) = ([], [], false)
            } else if let proposal = heads[index] {
                group = wasHead ? group + [proposal] : [proposal]
                current = group.map(\.number)
                (isWritten, wasHead) = (false, true)
                continue
            } else if passage.kind == .text, passage.isWrittenHeading {
                isWritten = true
            } else if let marker = passage.marker, marker.isBracketed {
                isWritten = false
            } else if !passage.labels().isEmpty {
                isWritten = false
                let about = Self.about(passage, group, wordings)
                if !about.isEmpty { current = about }
                narratives.append(Narrative(place: index, proposals: about))
            } else if isWritten, passage.kind == .text {
                writtens.append(Written(place: index, proposals: current))
            }
            wasHead = false
        }
    }

    private static func about(_ passage: Passage, _ group: [SourceProposal], _ wordings: WordingIndex)
        -> [ProposalNumber]
    {
        let numbers = group.map(\.number)
        guard group.count > 1, group[0].subsection == nil else { return numbers }
        return wordings.best(for: passage.text, among: numbers).map { [$0] } ?? []
    }
}

extension Passage {
    var isWrittenHeading: Bool { text.folded.hasPrefix("written submission") && text.count < 40 && text.last == ":" }
}

/// The words of proposals, each weighed by how few proposals have it.
struct WordingIndex: Sendable {
    private let stems: [ProposalNumber: Set<String>]
    private let weights: [String: Double]

    init(_ proposals: [SourceProposal]) {
        let pairs = proposals.map { ($0.number, Set(Stem.stems(of: $0.wording))) }
        stems = Dictionary(pairs) { first, _ in first }
        var counts: [String: Int] = [:]
        for (_, words) in pairs { for word in words { counts[word, default: 0] += 1 } }
        weights = counts.mapValues { 1 / Double($0) }
    }

    /// The proposal of whose words, by weight, the text has the greatest share.
    func best(for text: String, among numbers: [ProposalNumber]) -> ProposalNumber? {
        let words = Set(Stem.stems(of: text))
        let scores = numbers.map { (number: $0, score: share(of: $0, in: words)) }
        guard let best = scores.max(by: { $0.score < $1.score }), best.score >= 0.15 else { return nil }
        return best.number
    }

    private func share(of number: ProposalNumber, in words: Set<String>) -> Double {
        let own = stems[number] ?? []
        let whole = own.map { weights[$0] ?? 0 }.reduce(0, +)
        return whole == 0 ? 0 : own.intersection(words).map { weights[$0] ?? 0 }.reduce(0, +) / whole
    }

    func has(_ stem: String, in number: ProposalNumber) -> Bool { stems[number]?.contains(stem) ?? false }
}
