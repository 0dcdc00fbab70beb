internal import Curl
internal import Foundation
internal import Messaging
package import Models

/// Speaks to the gateway's JSON API.
package struct APIClient: Sendable {
    package let server: String
    package let token: String?
    /// The party in whose place an access token acts.
    var onBehalfOf: String?

    package init(server: String, token: String?) { (self.server, self.token) = (server, token) }

    /// How long a gateway that is busy or restarting is waited for. A command is repeated with its key, and so has its
    /// effect once.
    package static let patience = Duration.seconds(15)
    /// How long one that does not answer at all is waited for.
    private static let restart = Duration.seconds(3)

    /// Sends a request and reads its answer.
    ///
    /// - Throws: `Refusal` with what the service answered otherwise.
    package func send<R: Request>(_ request: R, key: MessageID = MessageID()) async throws -> R.Answer {
        guard case .object(let members) = try JSON.decode(JSONValue.self, from: try JSON.encode(request)) else {
            throw Refusal("a request is always an object")
        }
        return try JSON.decode(R.Answer.self, from: try await send(R.definition, members, key: key))
    }

    /// As ``send(_:key:)``, for a request that names objects by what people call them.
    package func asked<R: Request>(_ request: R.Type, _ members: [String: JSONValue]) async throws -> R.Answer {
        try JSON.decode(R.Answer.self, from: try await send(R.definition, members))
    }

    /// As ``send(_:key:)``, for those who hold the fields as JSON and want JSON.
    package func send(_ definition: RequestDefinition, _ members: [String: JSONValue], key: MessageID = MessageID())
        async throws -> [UInt8]
    {
        let answer = try await attempt(definition, members, key: key)
        guard answer.status == 200 else { throw Refusal(answer.problem) }
        return answer.body
    }

    /// Has a command checked, and nothing done: what it would answer, and who would hear of it.
    ///
    /// - Throws: `Refusal` with what the service says against it.
    func runDry(
        _ definition: RequestDefinition, _ members: [String: JSONValue], key: MessageID = MessageID()
    ) async throws -> [UInt8] {
        guard definition.mayRunDry else {
            throw Refusal("\(definition.name) cannot be run dry: nothing was sent")
        }
        let answer = try await attempt(definition, members, key: key, isDry: true)
        guard answer.status == 200 else { throw Refusal(answer.problem) }
        return answer.body
    }

    package struct Answer: Sendable {
        package let status: Int
        package let body: [UInt8]

        package var problem: Problem {
            (try? JSON.decode(Problem.self, from: body))
                ?? Problem(.fault, detail: "The answer has status \(status) and says no more.")
        }
    }

    /// Sends a request and hands over the answer, whatever it is.
    package func attempt(
        _ definition: RequestDefinition, _ members: [String: JSONValue], key: MessageID = MessageID(),
        isDry: Bool = false, patience: Duration = patience
    ) async throws -> Answer {
        guard let route = definition.route else {
            throw Refusal("\(definition.name) is a matter between services and has no address")
        }
        var rest = members
        var path = Route.api + route.path
        for name in route.placeholders {
            guard let value = rest.removeValue(forKey: name) else { throw Refusal("\(name) is missing") }
            path = path.replacing("{\(name)}", with: Self.escaped(value.plainText))
        }
        if route.method == .get, !rest.isEmpty {
            let pairs = rest.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.escaped($0.value.plainText))" }
            path += "?" + pairs.joined(separator: "&")
        }
        let body = route.method == .get ? nil : try JSON.encode(rest)
        return try await patiently(patience) {
            try await exchange(route.method.rawValue, path, body, key, isDry: isDry)
        }
    }

    /// Reads a page of the gateway that is no request.
    package func get(_ path: String) async throws -> Answer { try await exchange("GET", path, nil, MessageID()) }

    private func patiently(_ patience: Duration, _ exchange: () async throws -> Answer) async throws -> Answer {
        let deadline = ContinuousClock.now + patience
        while true {
            let answer: Answer
            do {
                answer = try await exchange()
            } catch let refusal as Refusal {
                // A gateway that is being started again is back soon.
                guard ContinuousClock.now < deadline - Self.patience + Self.restart else { throw refusal }
                try await Task.sleep(for: .milliseconds(200))
                continue
            }
            guard [429, 503].contains(answer.status), ContinuousClock.now < deadline else { return answer }
            try await Task.sleep(for: .seconds(min(2, answer.problem.retryAfter ?? 0.5)))
        }
    }

    private func exchange(
        _ method: String, _ path: String, _ body: [UInt8]?, _ key: MessageID, isDry: Bool = false
    ) async throws -> Answer {
        var request = WebRequest(method, server + path)
        if let token { request.headers.append(("Authorization", "Bearer \(token)")) }
        if let onBehalfOf { request.headers.append(("NPP16-On-Behalf-Of", onBehalfOf)) }
        if let body {
            request.headers += [("Content-Type", "application/json"), ("Idempotency-Key", key.rawValue)]
            if isDry { request.headers.append(("NPP16-Dry-Run", "true")) }
            request.body = .bytes(body)
        }
        do {
            let answer = try await WebClient.shared.send(request)
            return Answer(status: answer.status, body: answer.body)
        } catch {
            throw Refusal("no gateway answers at \(server). Is it running? `npp16 up` starts one. (\(error))")
        }
    }

    private static func escaped(_ text: String) -> String {
        let allowed = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? text
    }
}

extension JSONValue {
    /// As it stands in an address or in a table.
    package var plainText: String {
        switch self {
        case .null: ""
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let value): String(value)
        case .string(let value): value
        case .array(let values): values.map(\.plainText).joined(separator: ",")
        case .object(let members):
            members.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.plainText)" }.joined(separator: ", ")
        }
    }
}
