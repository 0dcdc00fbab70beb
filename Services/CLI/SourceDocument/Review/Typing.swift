/// Slips of typing: doubled words, a missing colon, a full stop within a sentence, a possessive in two forms.
enum Typing {
    static func findings(in document: SourceDocument) -> [Finding] {
        doubled(document) + colons(document) + stops(document) + possessives(document)
    }

    private static func doubled(_ document: SourceDocument) -> [Finding] {
        document.passages.flatMap { passage -> [Finding] in
            zip(passage.words, passage.words.dropFirst()).compactMap { first, second in
                guard first.key == second.key, first.key.count > 1 || first.key == "a", first.trailing.isEmpty,
                    second.leading.isEmpty,
                    first.key.allSatisfy(\.isLetter), !["that", "had"].contains(first.key),
                    first.text == second.text || second.text == second.key
                else { return nil }
                return Finding(.wording, [first.line], "“\(first.text) \(second.text)”")
            }
        }
    }

    private static func colons(_ document: SourceDocument) -> [Finding] {
        guard document.proposals.contains(where: \.hasColon) else { return [] }
        return document.proposals.filter { !$0.hasColon }.map {
            Finding(.punctuation, [$0.line], "NPP\($0.number) has no colon behind its number")
        }
    }

    /// A label, a full stop, and the sentence goes on.
    private static func stops(_ document: SourceDocument) -> [Finding] {
        document.passages.filter(\.isProse).flatMap { passage -> [Finding] in
            passage.labels().compactMap { mention in
                let next = mention.words.upperBound
                guard next < passage.words.count, passage.words[next - 1].trailing.hasSuffix("]."),
                    passage.words[next].leading.isEmpty, passage.words[next].text.first?.isLowercase ?? false
                else { return nil }
                return Finding(
                    .punctuation, [mention.label.line],
                    "a full stop behind \(mention.label.text), and the sentence goes on")
            }
        }
    }

    /// `Director's report` and `Directors' report`.
    private static func possessives(_ document: SourceDocument) -> [Finding] {
        var forms: [String: [(form: String, line: Int)]] = [:]
        for passage in document.passages where passage.isProse {
            for (word, next) in zip(passage.words, passage.words.dropFirst())
            where word.isCapitalized && next.leading.isEmpty {
                let isPlural = word.trailing == "'" && word.key.hasSuffix("s")
                guard isPlural || word.key.hasSuffix("'s") else { continue }
                let form = word.text + (isPlural ? "'" : "")
                forms[form.letters + " " + next.key, default: []].append((form, word.line))
            }
        }
        return forms.sorted { $0.key < $1.key }.compactMap { _, uses in
            guard Set(uses.map(\.form)).count > 1 else { return nil }
            let words = Array(Set(uses.map(\.form))).sorted().joined(separator: "” and “")
            return Finding(.wording, uses.map(\.line), "“\(words)” of the same")
        }
    }
}
