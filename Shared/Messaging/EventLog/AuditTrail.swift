public import Models
internal import Postgres
internal import Reactor

/// The event log as an audit trail: entries with their digests, so that a reader can verify them.
public enum AuditTrail {
    @Reactor public static func read(_ request: ReadAudit, _ context: QueryContext) async throws -> AuditPage {
        let limit = request.limit?.rawValue ?? PageLimit.standard
        let entries = try await context.query(
            EventLog.Read(after: request.after?.rawValue ?? 0, limit: limit))
        let head = try await context.first(EventLog.Head()) ?? 0
        return AuditPage(
            entries: entries.map { entry($0, isSealed: !context.actor.has(.secretariat)) },
            head: EventPosition(rawValue: head) ?? .zero)
    }

    /// Operators verify the chain without reading what parties keep to themselves.
    private static func entry(_ stored: EventLog.Entry, isSealed: Bool) -> AuditEntry {
        AuditEntry(
            position: EventPosition(rawValue: stored.position) ?? .zero, entry: isSealed ? nil : stored.text,
            seal: ContentDigest(hash: EventChain.seal(of: Array(stored.text.utf8))).rawValue,
            digest: ContentDigest(hash: stored.digest.bytes).rawValue)
    }

    /// - Returns: nil for text that is not pairs of hexadecimal digits.
    public static func bytes(hexadecimal text: String) -> [UInt8]? {
        guard text.utf8.count % 2 == 0 else { return nil }
        let characters = Array(text)
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: characters.count, by: 2) {
            guard let byte = UInt8(String(characters[index...index + 1]), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
