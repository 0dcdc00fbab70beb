/// What kind of body a name stands for.
public enum SubmitterKind: String, Sendable, Encodable {
    case state, group, majorGroup, observer
}

/// The names that can be recognized in running text, the longest first.
struct NameLexicon: Sendable {
    struct Entry: Sendable {
        let name: String
        let kind: SubmitterKind
        let keys: [String]
    }

    private var byFirst: [String: [Entry]] = [:]

    mutating func add(_ name: String, _ kind: SubmitterKind) {
        for spelling in Set([name, name.replacing("-", with: " ")]) {
            let keys = Word.words(of: spelling, line: 0).map(\.key).filter { !$0.isEmpty }
            guard let first = keys.first, !(byFirst[first] ?? []).contains(where: { $0.keys == keys }) else { continue }
            byFirst[first, default: []].append(Entry(name: name, kind: kind, keys: keys))
            byFirst[first]?.sort { $0.keys.count > $1.keys.count }
        }
    }

    struct Match {
        let entry: Entry
        /// As it is spelled here.
        let spelling: String
        let range: Range<Int>
        let isPossessive: Bool
    }

    /// The longest name that begins at a word.
    func match(_ words: [Word], at start: Int) -> Match? {
        guard words[start].isCapitalized else { return nil }
        let first = words[start].key
        for key in Set([first, Self.withoutPossessive(first)]) {
            for entry in byFirst[key] ?? [] {
                if let match = match(entry, words, start) { return match }
            }
        }
        return nil
    }

    private func match(_ entry: Entry, _ words: [Word], _ start: Int) -> Match? {
        var index = start
        for (position, key) in entry.keys.enumerated() {
            while index < words.count, words[index].key.isEmpty, position > 0 { index += 1 }
            guard index < words.count else { return nil }
            let isLast = position == entry.keys.count - 1
            let found = words[index].key
            guard found == key || isLast && Self.withoutPossessive(found) == key else { return nil }
            index += 1
        }
        let last = words[index - 1]
        let spelling = words[start..<index].enumerated().map { offset, word in
            if word.text.isEmpty { return word.leading }
            return offset == index - start - 1 ? Self.withoutPossessive(word.text) : word.text
        }.joined(separator: " ")
        return Match(
            entry: entry, spelling: spelling, range: start..<index,
            isPossessive: Self.withoutPossessive(last.text) != last.text || last.trailing.hasPrefix("'"))
    }

    private static func withoutPossessive(_ text: String) -> String {
        text.hasSuffix("'s") ? String(text.dropLast(2)) : text
    }
}
