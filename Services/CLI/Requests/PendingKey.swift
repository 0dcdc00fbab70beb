internal import Crypto
internal import Foundation
internal import Glibc
internal import Messaging
internal import Models

/// The idempotency key of a command of which nobody knows whether it had its effect: a command that is typed again is sent under the
/// key that it had, and has its effect once.
///
/// It is a file in `$XDG_STATE_HOME/npp16` (`~/.local/state/npp16`), named by a digest of all that makes a command the same. It holds
/// the key and nothing of the command, and is locked as long as somebody waits for the answer. A command that is sent twice at the same
/// time is two commands.
final class PendingKey {
    /// A command that is repeated later than that is meant anew. Receipts are kept longer.
    private static let lifetime: TimeInterval = 86_400

    /// The key of the same command, of which no answer came; nil where there is none.
    let known: MessageID?
    private let path: String
    private let descriptor: Int32

    /// - Returns: nil where the same command is under way, or no file can be kept: it then goes out under a new key.
    init?(server: String, account: String, request: RequestName, members: [String: JSONValue]) {
        let environment = ProcessInfo.processInfo.environment
        guard let base = environment["XDG_STATE_HOME"] ?? environment["HOME"].map({ $0 + "/.local/state" }),
            !base.isEmpty,
            let fields = try? JSON.text(JSONValue.object(members))
        else { return nil }
        let folder = base + "/npp16"
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        Self.removeOld(in: folder)
        let same = [server, account, request.rawValue, fields].joined(separator: "\n")
        path = folder + "/pending-\(ContentDigest(hash: SHA256.hash(data: Data(same.utf8))))"
        descriptor = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        let text = try? String(contentsOfFile: path, encoding: .utf8)
        known = text.flatMap(MessageID.init(rawValue:))
    }

    deinit { close(descriptor) }

    /// Keeps the key, before the command goes out.
    func keep(_ key: MessageID) {
        let bytes = Array(key.rawValue.utf8)
        guard ftruncate(descriptor, 0) == 0 else { return }
        _ = unsafe pwrite(descriptor, bytes, bytes.count, 0)
    }

    /// An answer came that stays the answer to the key.
    func forget() { _ = unsafe unlink(path) }

    private static func removeOld(in folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        where name.hasPrefix("pending-") {
            let path = folder + "/" + name
            let made = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
            if let made, made.timeIntervalSinceNow < -lifetime { _ = unsafe unlink(path) }
        }
    }
}
