import Curl
import Foundation
import Messaging
import Models

/// The JSON API of a running gateway, as one actor sees it.
struct API: Sendable {
    let address: String
    let token: String?
    let client: WebClient

    struct Answer: Sendable {
        let status: Int
        let headers: [String: String]
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
        var problem: Problem? { try? JSON.decode(Problem.self, from: body) }
        var json: JSONValue? { try? JSON.decode(JSONValue.self, from: body) }
    }

    /// An answer other than 200.
    struct Refused: Error, CustomStringConvertible {
        let answer: Answer
        var description: String { "\(answer.status) \(answer.text)" }
    }

    func exchange(
        _ method: String, _ path: String, body: [UInt8]? = nil, headers: [String: String] = [:],
        within limit: Duration = .seconds(12)
    ) async throws -> Answer {
        var request = WebRequest(method, address + path, timeout: limit)
        if let token { request.headers.append(("Authorization", "Bearer \(token)")) }
        if let body {
            request.headers.append(("Content-Type", "application/json"))
            request.body = .bytes(body)
        }
        for (name, value) in headers {
            request.headers.removeAll { $0.name.lowercased() == name.lowercased() }
            request.headers.append((name, value))
        }
        let answer = try await client.send(request)
        return Answer(
            status: answer.status,
            headers: Dictionary(
                answer.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
            body: answer.body)
    }

    /// Sends a request and hands over the answer, whatever it is.
    func attempt<R: Request>(
        _ request: R, key: MessageID = MessageID(), within limit: Duration = .seconds(12)
    ) async throws -> Answer {
        let encoded = try JSON.decode(JSONValue.self, from: try JSON.encode(request))
        guard case .object(let members) = encoded, let address = R.definition.address(members) else {
            throw Program.Failed(description: "\(R.definition.name) has no address")
        }
        return try await exchange(
            address.method, address.path, body: address.body, headers: ["Idempotency-Key": key.rawValue],
            within: limit)
    }

    /// - Throws: ``Refused`` with an answer other than 200.
    func send<R: Request>(_ request: R, key: MessageID = MessageID()) async throws -> R.Answer {
        let answer = try await attempt(request, key: key)
        guard answer.status == 200 else { throw Refused(answer: answer) }
        return try JSON.decode(R.Answer.self, from: answer.body)
    }
}

extension API {
    /// The address of a file that pages name: it has a digest of the content.
    ///
    /// - Parameter name: e.g. `npp16.css`; what begins with a slash is an address already.
    func place(_ name: String) async throws -> String {
        guard !name.hasPrefix("/") else { return name }
        let page = try await exchange("GET", "/").text
        let halves = name.split(separator: ".", maxSplits: 1)
        let known = try Regex("(/assets/\(halves[0])\\.[0-9a-f]+\\.\(halves[1]))\"", as: (Substring, Substring).self)
        guard let place = page.firstMatch(of: known)?.output.1 else {
            throw Program.Failed(description: "no page names \(name)")
        }
        return String(place)
    }

    /// What a browser shows that asks for an address: it goes where it is led.
    func visit(_ path: String, headers: [String: String]) async throws -> (place: String, answer: Answer) {
        var (place, left) = (path, 5)
        var answer = try await exchange("GET", place, headers: headers)
        while (300..<400).contains(answer.status), let next = answer.headers["location"], left > 0 {
            (place, left) = (next, left - 1)
            answer = try await exchange("GET", place, headers: headers)
        }
        return (place, answer)
    }
}

extension API {
    /// A party as people call it.
    func party(_ name: String) async throws -> Answer {
        let path = "/api/v1/parties/\(JSONValue.string(name).inAddress)"
        return try await exchange("GET", path)
    }

    /// The party of a name.
    ///
    /// - Throws: ``Refused`` where there is none.
    func found(_ name: String) async throws -> Party {
        let answer = try await party(name)
        guard answer.status == 200 else { throw Refused(answer: answer) }
        return try JSON.decode(Party.self, from: answer.body)
    }
}

extension RequestDefinition {
    /// Where a request goes over HTTP, its fields spread over path, query and body.
    func address(_ members: [String: JSONValue]) -> (method: String, path: String, body: [UInt8]?)? {
        guard let route else { return nil }
        var rest = members
        var path = "/api/v1" + route.path
        for name in route.placeholders {
            guard let value = rest.removeValue(forKey: name) else { return nil }
            path = path.replacing("{\(name)}", with: value.inAddress)
        }
        guard route.method == .get else { return (route.method.rawValue, path, try? JSON.encode(rest)) }
        let query = rest.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.inAddress)" }
        return ("GET", query.isEmpty ? path : path + "?" + query.joined(separator: "&"), nil)
    }
}

extension JSONValue {
    fileprivate var inAddress: String {
        let text =
            switch self {
            case .string(let value): value
            case .integer(let value): String(value)
            case .number(let value): String(value)
            case .bool(let value): String(value)
            case .null, .array, .object: ""
            }
        return text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }

    /// A member of an object.
    subscript(_ name: String) -> JSONValue? { if case .object(let members) = self { members[name] } else { nil } }

    var string: String? { if case .string(let value) = self { value } else { nil } }
}
