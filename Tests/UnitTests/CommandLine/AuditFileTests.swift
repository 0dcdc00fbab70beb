import Foundation
import Models
import Postgres
import Testing

@testable import CLI
@testable import Messaging

@Suite("Exported audit trails") struct AuditFileTests {
    /// What people may write, as the reason of an event.
    private static let reasons = [
        nil, "=HYPERLINK(\"https://example.org\")", "«Ça»; \"quoted\"\r\n=and another", "+1", "-1;=1+1",
        "@SUM(A1)", "\tA tab", "'=already", "'", "说明；＝1", "; '@a", "\\u003b",
    ]

    @Test("What was written is proven, with all texts, some or none", arguments: AuditFormat.allCases, [0, 1, 2])
    func isProven(_ format: AuditFormat, sealing every: Int) throws {
        let file = try file(format, sealing: every)
        let verifier = try verify(file)
        #expect(verifier.proven.map(\.service) == (format == .csv ? [.submissions, .proposals] : Self.services))
        for (service, proof) in verifier.proven {
            let log = Self.log(of: service)
            let head = log.last?.digest ?? ContentDigest(hash: EventChain.genesis).rawValue
            #expect(proof.count == Int64(log.count) && ContentDigest(hash: proof.head).rawValue == head)
        }
        let noted = NotedHeads(printed: verifier.proven.map { $0.proof.line(of: $0.service) }.joined(separator: "\n"))
        #expect(noted[.proposals]?.count == 3)
        try verify(file, noted)
    }

    @Test("Any byte that is changed is found, on its line", arguments: AuditFormat.allCases, [0, 1, 2])
    func everyByteCounts(_ format: AuditFormat, sealing every: Int) throws {
        let file = Array(try file(format, sealing: every, services: [.proposals]).utf8)
        for place in file.indices {
            for mask: UInt8 in [0x01, 0x20] {
                var changed = file
                changed[place] ^= mask
                let found = #expect(throws: AuditFileVerifier.Break.self, "byte \(place)") { try verify(changed) }
                // The length of a log shows at its end; a row begins before its last line.
                let line = file[..<place].count { $0 == UInt8(ascii: "\n") } + 1
                let isOfHeader = format == .jsonLines && line == 1
                let isNamed = isOfHeader || format == .csv || found?.line == line
                #expect(isNamed, "byte \(place): \(found?.description ?? "")")
            }
        }
    }

    @Test("A line that is missing, moved, doubled, or of another log is found", arguments: AuditFormat.allCases)
    func everyLineCounts(_ format: AuditFormat) throws {
        let lines = try lines(format)
        let foreign = Self.made(3, by: .proposals)
        for index in 1..<lines.count {
            var missing = lines
            missing.remove(at: index)
            if format == .jsonLines || index < lines.count - 1 { expectBreak(missing, near: index) }
            var doubled = lines
            doubled.insert(lines[index], at: index)
            expectBreak(doubled, near: index + 1)
            guard index + 1 < lines.count else { continue }
            var moved = lines
            moved.swapAt(index, index + 1)
            expectBreak(moved, near: index)
            var replaced = lines
            replaced[index + 1] = try format.text(of: foreign[index], in: .proposals)
            expectBreak(replaced, near: index + 1)
        }
    }

    @Test("An end that was cut off is found by the header, and in a table by the head that was noted")
    func ends() throws {
        let proof = try verify(file(.csv, sealing: 0))
        let noted = NotedHeads(printed: proof.proven.map { $0.proof.line(of: $0.service) }.joined(separator: "\n"))
        let rows = try lines(.csv).dropLast()
        try verify(rows.joined())
        let found = #expect(throws: AuditFileVerifier.Break.self) { try verify(rows.joined(), noted) }
        #expect(found?.detail.contains("is missing") == true)
        let lines = try lines(.jsonLines).dropLast()
        let cut = #expect(throws: AuditFileVerifier.Break.self) { try verify(lines.joined()) }
        #expect(cut?.line == lines.count + 1 && cut?.detail.contains("entry 3: is missing") == true)
        for broken in ["", "\n", "no audit trail\n", String(lines.joined().dropLast(7)), "\u{FEFF}\"service\"\r\n"] {
            #expect(throws: AuditFileVerifier.Break.self, "\(broken)") { try verify(broken) }
        }
        #expect(throws: AuditFileVerifier.Break.self) { try verify([0xFF, 0x0A]) }
    }

    @Test("A log that is in a file twice, and an entry beside its text from another log, are found")
    func logsAreHeldApart() throws {
        let lines = try lines(.jsonLines)
        #expect(throws: AuditFileVerifier.Break.self) { try verify((lines + lines).joined()) }
        let renamed = lines.map { $0.replacing("\"service\":\"proposals\"", with: "\"service\":\"submissions\"") }
        let found = #expect(throws: AuditFileVerifier.Break.self) { try verify(renamed.joined()) }
        #expect(found?.line == 2 && found?.detail.contains("another log") == true)
    }

    @Test("No cell begins what a spreadsheet takes for a formula, however it divides a row; the texts can be had back")
    func formulas() throws {
        var random = SeededGenerator(seed: 16)
        let signs = Array("=+-@';,\t\r\n\" aＡ＝{}é")
        var texts = Self.reasons.compactMap(\.self)
        for _ in 0..<4000 {
            let length = Int.random(in: 0...9, using: &random)
            texts.append(String((0..<length).map { _ in signs.randomElement(using: &random) ?? "a" }))
        }
        for text in texts {
            let cell = SpreadsheetCell.cell(of: text)
            #expect(Array(SpreadsheetCell.text(of: cell).utf8) == Array(text.utf8), "\(text.debugDescription)")
            let parts = cell.unicodeScalars.split { ";\t\r\n".unicodeScalars.contains($0) }
            for part in parts {
                let first = part.first { $0 != " " }
                #expect(first.map("=+-@＝＋－＠".unicodeScalars.contains) != true, "\(cell.debugDescription)")
            }
        }
        #expect(SpreadsheetCell.cell(of: "=1") == "'=1" && SpreadsheetCell.cell(of: "a-1") == "a-1")
        #expect(SpreadsheetCell.cell(of: "\ta") == "'\ta")
    }

    @Test("A table says beside the text what people look for, and of a sealed entry its seal alone")
    func cells() throws {
        let log = Self.log(of: .proposals)
        let row = AuditTable.row(of: log[0], in: .proposals)
        let beginning = [
            "proposals", "1", "2027-03-31T17:00:00Z", "npp16.proposals.tiers.set.v1", "tiering:1", "secretariat",
        ]
        #expect(row.hasPrefix(beginning.map { "\"\($0)\"," }.joined()))
        let sealed = AuditEntry(position: log[0].position, entry: nil, seal: log[0].seal, digest: log[0].digest)
        let cells = ["proposals", "1", "", "", "", "", "", "", "", sealed.seal, sealed.digest, ""]
        let expected = cells.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
        #expect(AuditTable.row(of: sealed, in: .proposals) == expected)
    }

    // MARK: - Files

    private static let services: [ServiceName] = [.submissions, .proposals, .gateway]

    /// The logs of three services; nothing is in the last one.
    private static let logs: [ServiceName: [AuditEntry]] = [
        .submissions: made(reasons.count, by: .submissions), .proposals: made(3, by: .proposals), .gateway: [],
    ]

    private static func log(of service: ServiceName) -> [AuditEntry] { logs[service] ?? [] }

    private static func made(_ count: Int, by service: ServiceName) -> [AuditEntry] {
        let rows = (1...count).map { number in
            var envelope = Envelope(
                source: "/\(service.rawValue)", type: "npp16.\(service.rawValue).tiers.set.v1",
                subject: "tiering:\(number)", time: Instant(rfc3339: "2027-03-31T17:00:00Z"),
                data: Array("{\"proposals\":[1],\"tiering\":\"-a\"}".utf8))
            envelope.actorID = "secretariat"
            envelope.office = ActingOffice(rawValue: "secretariat")
            envelope.reason = reasons[number - 1]
            return Sequencer.TakeBatch.Output(
                id: Int64(number), entry: String(decoding: envelope.frame(), as: UTF8.self), head: 0, digest: nil)
        }
        return Sequencer.chain(rows).compactMap { entry in
            EventPosition(rawValue: entry.position).map { position in
                AuditEntry(
                    position: position, entry: entry.text,
                    seal: ContentDigest(hash: EventChain.seal(of: Array(entry.text.utf8))).rawValue,
                    digest: ContentDigest(hash: entry.digest.bytes).rawValue)
            }
        }
    }

    /// - Parameter every: of which entries the texts are left out: of none (0), of all (1), of every other one (2).
    private func file(
        _ format: AuditFormat, sealing every: Int, services: [ServiceName] = services
    ) throws -> String {
        try format.beginning
            + services.map { service in
                let log = Self.log(of: service).map { entry in
                    let isSealed = every > 0 && entry.position.rawValue % Int64(every) == 0
                    return AuditEntry(
                        position: entry.position, entry: isSealed ? nil : entry.entry, seal: entry.seal,
                        digest: entry.digest)
                }
                let header = AuditHeader(
                    service: service, entries: log.last?.position ?? .zero,
                    head: log.last?.digest ?? ContentDigest(hash: EventChain.genesis).rawValue)
                return try format.text(of: header) + log.map { try format.text(of: $0, in: service) }.joined()
            }.joined()
    }

    /// A file of one log: its beginning, and a text for each entry.
    private func lines(_ format: AuditFormat) throws -> [String] {
        let rows = try Self.log(of: .proposals).map { try format.text(of: $0, in: .proposals) }
        let file = try file(format, sealing: 0, services: [.proposals])
        return [String(decoding: file.utf8.dropLast(rows.joined().utf8.count), as: UTF8.self)] + rows
    }

    @discardableResult
    private func verify(_ file: String, _ noted: NotedHeads? = nil) throws -> AuditFileVerifier {
        try verify(Array(file.utf8), noted)
    }

    @discardableResult
    private func verify(_ file: [UInt8], _ noted: NotedHeads? = nil) throws -> AuditFileVerifier {
        var verifier = AuditFileVerifier(noted: noted)
        try verifier.verify(file)
        return verifier
    }

    private func expectBreak(
        _ lines: [String], near index: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = #expect(throws: AuditFileVerifier.Break.self, sourceLocation: sourceLocation) {
            try verify(lines.joined())
        }
        let line = lines[..<index].joined().utf8.count { $0 == UInt8(ascii: "\n") } + 1
        #expect(found?.line == line, "\(found?.description ?? "")", sourceLocation: sourceLocation)
    }
}
