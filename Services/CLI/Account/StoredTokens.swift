internal import Foundation
internal import Glibc
internal import Messaging
internal import Models

/// The access tokens that `npp16 login` has brought, one for each gateway, in a file that its owner alone reads:
/// `npp16/tokens.json` in `XDG_CONFIG_HOME`, or else in `~/.config`.
struct StoredTokens {
    struct Token: Codable {
        let id: AccessTokenID
        let person: ActorID
        let secret: AccessTokenSecret
        let expiresAt: Instant
    }

    let path: String

    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
        let configuration = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
        path = (configuration ?? home + "/.config") + "/npp16/tokens.json"
    }

    /// - Parameter server: the address of a gateway.
    subscript(server: String) -> Token? { all()[server] }

    func keep(_ token: Token?, for server: String) throws {
        var tokens = all()
        tokens[server] = token
        let folder = URL(filePath: path).deletingLastPathComponent().path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let temporary = path + ".new"
        // Made anew: one that was left over may be open to others.
        _ = unsafe unlink(temporary)
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Refusal("\(path) cannot be written") }
        let bytes = try JSON.encode(tokens)
        let written = unsafe Glibc.write(descriptor, bytes, bytes.count)
        close(descriptor)
        guard written == bytes.count, unsafe rename(temporary, path) == 0 else {
            throw Refusal("\(path) cannot be written")
        }
    }

    /// What cannot be read is as good as nothing.
    private func all() -> [String: Token] {
        guard let data = FileManager.default.contents(atPath: path) else { return [:] }
        return (try? JSON.decode([String: Token].self, from: Array(data))) ?? [:]
    }
}
