internal import Foundation
internal import Models
internal import ServiceKit

/// The account of the services where root has started them: a service that is taken over does not own the machine.
///
/// The account needs no entry of its own. The folder of the keys stays root's, and with it the password of the database's
/// superuser, which no service needs. The key that signs for people is that of identity: where all services have one account, as
/// here, the others could read it too.
struct ServiceAccount: Sendable {
    let user: UnixUser

    /// The number that the image uses, too.
    private static let number: UInt32 = 10016

    /// - Parameter paths: what a service has to get to.
    /// - Returns: nil for anybody but root, and where a path is closed to others, which is said.
    static func choose(reaching paths: [String]) -> ServiceAccount? {
        guard UnixUser.isRoot else { return nil }
        let user = UnixUser.named("npp16") ?? UnixUser(name: "npp16", userID: number, groupID: number)
        if let closed = paths.first(where: { !user.canReach($0) }) {
            Progress.say("the services run as root: \(closed) is closed to every other account")
            return nil
        }
        return ServiceAccount(user: user)
    }

    /// Gives the services what they have to read, and nothing else of the keys.
    func own(keys: KeyFolder) throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: keys.path)
        let services = ServiceName.allCases.flatMap { ["\($0.rawValue).secret", "\($0.rawValue).database-password"] }
        for name in services + [KeyFolder.metricsPassword, KeyFolder.signingKey] {
            try user.own("\(keys.path)/\(name)")
        }
    }

    /// Gives them a folder and what is in it, made where it is not there.
    func own(folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try user.own(folder)
        for name in FileManager.default.enumerator(atPath: folder) ?? .init() {
            if let name = name as? String { try user.own("\(folder)/\(name)") }
        }
    }
}
