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

    func run() async throws {
        let client = try await access.client()
        guard let service else {
            let answer = try await client.get("/readyz")
            print(String(decoding: answer.body, as: UTF8.self))
            guard answer.status == 200, ready || !answer.isAlarming else { throw ExitCode.failure }
            return
        }
        guard let name = ServiceName(rawValue: service) else {
            throw ValidationError("there is no service “\(service)”")
        }
        let definition = ShowHealth.definition
        let answer = try await client.attempt(definition, ["service": .string(name.rawValue)], patience: .zero)
        print(String(decoding: answer.body, as: UTF8.self))
        guard answer.status == 200, answer.isReady, ready || !answer.isAlarming else { throw ExitCode.failure }
    }
}

extension APIClient.Answer {
    private struct Whole: Decodable {
        let services: [ServiceHealth]
    }

    /// Of an answer to the question of health, of one service or of all: whether somebody has to see to something.
    fileprivate var isAlarming: Bool {
        let one = (try? JSON.decode(ServiceHealth.self, from: body)).map { [$0] }
        let all = (try? JSON.decode(Whole.self, from: body))?.services
        return (one ?? all ?? []).contains { $0.alarm != nil }
    }
}
