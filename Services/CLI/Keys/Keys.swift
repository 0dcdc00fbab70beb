internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models
internal import ServiceKit

/// Makes the keys of an installation.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the keys of an installation.", subcommands: [Generate.self])

    struct Generate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make every key that is missing; those that are there stay as they are.")

        @Option(help: "The folder of the keys (NPP16_KEYS); defaults to .npp16/keys.")
        var keys: String?

        func run() throws {
            let path = keys ?? ProcessInfo.processInfo.environment["NPP16_KEYS"] ?? ".npp16/keys"
            let written = try KeyFolder(path: path).generate()
            print(written.isEmpty ? "All keys are there." : "Made in \(path): \(written.joined(separator: ", "))")
        }
    }
}

/// Signs a token.
struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sign a token for a role account or for somebody of a party, for programs and for trying things out.")

    @Argument(
        help:
            "secretariat, co-chair, ops, observer:PARTY, focal-point:PARTY, focal-point:PARTY:CONTACT, delegate:PARTY:PERSON."
    )
    var role: String

    @Option(help: "For how many minutes the token is good.")
    var minutes: Int = 60

    @Option(help: "The folder of the keys (NPP16_KEYS); defaults to .npp16/keys.")
    var keys: String?

    @Option(help: "The gateway that knows the party (NPP16_SERVER); defaults to http://127.0.0.1:8016.")
    var server: String?

    func validate() throws {
        guard (1...1440).contains(minutes) else { throw ValidationError("--minutes must be 1 to 1440") }
    }

    func run() async throws {
        let folder = KeyFolder(path: keys ?? ProcessInfo.processInfo.environment["NPP16_KEYS"] ?? ".npp16/keys")
        let actor = try Actor(roleAccount: role)
        try await checkKind(of: actor)
        print(try await folder.token(for: actor, lifetime: .seconds(60 * minutes)))
    }

    /// A role that does not fit the kind of its party is worth nothing to any service: where a gateway answers, no token is
    /// signed for one.
    private func checkKind(of actor: Actor) async throws {
        let rights: [Role: SpeakingRight] = [.focalPoint: .focalPoint, .delegate: .delegate, .observer: .observer]
        guard let party = actor.party, let role = actor.roles.first, let right = rights[role] else { return }
        let address = try GatewayAccess.address(server)
        let answer = try? await APIClient(server: address, token: nil).attempt(
            ShowParty.definition, ["party": .string(party.rawValue)], patience: .zero)
        guard let answer, answer.status == 200, let known = try? JSON.decode(Party.self, from: answer.body),
            !known.kind.knows(right)
        else { return }
        throw ValidationError("\(party) is of the kind \(known.kind.rawValue): it has no \(role.rawValue)")
    }
}
