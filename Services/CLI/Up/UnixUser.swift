internal import Foundation
internal import Glibc

/// An account of this machine.
struct UnixUser: Sendable {
    let name: String
    let userID: uid_t
    let groupID: gid_t

    static var isRoot: Bool { geteuid() == 0 }

    /// - Returns: nil where there is no such account.
    static func named(_ name: String) -> UnixUser? {
        guard let entry = unsafe getpwnam(name) else { return nil }
        return unsafe UnixUser(name: name, userID: entry.pointee.pw_uid, groupID: entry.pointee.pw_gid)
    }

    /// Whether others, or the account itself, may pass through every folder on the way.
    func canReach(_ path: String) -> Bool {
        var folder = path
        while folder != "/" && !folder.isEmpty {
            var status = stat()
            guard unsafe stat(folder, &status) == 0, status.st_mode & 0o001 != 0 || status.st_uid == userID else {
                return false
            }
            folder = URL(fileURLWithPath: folder).deletingLastPathComponent().path
        }
        return true
    }

    /// Makes a file or folder the account's own.
    func own(_ path: String) throws {
        guard unsafe chown(path, userID, groupID) == 0 else { throw Refusal("\(path) cannot be given to \(name)") }
    }
}
