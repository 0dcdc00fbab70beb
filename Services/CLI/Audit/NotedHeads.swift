internal import ArgumentParser
internal import Foundation
package import Messaging
package import Models

/// The heads of an earlier run, read from what it printed.
package struct NotedHeads {
    private let heads: [ServiceName: NotedHead]

    /// - Throws: a validation error for a file that names no head: nothing would be compared with it.
    init(file: String) throws {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw ValidationError("\(file) cannot be read")
        }
        self.init(printed: text)
        guard !heads.isEmpty else { throw ValidationError("\(file) is not what `npp16 audit verify` prints") }
    }

    /// - Parameter text: what an earlier run printed, among other lines.
    package init(printed text: String) {
        var heads: [ServiceName: NotedHead] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            guard let match = line.wholeMatch(of: /([a-z-]+): ok, ([0-9]+) entries, head ([0-9a-f]{64})\s*/),
                let service = ServiceName(rawValue: String(match.1)), let count = Int64(match.2),
                let digest = AuditTrail.bytes(hexadecimal: String(match.3))
            else { continue }
            heads[service] = NotedHead(count: count, digest: digest)
        }
        self.heads = heads
    }

    package subscript(service: ServiceName) -> NotedHead? { heads[service] }
}

extension EventChainVerifier {
    /// What is printed of a log that was proven, and read again as its noted head.
    package func line(of service: ServiceName) -> String {
        "\(service.rawValue): ok, \(count) entries, head \(ContentDigest(hash: head))"
    }
}
