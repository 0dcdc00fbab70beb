internal import ArgumentParser
internal import Foundation
internal import ServiceKit

/// The command line of the backbone: runs an installation, and asks it whatever can be asked.
@main struct NPP16: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "npp16",
        abstract: "The follow-up of the working group on minerals and metals.",
        discussion: """
            Every request of the backbone is a command too: `npp16 actions list --state proposed`, \
            `npp16 calls open --title …`; `npp16 requests` lists them all, and `npp16 NOUN VERB --help` explains one.
            """,
        version: Backbone.version,
        groupedSubcommands: [
            CommandGroup(
                name: "An installation", subcommands: [Up.self, Keys.self, Migrate.self, Token.self, Clock.self]),
            CommandGroup(name: "The record", subcommands: [Import.self, Upload.self, Download.self, Tour.self]),
            CommandGroup(name: "Looking after it", subcommands: [Health.self, Status.self, Audit.self]),
            CommandGroup(name: "Requests", subcommands: [CallRequest.self, Requests.self]),
        ])

    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            if let command = try RequestCommand(arguments) {
                try await command.run()
            } else {
                var command = try parseAsRoot(arguments)
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
            }
        } catch let error as Refusal {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            Foundation.exit(1)
        } catch let error as RequestCommand.Misuse {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            Foundation.exit(ExitCode.validationFailure.rawValue)
        } catch {
            exit(withError: error)
        }
    }
}
