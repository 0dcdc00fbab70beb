public import Models
internal import Postgres
internal import Reactor

/// The event log as an audit trail: entries with their digests, so that a reader can verify them. Which texts a reader gets is
/// in ``TrailReader``.
public enum AuditTrail {
    @Reactor public static func read(_ request: ReadAudit, _ context: QueryContext) async throws -> AuditPage {
        let limit = request.limit?.rawValue ?? PageLimit.standard
        let entries = try await context.query(
            EventLog.Read(after: request.after?.rawValue ?? 0, limit: limit))
        let head = try await context.first(EventLog.Head()) ?? 0
        let reader = TrailReader(context.actor)
        return AuditPage(
            entries: entries.map { entry($0, for: reader) }, head: EventPosition(rawValue: head) ?? .zero)
    }

    /// The chain is proven without the texts that the reader does not get. One that was changed until it is no entry any more
    /// is shown to the secretariat as it is.
    private static func entry(_ stored: EventLog.Entry, for reader: TrailReader) -> AuditEntry {
        let told = try? ToldEvent(text: stored.text)
        let isShown = told.map(reader.mayRead) ?? reader.readsAll
        return AuditEntry(
            position: EventPosition(rawValue: stored.position) ?? .zero, entry: isShown ? stored.text : nil,
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
