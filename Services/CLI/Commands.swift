package import ArgumentParser
internal import Foundation

/// The commands of the command line. A request typed as a command (`npp16 actions list`) is one too.
package enum Commands {
    package static let groups = [
        CommandGroup(name: "An installation", subcommands: [Up.self, Keys.self, Migrate.self, Token.self, Clock.self]),
        CommandGroup(name: "People", subcommands: [Login.self, Logout.self, WhoAmI.self, Admin.self, Persons.self]),
        CommandGroup(name: "The record", subcommands: [Import.self, Upload.self, Download.self]),
        CommandGroup(name: "Looking after it", subcommands: [Health.self, Status.self, Doctor.self, Audit.self]),
        CommandGroup(name: "Requests", subcommands: [CallRequest.self, Requests.self]),
    ]

    private static func names(under root: any ParsableCommand.Type) -> [String] {
        let commands = root.configuration.subcommands + root.configuration.groupedSubcommands.flatMap(\.subcommands)
        return ["help"] + commands.flatMap { [$0._commandName] + $0.configuration.aliases }
    }

    /// Runs what was typed: a request, or a command of `root`.
    package static func run(under root: (some AsyncParsableCommand).Type) async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            if let command = try RequestCommand(arguments) {
                try await command.run()
            } else if let help = NounHelp.text(for: arguments, beside: names(under: root)) {
                guard help.isAsked else {
                    FileHandle.standardError.write(Data("\(help.text)\n".utf8))
                    exit(ExitCode.validationFailure.rawValue)
                }
                print(help.text)
            } else {
                var command = try root.parseAsRoot(arguments)
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
            }
        } catch let error as Refusal {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        } catch let error as RequestCommand.Misuse {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(ExitCode.validationFailure.rawValue)
        } catch {
            root.exit(withError: error)
        }
    }
}
