/// Finds names of observers and Major Groups that stand on no list: behind the word observer, before “Major Group”.
extension NameLexicon {
    private static let cues: Set<String> = ["observer", "observers", "observers'"]
    private static let skipped: Set<String> = [
        "organisation", "organisations", "organization", "organizations", "written", "submission", "submissions",
        "from", "the", "",
    ]
    private static let inside: Set<String> = ["of", "for", "on"]

    mutating func discoverMajorGroups(in passages: [Passage]) {
        for passage in passages {
            let words = passage.words
            for index in words.indices.dropFirst(2)
            where words[index].key == "group" && words[index - 1].key == "major" && words[index].isCapitalized {
                var start = index - 1
                while start > 0, words[start - 1].isCapitalized || words[start - 1].key == "and",
                    words[start - 1].trailing.isEmpty, words[start - 1].key != "the",
                    !Set(["unep", "a"]).contains(words[start - 1].key)
                {
                    start -= 1
                }
                guard start < index - 1, words[start].isCapitalized else { continue }
                add(words[start...index].map(\.text).joined(separator: " "), .majorGroup)
            }
        }
    }

    mutating func discoverObservers(in words: [Word]) {
        for cue in words.indices where Self.cues.contains(words[cue].key) {
            var index = cue + 1
            while index < words.count {
                while index < words.count, Self.skipped.contains(words[index].key) { index += 1 }
                guard index < words.count, words[index].isCapitalized else { break }
                if let known = match(words, at: index), !goesOn(behind: known.range, words) {
                    index = known.range.upperBound
                } else {
                    let end = endOfName(words, from: index)
                    let parts = words[index..<end].map { $0.text.isEmpty ? $0.leading : $0.text }
                    add(parts.joined(separator: " "), .observer)
                    // With the place behind a dash or without it.
                    if let dash = words[index..<end].firstIndex(where: \.text.isEmpty), dash > index + 1 {
                        add(words[index..<dash].map(\.text).joined(separator: " "), .observer)
                    }
                    index = end
                }
                let goesOn = words[index - 1].trailing.contains { ",;".contains($0) }
                if index < words.count, words[index].key == "and" {
                    index += 1
                } else if !goesOn {
                    break
                }
            }
        }
    }

    /// A state whose name only begins that of a body.
    private func goesOn(behind range: Range<Int>, _ words: [Word]) -> Bool {
        range.upperBound < words.count && words[range.upperBound].isCapitalized
            && words[range.upperBound].leading.isEmpty && words[range.upperBound - 1].trailing.isEmpty
    }

    private func endOfName(_ words: [Word], from start: Int) -> Int {
        var end = start
        while end < words.count {
            let word = words[end]
            let isInside = end > start && (Self.inside.contains(word.key) || word.text.isEmpty)
            guard word.isCapitalized || isInside && end + 1 < words.count && words[end + 1].isCapitalized else { break }
            end += 1
            if !word.trailing.isEmpty { break }
        }
        return max(end, start + 1)
    }
}
