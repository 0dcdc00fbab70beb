import Foundation
import Messaging
import Models
import Reactor
import ServiceKit
import TestSupport
import ZeroMQ

/// What all services of the tests have in common: one process has one ZAP handler.
@Reactor enum TestBus {
    /// Admits the principals of ``TestKeys`` and nobody else.
    static let authenticator = Result {
        try Authenticator(principals: try TestKeys.folder.get().principals(), policy: try policy.get())
    }

    static let verifier = Task {
        try await TokenVerifier(verifyingKey: try TestKeys.folder.get().read("token-verifying.public"))
    }

    static let issuer = Task {
        try TokenIssuer(signingKey: try TestKeys.folder.get().read("token-signing.secret"))
    }

    /// The contract as it stands in the repository; the gateway may send the requests of the tests, too.
    static let policy = Result {
        let contract = try String(contentsOfFile: repository + "/Shared/ServiceKit/principals.yaml", encoding: .utf8)
        let path = NSTemporaryDirectory() + "/principals-\(UUID().uuidString).yaml"
        try contract.replacing("\n  - submissions.admit\n", with: "\n  - submissions.admit\n  - submissions.notes.*\n")
            .write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try Principals(path: path)
    }

    static func token(
        _ subject: ActorID = "secretariat", _ roles: Set<Role> = [.secretariat],
        lifetime: Duration = .seconds(3600)
    ) async throws -> String {
        try await issuer.value.token(for: Actor(subject: subject, roles: roles), lifetime: lifetime)
    }

    /// Addresses that nobody else uses, for the services of one test.
    static func directory() throws -> ServiceDirectory {
        let folder = NSTemporaryDirectory() + "/bus-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let keys = try TestKeys.folder.get()
        return ServiceDirectory(
            try Dictionary(
                uniqueKeysWithValues: [ServiceName.submissions, .notifications].map { name in
                    let endpoint = Endpoint(.ipc(path: "\(folder)/\(name.rawValue)"))
                    return (name, .init(endpoint: endpoint, key: try keys.publicKey(of: name.rawValue)))
                }))
    }

    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)
}
