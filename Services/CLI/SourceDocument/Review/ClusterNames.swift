internal import Models

/// A cluster under another name than its heading has.
enum ClusterNames {
    static func findings(in document: SourceDocument) -> [Finding] {
        document.passages.flatMap { passage -> [Finding] in
            guard passage.text.contains("luster") else { return [] }
            return passage.words.indices.dropLast(2).compactMap { index in
                let words = passage.words
                guard words[index].key == "cluster", let cluster = Cluster(documented: words[index + 1].text),
                    let title = document.clusters.first(where: { $0.cluster == cluster }),
                    let name = quoted(words[(index + 2)...]), name.letters != title.title.letters
                else { return nil }
                return Finding(
                    .clusterName, [title.line, words[index].line],
                    "cluster \(cluster.rawValue) is called “\(name)” here, “\(title.title)” in its heading")
            }
        }
    }

    /// The words in quotes that follow at once.
    private static func quoted(_ words: ArraySlice<Word>) -> String? {
        guard let first = words.first, first.leading.contains(where: { "'\"".contains($0) }) else { return nil }
        var name: [String] = []
        for word in words.prefix(10) {
            name.append(word.text)
            if word.trailing.contains(where: { "'\"".contains($0) }) { return name.joined(separator: " ") }
        }
        return nil
    }
}
