/// Rows under headings.
struct Table {
    private let headings: [String]
    private let rows: [[String]]

    /// Longer texts are cut: a table is for looking through.
    private static let widest = 48

    init(_ headings: [String], _ rows: [[String]]) {
        self.headings = headings
        self.rows = rows.map { $0.map { $0.oneLine(atMost: Self.widest) } }
    }

    var text: String { text(widths: headings.indices.map { Self.width(of: $0, headings, rows) }) }

    /// In lines of a width: the columns at the end go first where there is no space for all.
    ///
    /// - Parameters:
    ///   - width: nil where it does not matter.
    ///   - flexible: the column that takes what space is left.
    func text(in width: Int?, flexible: Int) -> String {
        let columns = headings.indices.map { place in
            Column(
                heading: headings[place], cells: rows.map { $0[place] }, rank: place == flexible ? 0 : place,
                isFlexible: place == flexible, isWhole: true)
        }
        return Self.fitting(columns, in: width).text
    }

    /// - Parameter widths: of the columns; longer cells are cut.
    private func text(widths: [Int]) -> String {
        ([headings] + rows).map { row in
            let cells = zip(row, widths).map { $0.oneLine(atMost: $1).padded(to: $1) }
            return cells.joined(separator: "  ").trimmingEnd
        }.joined(separator: "\n")
    }

    private static func width(of column: Int, _ headings: [String], _ rows: [[String]]) -> Int {
        ([headings] + rows).map { $0[column].count }.max() ?? 0
    }
}

extension Table {
    /// A column of a table that fits where it is read.
    struct Column {
        let heading: String
        let cells: [String]
        /// What is missed least goes first where the space does not suffice.
        let rank: Int
        /// Whether it takes what space is left, and is cut to it.
        let isFlexible: Bool
        /// Whether a part of it is of no use, as of an id.
        let isWhole: Bool

        /// Of what is not running text.
        private static let widest = 32

        fileprivate var width: Int { ([heading] + cells).map(\.count).max() ?? 0 }

        /// Two fifths of a line belong to the text by which one looks.
        fileprivate func least(in line: Int?) -> Int {
            guard isFlexible else { return isWhole ? width : min(width, Self.widest) }
            return min(width, line.map { max(20, $0 * 2 / 5) } ?? .max)
        }
    }

    /// - Parameter width: of a line; nil where it does not matter.
    /// - Returns: the table, and the headings of the columns for which there was no space.
    static func fitting(_ columns: [Column], in width: Int?) -> (text: String, missing: [String]) {
        var shown = columns
        var missing: [String] = []
        func needed() -> Int { shown.reduce(-2) { $0 + $1.least(in: width) + 2 } }
        while let width, shown.count > 1, needed() > width,
            let least = shown.indices.max(by: { (shown[$0].rank, $0) < (shown[$1].rank, $1) })
        {
            missing.append(shown.remove(at: least).heading)
        }
        var free = width.map { max(0, $0 - needed()) } ?? .max
        let widths = shown.map { column in
            let least = column.least(in: width)
            let more = min(column.width - least, column.isFlexible || width == nil ? free : 0)
            free -= more
            return least + more
        }
        let rows = (shown.first?.cells.indices ?? 0..<0).map { row in shown.map { $0.cells[row] } }
        let table = Table(headings: shown.map(\.heading), rows: rows)
        return (table.text(widths: widths), missing)
    }

    private init(headings: [String], rows: [[String]]) {
        self.headings = headings
        self.rows = rows
    }
}

extension String {
    package func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    package func oneLine(atMost width: Int) -> String {
        let line = replacing("\n", with: " ")
        return line.count <= width ? line : line.prefix(max(0, width - 1)) + "…"
    }

    fileprivate var trimmingEnd: String {
        var text = self[...]
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
