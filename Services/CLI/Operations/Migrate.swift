internal import ArgumentParser
internal import Models

/// Brings the schemas of all services up to date.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the schema of every service up to date.",
        discussion: "Needs NPP16_ADMIN_DATABASE, a superuser's connection string, and NPP16_KEYS.")

    func run() async throws {
        for service in ServiceName.allCases {
            try await Program.service(service).run(["migrate"])
        }
    }
}
