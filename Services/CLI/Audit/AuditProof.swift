package import Messaging
package import Models

package enum AuditProof {
    /// Reads the whole log of a service and proves it here, so that the service is not the one that says so.
    ///
    /// - Parameter noted: the head of an earlier proof.
    /// - Throws: `EventChainVerifier.Break` with the first entry that does not fit.
    package static func of(
        _ service: ServiceName, _ client: APIClient, noted: NotedHead? = nil
    ) async throws -> EventChainVerifier {
        var verifier = EventChainVerifier(noted: noted)
        while true {
            let after = EventPosition(rawValue: verifier.count)
            let page = try await client.send(ReadAudit(service: service, after: after, limit: PageLimit(rawValue: 500)))
            for entry in page.entries { try verifier.verify(entry) }
            guard page.entries.isEmpty else { continue }
            try verifier.end()
            return verifier
        }
    }
}

extension EventChainVerifier {
    /// Proves an entry by its text, or by its seal where the reader has no more.
    ///
    /// - Throws: `Break` with what does not fit.
    package mutating func verify(_ entry: AuditEntry) throws {
        let position = entry.position.rawValue
        guard let digest = AuditTrail.digest(entry.digest), let seal = AuditTrail.digest(entry.seal) else {
            throw Break(position: position, detail: "its seal or its digest is no SHA-256 in small hexadecimal digits")
        }
        guard let text = entry.entry.map({ Array($0.utf8) }) else {
            return try verify(position: position, seal: seal, digest: digest)
        }
        try verify(position: position, entry: text, digest: digest)
        guard EventChain.seal(of: text) == seal else {
            throw Break(position: position, detail: "its seal is not that of its text")
        }
    }
}

extension AuditTrail {
    fileprivate static func digest(_ text: String) -> [UInt8]? {
        ContentDigest(rawValue: text).flatMap { bytes(hexadecimal: $0.rawValue) }
    }
}
