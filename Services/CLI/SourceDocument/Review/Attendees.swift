internal import Models

/// The lists of who attended against who submitted.
enum Attendees {
    static func findings(in document: SourceDocument) -> [Finding] {
        twice(document) + members(document) + longer(document) + absent(document)
    }

    private static func names(_ document: SourceDocument) -> [SourceName] {
        document.attendance.flatMap(\.names) + document.observers
    }

    private static func twice(_ document: SourceDocument) -> [Finding] {
        Dictionary(grouping: document.attendance.flatMap(\.names)) { $0.name.letters }.values.filter { $0.count > 1 }
            .map {
                Finding(.attendance, $0.map(\.line), "\($0[0].name) is on the lists of states \($0.count) times")
            }
    }

    private static func members(_ document: SourceDocument) -> [Finding] {
        document.attendance.flatMap(\.names).compactMap { name in
            guard let country = Countries.named(name.name) else {
                return Finding(.attendance, [name.line], "\(name.name) is no name of a state")
            }
            return country.isMember
                ? nil
                : Finding(
                    .attendance, [name.line],
                    "\(name.name), counted as a Member State, is no member of the United Nations")
        }
    }

    /// `European Union Commission` on the list, `European Union` elsewhere.
    private static func longer(_ document: SourceDocument) -> [Finding] {
        document.submissions.flatMap { submission in
            document.observers.filter { $0.name.hasPrefix(submission.submitters[0] + " ") }.map {
                Finding(
                    .nameVariant, [$0.line, submission.line],
                    "“\($0.name)” on the list of observers, “\(submission.submitters[0])” among the submissions")
            }
        }
    }

    private static func absent(_ document: SourceDocument) -> [Finding] {
        let attended = names(document).map(\.name)
        guard !attended.isEmpty else { return [] }
        var seen: [String] = []
        return document.submissions.flatMap(\.mentions).compactMap { mention in
            guard mention.kind != .group, !attended.contains(where: { PartyIdentity.isSame($0, mention.name) }),
                !seen.contains(where: { PartyIdentity.isSame($0, mention.name) })
            else { return nil }
            seen.append(mention.name)
            return Finding(.attendance, [mention.line], "\(mention.name) submitted, and is on no list of who attended")
        }
    }
}

/// Who presented something, against the list of who attended and against each other.
enum Presenters {
    private struct Presentation {
        let presenter: String
        let words: Set<String>
        let line: Int
    }

    static func findings(in document: SourceDocument) -> [Finding] {
        let presentations = document.passages.filter(\.isProse).flatMap(presentations)
        let attended = (document.attendance.flatMap(\.names) + document.observers).map { Set(Stem.stems(of: $0.name)) }
        var found: [Finding] = []
        for presentation in presentations {
            let own = Set(Stem.stems(of: presentation.presenter))
            guard !attended.contains(where: { $0.isSubset(of: own) && !$0.isEmpty }) else { continue }
            found.append(
                Finding(
                    .attendance, [presentation.line],
                    "\(presentation.presenter) presented, and is on no list of who attended"))
        }
        for (index, one) in presentations.enumerated() {
            for other in presentations[(index + 1)...]
            where other.presenter.letters != one.presenter.letters && one.words.intersection(other.words).count > 2 {
                found.append(
                    Finding(
                        .reference, [one.line, other.line],
                        "the same was presented by \(one.presenter) and by \(other.presenter)"))
            }
        }
        return found
    }

    /// `presented by X`, `presentations supplied by X`, with the capitalized words before it in the sentence.
    private static func presentations(_ passage: Passage) -> [Presentation] {
        passage.sentences.flatMap { sentence -> [Presentation] in
            sentence.indices.compactMap { index in
                guard sentence[index].key == "by", index > sentence.startIndex, index + 1 < sentence.endIndex,
                    sentence[index + 1].isCapitalized,
                    sentence[max(sentence.startIndex, index - 2)..<index].contains(where: {
                        $0.key.hasPrefix("present")
                    })
                else { return nil }
                var name: [String] = []
                for word in sentence[(index + 1)...] {
                    guard word.isCapitalized, word.leading.isEmpty else { break }
                    name.append(word.text)
                    if !word.trailing.isEmpty { break }
                }
                let topic = sentence[..<index].filter(\.isCapitalized).flatMap { Stem.stems(of: $0.text) }
                return Presentation(
                    presenter: name.joined(separator: " "), words: Set(topic), line: sentence[index].line)
            }
        }
    }
}
