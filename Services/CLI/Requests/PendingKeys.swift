internal import Crypto
internal import Foundation
internal import Messaging
internal import Models

/// Idempotency keys of commands of which nobody knows whether they had their effect: a command that is typed again is sent under the
/// key that it had, and has its effect once.
///
/// They are files in `$XDG_STATE_HOME/npp16` (`~/.local/state/npp16`), named by a digest of all that makes a command the same, and hold
/// a key and nothing of the command. Where they cannot be written, a command goes out under a new key.
struct PendingKeys {
    /// A command that is repeated later than that is meant anew. Receipts are kept longer.
    private static let lifetime: TimeInterval = 86_400

    private let file: URL

    init(server: String, account: String, request: RequestName, members: [String: JSONValue]) {
        let environment = ProcessInfo.processInfo.environment
        let base =
            environment["XDG_STATE_HOME"].map { URL(filePath: $0) }
            ?? URL(filePath: environment["HOME"] ?? "/tmp").appending(path: ".local/state")
        let fields = (try? JSON.text(JSONValue.object(members))) ?? ""
        let digest = SHA256.hash(data: Data([server, account, request.rawValue, fields].joined(separator: "\n").utf8))
        file = base.appending(path: "npp16/pending-\(ContentDigest(hash: digest).rawValue)")
    }

    /// The key of the same command, of which no answer came; nil where there is none.
    var known: MessageID? {
        guard let made = try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate,
            made.timeIntervalSinceNow > -Self.lifetime,
            let text = try? String(contentsOf: file, encoding: .utf8)
        else { return nil }
        return MessageID(rawValue: text)
    }

    /// Keeps the key before the command goes out.
    func keep(_ key: MessageID) {
        let folder = file.deletingLastPathComponent()
        try? FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try? Data(key.rawValue.utf8).write(to: file, options: .atomic)
    }

    /// An answer came.
    func forget() { try? FileManager.default.removeItem(at: file) }
}
