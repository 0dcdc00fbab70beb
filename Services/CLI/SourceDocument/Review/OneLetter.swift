/// A word that differs by one letter from the one that stands between the same words elsewhere.
enum OneLetter {
    private struct Use {
        let word: String
        let line: Int
    }

    static func findings(in document: SourceDocument) -> [Finding] {
        var uses: [String: [Use]] = [:]
        for passage in document.passages where passage.isProse {
            for sentence in passage.sentences where sentence.count > 3 {
                for index in sentence.indices.dropFirst().dropLast(2) where sentence[index].key.count > 4 {
                    let frame = [sentence[index - 1], sentence[index + 1], sentence[index + 2]].map(\.key).joined(
                        separator: " ")
                    uses[frame, default: []].append(Use(word: sentence[index].key, line: sentence[index].line))
                }
            }
        }
        return uses.sorted { $0.key < $1.key }.flatMap { _, uses -> [Finding] in
            guard uses.count > 2, uses.count < 200 else { return [] }
            let counts = Dictionary(grouping: uses, by: \.word).mapValues(\.count)
            guard let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), usual.value > 1 else {
                return []
            }
            return uses.filter { counts[$0.word] == 1 && differInOneLetter($0.word, usual.key) }.map {
                Finding(
                    .wording, [$0.line], "“\($0.word)” where the same words have “\(usual.key)” \(usual.value) times")
            }
        }
    }

    private static func differInOneLetter(_ left: String, _ right: String) -> Bool {
        left.count == right.count && zip(left, right).filter { $0 != $1 }.count == 1 && left.first == right.first
            && left.last == right.last
    }
}
