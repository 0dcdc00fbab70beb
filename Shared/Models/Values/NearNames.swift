/// Names that may have been meant where a name leads nowhere.
public struct NearNames: Sendable {
    private struct Known: Sendable {
        let key: [Unicode.Scalar]
        let shown: String
    }

    private let known: [Known]

    /// Whose slips are more is another name.
    private static let mostLetters = 6

    /// - Parameter names: each with what is shown of it, such as the name of the party that it leads to.
    public init(_ names: some Sequence<(name: String, shown: String)>) {
        self.init(keys: names.map { (key: FoldedKey($0.name).rawValue, shown: $0.shown) })
    }

    /// - Parameter keys: the names as ``FoldedKey`` has them, each with what is shown of it.
    public init(keys: some Sequence<(key: String, shown: String)>) {
        known = keys.map { Known(key: Array($0.key.unicodeScalars), shown: $0.shown) }
    }

    /// Up to three, the nearest first: a few letters away, or longer by words that were left out.
    public func nearest(to name: String) -> [String] {
        let asked = Array(FoldedKey(name).rawValue.unicodeScalars)
        guard !asked.isEmpty else { return [] }
        let most = min(max(1, asked.count / 3), Self.mostLetters)
        var distances: [String: Int] = [:]
        for name in known {
            guard let distance = Self.distance(asked, name.key, most: most) else { continue }
            distances[name.shown] = min(distance, distances[name.shown] ?? .max)
        }
        return distances.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map(\.key)
    }

    /// “Did you mean Chile or Chad?”; nil where no name is near.
    public func hint(for name: String) -> ProblemText? { Self.hint(nearest(to: name)) }

    /// The question in the answer of another service; nil where it asks none.
    public static func hint(in problem: Problem) -> ProblemText? {
        if let hint = problem.values?.last(where: { $0.kind == .hint }) { return ProblemText(hint) }
        guard let detail = problem.detail, let start = detail.firstRange(of: "Did you mean ") else { return nil }
        return ProblemText(verbatim: String(detail[start.lowerBound...]))
    }

    /// - Parameter names: what may have been meant, the likeliest first.
    public static func hint(_ names: [String]) -> ProblemText? {
        names.isEmpty ? nil : "Did you mean \(any: names)?"
    }

    /// How many letters are to be added, left out, replaced or exchanged with their neighbours; nil for more than the most.
    ///
    /// Strangers ask, too: only what lies within the most beside the diagonal is computed, and no more once all of it is beyond.
    private static func distance(_ asked: [Unicode.Scalar], _ key: [Unicode.Scalar], most: Int) -> Int? {
        if asked.count >= 4, key.count > asked.count + most { return contains(key, asked) ? most : nil }
        guard abs(asked.count - key.count) <= most else { return nil }
        let beyond = [Int](repeating: most + 1, count: key.count + 1)
        var (before, last) = (beyond, Array(0...key.count))
        for (index, sign) in asked.enumerated() {
            var row = beyond
            row[0] = index + 1
            var least = row[0]
            for place in max(0, index - most)..<max(0, min(key.count, index + most + 1)) {
                let other = key[place]
                var best = min(row[place] + 1, last[place + 1] + 1, last[place] + (sign == other ? 0 : 1))
                if index > 0, place > 0, sign == key[place - 1], asked[index - 1] == other {
                    best = min(best, before[place - 1] + 1)
                }
                row[place + 1] = best
                least = min(least, best)
            }
            guard least <= most else { return nil }
            (before, last) = (last, row)
        }
        return last[key.count] <= most ? last[key.count] : nil
    }

    private static func contains(_ key: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
        (0...(key.count - part.count)).contains { key[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
