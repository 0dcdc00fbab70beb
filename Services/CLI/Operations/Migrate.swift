internal import ArgumentParser
internal import Models

/// Brings the schemas of all services up to date.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the schema of every service up to date.",
        discussion: """
            Needs NPP16_ADMIN_DATABASE, a superuser's connection string, and NPP16_KEYS. Services of the version before go on \
            with the new schema, unless a step says that it ends their work: --plan shows that before.
            """)

    @Flag(help: "Say what would be done, and do nothing.")
    var plan = false

    func run() async throws {
        for service in ServiceName.allCases {
            try await Program.service(service).run(["migrate"] + (plan ? ["--plan"] : []))
        }
    }
}
