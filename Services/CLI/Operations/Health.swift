internal import ArgumentParser
internal import Messaging
internal import Models

/// Says whether a service, or the whole, can do its work.
struct Health: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say whether a service can do its work; without a name, whether all can. Ends with 1 where not.",
        discussion: """
            It also ends with 1 where somebody has to see to something though the service answers, such as a feed that \
            has diverged. With --ready it does not: a program that restarts what is not well would mend nothing by it.
            """)

    @Argument(help: "submissions, proposals, working-group, notifications, identity or gateway.")
    var service: String?

    @Flag(help: "Whether it answers, and no more.")
    var ready = false

    @OptionGroup var access: GatewayAccess

    /// What is read of the answer about all.
    private struct Whole: Decodable {
        let services: [ServiceHealth]
    }

    func run() async throws {
        let answer = try await ask(access.client())
        print(String(decoding: answer.body, as: UTF8.self))
        let one = (try? JSON.decode(ServiceHealth.self, from: answer.body)).map { [$0] }
        let services = try one ?? JSON.decode(Whole.self, from: answer.body).services
        guard services.allSatisfy({ ready ? $0.isReady : $0.conditions.isEmpty }) else { throw ExitCode.failure }
    }

    private func ask(_ client: APIClient) async throws -> APIClient.Answer {
        guard let service else { return try await client.get("/readyz") }
        guard let name = ServiceName(rawValue: service) else {
            throw ValidationError("there is no service “\(service)”")
        }
        let answer = try await client.attempt(
            ShowHealth.definition, ["service": .string(name.rawValue)], patience: .zero)
        guard answer.status == 200 else {
            print(String(decoding: answer.body, as: UTF8.self))
            throw ExitCode.failure
        }
        return answer
    }
}
