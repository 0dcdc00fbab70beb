internal import ArgumentParser
internal import Models

/// Reads, exports and proves the event logs.
struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read, export and prove the audit trail.",
        subcommands: [ListAudit.self, ExportAudit.self, VerifyAudit.self])
}

/// Which logs a command is about.
struct LogChoice: ParsableArguments {
    @Option(help: "One service only.")
    var service: String?

    /// - Throws: a validation error for a name that no service has.
    var services: [ServiceName] {
        get throws {
            guard let service else { return ServiceName.allCases }
            guard let name = ServiceName(rawValue: service) else {
                throw ValidationError("there is no service “\(service)”")
            }
            return [name]
        }
    }
}
