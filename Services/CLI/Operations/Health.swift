internal import ArgumentParser
internal import Models

/// Says whether a service, or the whole, can do its work.
struct Health: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say whether a service can do its work; without a name, whether all can. Ends with 1 where not.")

    @Argument(help: "submissions, proposals, working-group, notifications or gateway.")
    var service: String?

    @OptionGroup var access: Access

    func run() async throws {
        let client = try await access.client()
        guard let service else {
            let answer = try await client.get("/readyz")
            print(String(decoding: answer.body, as: UTF8.self))
            guard answer.status == 200 else { throw ExitCode.failure }
            return
        }
        guard let name = ServiceName(rawValue: service) else {
            throw ValidationError("there is no service “\(service)”")
        }
        let definition = AskHealth.definition
        let answer = try await client.attempt(definition, ["service": .string(name.rawValue)], patience: .zero)
        print(String(decoding: answer.body, as: UTF8.self))
        guard answer.status == 200, answer.isReady else { throw ExitCode.failure }
    }
}
