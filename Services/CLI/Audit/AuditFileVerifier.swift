package import Messaging
package import Models

/// Proves what `npp16 audit export` wrote, line by line, without anybody who holds the logs.
///
/// A line has to be, byte for byte, what would be written of the entry that it holds: what stands beside the text for people to
/// read is proven with it.
package struct AuditFileVerifier {
    /// What is wrong with a file.
    package struct Break: Error, CustomStringConvertible {
        /// Counted from 1.
        package let line: Int
        package let detail: String

        package var description: String { "line \(line): \(detail)" }
    }

    /// The logs whose ends were reached.
    package private(set) var proven: [(service: ServiceName, proof: EventChainVerifier)] = []
    private let noted: NotedHeads?
    private var chain: Chain?

    /// The log that is being proven.
    private struct Chain {
        let service: ServiceName
        var verifier: EventChainVerifier
        /// Nil in a table, which has none.
        let header: AuditHeader?
        let headerLine: Int
    }

    /// - Parameter noted: heads that the logs must still hold.
    package init(noted: NotedHeads? = nil) { self.noted = noted }

    /// All logs of which something was read.
    package var services: [ServiceName] { proven.map(\.service) + (chain.map { [$0.service] } ?? []) }

    /// - Throws: ``Break`` that names the first line that does not fit.
    package mutating func verify(_ file: [UInt8]) throws {
        guard let text = String(validating: file, as: UTF8.self) else {
            let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            throw Break(line: line + 1, detail: "is no text in UTF-8")
        }
        // Some bytes may be read in two ways: only one of them was written.
        let isTable = text.unicodeScalars.first == "\u{FEFF}" || text.hasPrefix("\"")
        let end = try isTable ? verifyTable(text) : verifyLines(text)
        try finish(at: end)
        guard !proven.isEmpty else { throw Break(line: end, detail: "is missing: no log is in the file") }
    }

    // MARK: - The two forms

    /// - Returns: the line behind the last one.
    private mutating func verifyLines(_ text: String) throws -> Int {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard lines.popLast()?.isEmpty == true else { throw Break(line: lines.count + 1, detail: "was cut off") }
        for (number, bytes) in zip(1..., lines) {
            let line = Array(bytes)
            if let entry = try? JSON.decode(AuditEntry.self, from: line) {
                guard let chain else { throw Break(line: number, detail: "stands before the header of its log") }
                try prove(entry, of: chain.service, at: number) { try JSON.encode($0) == line }
            } else if let header = try? JSON.decode(AuditHeader.self, from: line) {
                try finish(at: number)
                try begin(header, at: number, isAsWritten: try JSON.encode(header) == line)
            } else {
                throw Break(line: number, detail: "is no line of an audit trail")
            }
        }
        return lines.count + 1
    }

    private mutating func verifyTable(_ text: String) throws -> Int {
        guard text.utf8.starts(with: AuditTable.beginning.utf8) else {
            throw Break(line: 1, detail: "does not name the columns of an audit trail")
        }
        var rows = CSVRows(text.utf8.dropFirst(AuditTable.beginning.utf8.count), line: 2)
        while let row = rows.next() {
            guard row.isWhole, let (service, entry) = AuditTable.entry(row.cells) else {
                throw Break(line: row.line, detail: "is no row of an audit trail")
            }
            if chain?.service != service {
                try finish(at: row.line)
                try begin(service, nil, at: row.line)
            }
            try prove(entry, of: service, at: row.line) {
                AuditTable.row(of: $0, in: service).utf8.elementsEqual(row.bytes)
            }
        }
        return rows.line
    }

    // MARK: - The chain

    private mutating func begin(_ header: AuditHeader, at line: Int, isAsWritten: Bool) throws {
        guard header.format == AuditHeader.format, isAsWritten else {
            throw Break(line: line, detail: "is no header of an audit trail that this program writes")
        }
        try begin(header.service, header, at: line)
    }

    private mutating func begin(_ service: ServiceName, _ header: AuditHeader?, at line: Int) throws {
        guard !services.contains(service) else {
            throw Break(line: line, detail: "begins the log of \(service.rawValue) a second time")
        }
        chain = Chain(
            service: service, verifier: EventChainVerifier(noted: noted?[service]), header: header, headerLine: line)
    }

    private mutating func prove(
        _ entry: AuditEntry, of service: ServiceName, at line: Int, isAsWritten: (AuditEntry) throws -> Bool
    ) throws {
        guard var chain else { throw Break(line: line, detail: "is of no log") }
        if let header = chain.header, chain.verifier.count >= header.entries.rawValue {
            throw Break(line: line, detail: "is one more than the \(header.entries) entries of the header")
        }
        do {
            try chain.verifier.verify(entry)
        } catch let broken as EventChainVerifier.Break {
            throw Break(line: line, detail: "\(broken)")
        }
        let source = entry.entry.flatMap { try? Envelope(frame: Array($0.utf8)).source }
        guard source == nil || source == "/\(service.rawValue)" else {
            throw Break(line: line, detail: "is an entry of another log")
        }
        guard try isAsWritten(entry) else {
            throw Break(line: line, detail: "does not say what its entry says")
        }
        self.chain = chain
    }

    private mutating func finish(at line: Int) throws {
        guard let chain else { return }
        let (count, head) = (chain.verifier.count, ContentDigest(hash: chain.verifier.head).rawValue)
        if let header = chain.header {
            guard header.entries.rawValue == count else {
                throw Break(
                    line: line, detail: "entry \(count + 1): is missing; the header counts \(header.entries) entries")
            }
            guard header.head == head else {
                throw Break(line: chain.headerLine, detail: "its head is not the digest of the last entry")
            }
        }
        do {
            try chain.verifier.end()
        } catch let broken as EventChainVerifier.Break {
            throw Break(line: line, detail: "\(broken)")
        }
        proven.append((chain.service, chain.verifier))
        self.chain = nil
    }
}
