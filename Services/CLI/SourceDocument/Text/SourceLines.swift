/// What a file lacks to be a source document, each with the line where it shows.
public struct UnreadableDocument: Error, Sendable, Equatable {
    public struct Problem: Sendable, Equatable {
        /// Counted from 1; nil where the whole file is meant.
        public let line: Int?
        public let reason: String
    }

    public let problems: [Problem]

    init(_ problems: [Problem]) { self.problems = problems }

    init(line: Int?, _ reason: String) { problems = [Problem(line: line, reason: reason)] }
}

/// A line as it stands in the file.
struct SourceLine: Sendable, Equatable {
    let number: Int
    let text: String

    /// The document has some 65 KB; what is far larger is none.
    static let maximumSize = 512 << 10

    /// - Throws: `UnreadableDocument` for what is empty, too large, binary, or no UTF-8.
    static func lines(of bytes: [UInt8]) throws(UnreadableDocument) -> [SourceLine] {
        guard !bytes.isEmpty else { throw UnreadableDocument(line: nil, "the file is empty") }
        guard bytes.count <= maximumSize else {
            throw UnreadableDocument(line: nil, "the file is larger than \(maximumSize >> 10) KiB")
        }
        var lines: [SourceLine] = []
        let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        for slice in bytes.dropFirst(marked ? 3 : 0).split(separator: 0x0A, omittingEmptySubsequences: false) {
            let number = lines.count + 1
            let line = slice.last == 0x0D ? slice.dropLast() : slice
            guard !line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else {
                throw UnreadableDocument(line: number, "a control character: the file is no text")
            }
            guard let text = String(validating: line, as: UTF8.self) else {
                throw UnreadableDocument(line: number, "the bytes are no UTF-8")
            }
            lines.append(SourceLine(number: number, text: text))
        }
        return lines
    }
}
