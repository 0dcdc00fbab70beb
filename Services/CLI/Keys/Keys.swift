internal import ArgumentParser
internal import Foundation
internal import Models
internal import ServiceKit

/// Makes the keys of an installation.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the keys of an installation.", subcommands: [Generate.self])

    struct Generate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make every key that is missing; those that are there stay as they are.")

        @Option(help: "The folder of the keys (NPP16_KEYS); .npp16/keys where it is left out.")
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

    @Option(help: "The folder of the keys (NPP16_KEYS); .npp16/keys where it is left out.")
    var keys: String?

    func validate() throws {
        guard (1...1440).contains(minutes) else { throw ValidationError("--minutes must be 1 to 1440") }
    }

    func run() async throws {
        let folder = KeyFolder(path: keys ?? ProcessInfo.processInfo.environment["NPP16_KEYS"] ?? ".npp16/keys")
        print(try await folder.token(for: Actor(roleAccount: role), lifetime: .seconds(60 * minutes)))
    }
}
