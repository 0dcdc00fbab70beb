public import Models

extension MetricsText {
    /// What several services say, as one text: Prometheus wants the lines of one metric together, below its help and type.
    public static func merged(_ text: String) -> String {
        var headers: [Substring: [Substring]] = [:]
        var lines: [Substring: [Substring]] = [:]
        var current: Substring = ""
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 3)
            if line.hasPrefix("# "), words.count == 4 {
                current = words[2]
                if !headers[current, default: []].contains(line) { headers[current, default: []].append(line) }
            } else {
                lines[current, default: []].append(line)
            }
        }
        return lines.sorted { $0.key < $1.key }.map { name, lines in
            (headers[name, default: []] + lines).map { $0 + "\n" }.joined()
        }.joined()
    }
}
