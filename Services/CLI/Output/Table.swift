/// Rows under headings, as wide as their texts.
struct Table {
    private let headings: [String]
    private let rows: [[String]]

    /// Longer texts are cut: a table is for looking through.
    private static let widest = 48

    init(_ headings: [String], _ rows: [[String]]) {
        self.headings = headings
        self.rows = rows.map { $0.map { $0.oneLine(atMost: Self.widest) } }
    }

    var text: String {
        let widths = headings.indices.map { column in
            ([headings] + rows).map { $0[column].count }.max() ?? 0
        }
        return ([headings] + rows).map { row in
            let cells = zip(row, widths).map { $0.padded(to: $1) }
            return cells.joined(separator: "  ").trimmingEnd
        }.joined(separator: "\n")
    }
}

extension String {
    package func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    package func oneLine(atMost width: Int) -> String {
        let line = replacing("\n", with: " ")
        return line.count <= width ? line : line.prefix(width - 1) + "…"
    }

    fileprivate var trimmingEnd: String {
        var text = self[...]
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
