internal import ArgumentParser
internal import Models

/// Loads data through the services' own requests.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Load data through the services' own requests.", subcommands: [Record.self, Document.self])

    struct Record: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Load a record of consultations; what is there already stays as it is.",
            discussion: "Everything has an id in the record, so that loading it twice changes nothing.")

        @Argument(help: "The folder of the record: process.json and what else it has.")
        var folder: String

        @OptionGroup var access: GatewayAccess

        func run() async throws {
            let record = try RecordFiles(folder: folder)
            try await RecordImport(record, try await access.client(standard: .secretariat)).run()
        }
    }
}
