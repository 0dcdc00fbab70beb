/// Runs of capitalized words, as names are written.
enum CapitalizedPhrases {
    private static let inside: Set<String> = ["of", "for", "on", "and", "the", "in"]
    private static let openers: Set<String> = [
        "the", "a", "an", "in", "this", "these", "for", "on", "observer", "observers", "two", "one",
    ]

    /// Of each passage in prose or in a table; a word that opens a sentence counts only with others.
    static func uses(in passage: Passage) -> [NameVariants.Use] {
        var uses: [NameVariants.Use] = []
        var run: [Word] = []
        func close() {
            while let last = run.last, !last.isCapitalized { run.removeLast() }
            while let first = run.first, openers.contains(first.key) { run.removeFirst() }
            if let first = run.first { uses += phrases(of: run, line: first.line) }
            run = []
        }
        for word in passage.words {
            let goesOn = word.isCapitalized || !run.isEmpty && inside.contains(word.key)
            if !goesOn || !word.leading.isEmpty { close() }
            guard goesOn, word.text.contains(where: \.isLetter) else { continue }
            run.append(word)
            if !word.trailing.isEmpty { close() }
        }
        close()
        return uses
    }

    /// The run, and every two words in it that may be a name of their own.
    private static func phrases(of run: [Word], line: Int) -> [NameVariants.Use] {
        func use(_ words: some Sequence<Word>) -> NameVariants.Use {
            NameVariants.Use(name: words.map(\.text).joined(separator: " ").withoutPossessive, line: line)
        }
        var uses = [use(run)]
        if run.count > 1 {
            uses += run.filter(\.isCapitalized).map { use([$0]) }
            uses += zip(run, run.dropFirst()).filter { $0.isCapitalized && $1.isCapitalized }.map { use([$0, $1]) }
        }
        return uses
    }

    /// The words before an acronym, back to the one that begins with its first letter, commas and all.
    static func name(before index: Int, in words: [Word], acronym: String) -> String? {
        var start = index
        var found: Int?
        while start > 0, index - start < 14 {
            let word = words[start - 1]
            guard word.isCapitalized || inside.contains(word.key),
                !word.trailing.contains(where: { ".;:)".contains($0) })
            else { break }
            start -= 1
            if word.isCapitalized, word.text.first == acronym.first { found = start }
        }
        guard let first = found, index - first > 1 else { return nil }
        return words[first..<index].map { $0.text + $0.trailing }.joined(separator: " ")
    }
}

extension String {
    fileprivate var withoutPossessive: String { hasSuffix("'s") ? String(dropLast(2)) : self }
}
