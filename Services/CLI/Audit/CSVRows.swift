/// The rows of a table in the form of RFC 4180, with the lines on which they begin.
struct CSVRows {
    struct Row {
        let line: Int
        let cells: [String]
        let bytes: Substring.UTF8View.SubSequence
        /// Whether its last cell and its line are ended.
        let isWhole: Bool
    }

    private var rest: Substring.UTF8View.SubSequence
    /// The one that comes next.
    private(set) var line: Int

    private static let (quote, comma, newLine, carriageReturn) = (
        UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")
    )

    init(_ text: Substring.UTF8View, line: Int) {
        rest = text
        self.line = line
    }

    /// - Returns: nil behind the last row.
    mutating func next() -> Row? {
        guard !rest.isEmpty else { return nil }
        let (start, first) = (rest.startIndex, line)
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = start
        var isWhole = false
        while index < rest.endIndex {
            let byte = rest[index]
            let following = rest.index(after: index)
            index = following
            if byte == Self.newLine { line += 1 }
            switch byte {
            case Self.quote where isQuoted && following < rest.endIndex && rest[following] == Self.quote:
                cell.append(byte)
                index = rest.index(after: following)
            case Self.quote: isQuoted.toggle()
            case Self.comma where !isQuoted:
                cells.append(String(decoding: cell, as: UTF8.self))
                cell = []
            case Self.newLine where !isQuoted: isWhole = true
            case Self.carriageReturn where !isQuoted: break
            default: cell.append(byte)
            }
            if isWhole { break }
        }
        cells.append(String(decoding: cell, as: UTF8.self))
        let row = Row(line: first, cells: cells, bytes: rest[start..<index], isWhole: isWhole)
        rest = rest[index...]
        return row
    }
}
