internal import Models

/// Numbers that the document claims against what can be counted in it.
enum Counts {
    static func findings(in document: SourceDocument) -> [Finding] {
        states(document) + proposals(document) + submissions(document) + groups(document) + many(document)
            + forEach(document)
    }

    private static func states(_ document: SourceDocument) -> [Finding] {
        let found = document.attendance.map(\.names.count).reduce(0, +)
        return claims(of: ["states"], with: "represented", document).filter { $0.number != found }.map {
            Finding(.count, [$0.line], "\($0.number) states are claimed, the lists have \(found)")
        }
    }

    /// “Altogether 38 NPPs arose”, “a total of 24 NPPs”.
    private static func proposals(_ document: SourceDocument) -> [Finding] {
        claims(of: ["npps"], with: "altogether", document).filter { $0.number != document.originals.count }.map {
            Finding(
                .count, [$0.line],
                "\($0.number) regional proposals are claimed, the labels give \(document.originals.count)")
        }
            + claims(of: ["npps"], with: "total", document).filter { $0.number != document.proposals.count }.map {
                Finding(
                    .count, [$0.line],
                    "\($0.number) merged proposals are claimed, there are \(document.proposals.count)")
            }
    }

    struct Claim {
        let number: Int
        let line: Int
    }

    /// A number before one of the nouns, with the other word near.
    static func claims(of nouns: Set<String>, with word: String, _ document: SourceDocument) -> [Claim] {
        document.passages.filter(\.isProse).flatMap(\.sentences).flatMap { sentence -> [Claim] in
            sentence.indices.compactMap { index in
                guard nouns.contains(sentence[index].key) else { return nil }
                let before = sentence[max(sentence.startIndex, index - 3)..<index]
                let after = word == "represented" ? sentence[index...].prefix(4) : []
                guard (before + after).contains(where: { $0.key == word }) else { return nil }
                return before.suffix(2).compactMap { NumberWord.value(of: $0.key) }.last.map {
                    Claim(number: $0, line: sentence[index].line)
                }
            }
        }
    }

    /// The list of how many submissions came from whom.
    private static func submissions(_ document: SourceDocument) -> [Finding] {
        var claimed: [SourceSubmission.Kind: Claim] = [:]
        for passage in document.passages where passage.isBulleted {
            guard let first = passage.words.first, let number = Int(first.text), passage.words.count > 1,
                passage.words[1].key.hasPrefix("submission"), let kind = kind(passage)
            else { continue }
            claimed[kind] = Claim(number: number, line: passage.line)
        }
        guard !claimed.isEmpty else { return [] }
        var found: [Finding] = []
        for (kind, claim) in claimed.sorted(by: { $0.value.line < $1.value.line }) {
            let count = document.submissions.filter { $0.kind == kind }.count
            guard count != claim.number else { continue }
            found.append(
                Finding(
                    .count, [claim.line],
                    "\(claim.number) submissions are claimed (\(kind.words)), \(count) can be told apart"))
        }
        let sum = claimed.values.map(\.number).reduce(0, +)
        let rest = document.submissions.filter { $0.kind == .unclassed }
        guard sum != document.submissions.count else { return found }
        let names = rest.flatMap(\.submitters).joined(separator: ", ")
        found.append(
            Finding(
                .count, claimed.values.map(\.line) + rest.map(\.line),
                "\(sum) submissions are claimed in all, \(document.submissions.count) can be told apart"
                    + (rest.isEmpty ? "" : "; no class fits \(names)")))
        return found
    }

    private static func kind(_ passage: Passage) -> SourceSubmission.Kind? {
        let keys = Set(passage.words.map(\.key))
        if keys.contains("jointly") || keys.contains("joint") { return .joint }
        if keys.contains("observer") || keys.contains("observers") { return .observer }
        if keys.contains("major") { return .majorGroup }
        return keys.contains("individual") ? .individual : nil
    }

    /// “Two regional consultations … [AG, GRULAC]”.
    private static func groups(_ document: SourceDocument) -> [Finding] {
        let nouns: Set<String> = ["group", "groups", "grouping", "groupings", "consultation", "consultations"]
        return document.passages.filter { $0.kind == .text }.flatMap { passage -> [Finding] in
            var start = 0
            return passage.labels().compactMap { mention in
                let clause = passage.words[start..<mention.words.lowerBound]
                start = mention.words.upperBound
                let last = clause.split { $0.trailing.contains(".") }.last ?? []
                guard let noun = last.firstIndex(where: { nouns.contains($0.key) }),
                    let number = last[max(last.startIndex, noun - 3)..<noun].compactMap({ NumberWord.value(of: $0.key) }
                    ).last,
                    number != mention.label.set.count, number < 9, !last.contains(where: { $0.key == "not" })
                else { return nil }
                return Finding(
                    .count, [mention.label.line],
                    "the prose speaks of \(number) \(last[noun].text), the label is \(mention.label.text)")
            }
        }
    }

    /// “Many of the written submissions”, and few that are named.
    private static func many(_ document: SourceDocument) -> [Finding] {
        document.points.compactMap { point in
            let words = document.passages[point.place].words
            guard let many = words.firstIndex(where: { $0.key == "many" || $0.key == "most" }),
                words[many...].prefix(6).contains(where: { $0.key == "submissions" }), !point.proposals.isEmpty
            else { return nil }
            let named = Set(
                document.points.filter { $0.proposals == point.proposals }.flatMap(\.submitters).map(\.name.letters))
            guard named.count < 5 else { return nil }
            return Finding(
                .count, [point.line], "“\(words[many].text) of the written submissions”: \(named.count) are named")
        }
    }

    /// “Five consultations for each group”, before a list of five.
    private static func forEach(_ document: SourceDocument) -> [Finding] {
        guard let list = document.consultations.first?.line, document.consultations.count > 1,
            let lead = document.passages.last(where: { $0.line < list && $0.text.last == ":" }),
            let each = lead.words.indices.first(where: {
                lead.words[$0].key == "each" && $0 > 0 && lead.words[$0 - 1].key == "for"
            }),
            let number = lead.words[..<each].compactMap({ NumberWord.value(of: $0.key) }).first,
            number == document.consultations.count
        else { return [] }
        return [
            Finding(.count, [lead.line], "\(number) consultations “for each” group are \(number) in all, one for each")
        ]
    }
}

extension SourceSubmission.Kind {
    var words: String {
        switch self {
        case .individual: "of one state"
        case .joint: "joint"
        case .majorGroup: "of Major Groups"
        case .observer: "of observers"
        case .unclassed: "of no class"
        }
    }
}

extension Passage {
    var sentences: [ArraySlice<Word>] {
        var sentences: [ArraySlice<Word>] = []
        var start = 0
        for (index, word) in words.enumerated() where word.trailing.contains(where: { ".;?!".contains($0) }) {
            sentences.append(words[start...index])
            start = index + 1
        }
        if start < words.count { sentences.append(words[start...]) }
        return sentences
    }
}
