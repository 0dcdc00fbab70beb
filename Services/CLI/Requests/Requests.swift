internal import ArgumentParser
internal import Models

/// Lists every request.
struct Requests: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List everything that can be asked, and by whom.")

    func run() {
        let rows = RequestCatalogue.all.filter { $0.definition.route != nil }.map { request in
            let definition = request.definition
            return [
                RequestWords.words(of: definition.name).joined(separator: " "), definition.summary,
                RequestHelp.access(definition.access), definition.name.rawValue,
            ]
        }
        print(Table(["COMMAND", "WHAT", "WHO", "REQUEST"], rows).text(in: Terminal.width, flexible: 1))
    }
}

/// Sends any request as JSON.
struct CallRequest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Send any request, its fields as JSON, and print the answer as JSON.")

    @Argument(help: "The name of the request, e.g. proposals.annex1.show.")
    var name: String

    @Option(help: "The fields, e.g. '{\"limit\": 10}'; - reads them from standard input.")
    var json: String = "{}"

    @Option(help: "The idempotency key, a UUID: the same key again has no second effect.")
    var key: String?

    @Flag(help: "Sends what mails many without asking.")
    var yes = false

    @Flag(help: "Checks a command, says who would hear of it, and sends nothing.")
    var dryRun = false

    @OptionGroup var access: GatewayAccess

    func run() async throws {
        guard let request = RequestCatalogue.find(RequestName(rawValue: name)) else {
            throw ValidationError("there is no request “\(name)”; `npp16 requests` lists them")
        }
        let fields = RequestFields(of: request)
        let members = try JSONInput.members(json)
        do {
            try fields.check(members: members.keys)
        } catch let rejection as Rejection {
            throw ValidationError(rejection.detail)
        }
        var messageID = MessageID()
        if let key {
            guard let given = MessageID(rawValue: key) else { throw ValidationError("--key must be a UUID") }
            messageID = given
        }
        let client = try await access.client()
        guard !dryRun else {
            let answer = try await client.runDry(request.definition, members, key: messageID)
            return print(String(decoding: answer, as: UTF8.self))
        }
        try await Confirmation.require(for: request, members, isGiven: yes, by: client)
        let answer = try await client.send(request.definition, members, key: messageID)
        print(String(decoding: answer, as: UTF8.self))
    }
}
