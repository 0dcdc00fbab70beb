package import ArgumentParser
internal import CLI
internal import ServiceKit

/// The command line of the backbone: runs an installation, and asks it whatever can be asked.
package struct NPP16: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "npp16",
        abstract: "The follow-up of an intergovernmental working group.",
        discussion: """
            Every request of the backbone is a command too: `npp16 actions list --state proposed`, \
            `npp16 calls open --title …`; `npp16 requests` lists them all, and `npp16 NOUN VERB --help` explains one.
            """,
        version: Backbone.version,
        groupedSubcommands: Commands.groups + [CommandGroup(name: "Trying it out", subcommands: [Tour.self])])

    package init() {}

    package static func main() async { await Commands.run(under: NPP16.self) }
}
