/// The title of a resolution, where it is given in full, in different words; a decision under two notations.
enum ResolutionTitles {
    static func findings(in document: SourceDocument) -> [Finding] {
        titles(document) + decisions(document)
    }

    private static func titles(_ document: SourceDocument) -> [Finding] {
        var byNumber: [String: [(title: String, line: Int)]] = [:]
        for passage in document.passages {
            let words = passage.words
            for index in words.indices where words[index].key == "resolution" && index + 2 < words.count {
                let number = words[index + 1]
                guard number.text.contains("/"), number.text.contains(where: \.isNumber), number.trailing.isEmpty else {
                    continue
                }
                var start = index + 2
                while start < words.count, ["on", "the"].contains(words[start].key) { start += 1 }
                var title: [String] = []
                for word in words[start...] {
                    guard word.isCapitalized || ["of", "and", "the", "for", "on", "at", "in"].contains(word.key),
                        word.leading.isEmpty
                    else { break }
                    title.append(word.text)
                    if !word.trailing.isEmpty { break }
                }
                while let last = title.last, last.first?.isLowercase ?? false { title.removeLast() }
                guard title.count > 2 else { continue }
                byNumber[number.text, default: []].append((title.joined(separator: " "), number.line))
            }
        }
        return byNumber.sorted { $0.key < $1.key }.compactMap { number, titles in
            let spellings = Dictionary(grouping: titles) { $0.title.letters }
            guard spellings.count > 1, let usual = spellings.values.max(by: { $0.count < $1.count }) else { return nil }
            let odd = titles.filter { $0.title.letters != usual[0].title.letters }
            return Finding(
                .resolutionTitle, odd.map(\.line),
                "resolution \(number) is “\(odd[0].title)” here, “\(usual[0].title)” elsewhere (line \(usual[0].line))")
        }
    }

    /// `COP 15 decision 24` and `Decision 15/24`.
    private static func decisions(_ document: SourceDocument) -> [Finding] {
        var short: [String: Int] = [:]
        var long: [String: Int] = [:]
        for passage in document.passages {
            let words = passage.words
            for index in words.indices.dropLast() where words[index].key == "decision" {
                if words[index + 1].text.split(separator: "/").compactMap({ Int($0) }).count == 2 {
                    short[words[index + 1].text] = words[index].line
                } else if index > 1, let meeting = Int(words[index - 1].text), let number = Int(words[index + 1].text) {
                    long["\(meeting)/\(number)"] = words[index].line
                }
            }
        }
        return long.sorted { $0.key < $1.key }.compactMap { number, line in
            short[number].map { Finding(.nameVariant, [line, $0], "decision \(number) is written in two ways") }
        }
    }
}
