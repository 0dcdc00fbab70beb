internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models

/// A request typed as a command: `npp16 actions move ID --move accept`.
///
/// The fields of the path may stand without a flag, in their order; the others are flags of their own names.
struct RequestCommand {
    private let request: any Request.Type
    private let fields: RequestFields
    private var members: [String: JSONValue] = [:]
    private var access = GatewayAccess()
    private var wantsJSON = false
    private var wantsAll = false
    private var wantsHelp = false
    private var isConfirmed = false
    private var isDry = false
    private var columns: [String] = []
    private var key: MessageID?

    /// What was typed is not what the request takes.
    struct Misuse: Error, CustomStringConvertible {
        let description: String
    }

    /// - Returns: nil where the first words name no request.
    /// - Throws: ``Misuse`` that names what is wrong.
    init?(_ arguments: [String]) throws {
        guard let request = RequestWords.find(arguments) else { return nil }
        do {
            try self.init(request, arguments)
        } catch let error as ValidationError {
            let words = arguments.prefix(2).joined(separator: " ")
            throw Misuse(description: "npp16: \(error.message)\n`npp16 \(words) --help` explains the request.")
        }
    }

    private init(_ request: any Request.Type, _ arguments: [String]) throws {
        self.request = request
        fields = RequestFields(of: request)
        var whole: [String: JSONValue] = [:]
        var given: [String: [String]] = [:]
        var positional: [String] = []
        var options: [String] = []
        var rest = arguments.dropFirst(2)
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--") else {
                positional.append(argument)
                continue
            }
            let (name, attached) = Self.split(argument)
            switch name {
            case "json": wantsJSON = true
            case "all": wantsAll = true
            case "help": wantsHelp = true
            case "yes": isConfirmed = true
            case "dry-run": isDry = true
            default:
                guard let value = attached ?? rest.popFirst() else { throw ValidationError("--\(name) needs a value") }
                if let field = fields.fields.first(where: { RequestWords.flag(of: $0.name) == name }) {
                    given[field.name, default: []].append(value)
                } else if name == "file" {
                    whole = try JSONInput.members(of: value)
                } else if name == "key" {
                    guard let key = MessageID(rawValue: value) else { throw ValidationError("--key must be a UUID") }
                    self.key = key
                } else if name == "columns" {
                    columns = try Self.columns(value, of: request)
                } else {
                    guard GatewayAccess.flags.contains(name) else {
                        let flags = fields.fields.map { RequestWords.flag(of: $0.name) }
                        let hint =
                            NearNames(flags.map { (name: $0, shown: "--\($0)") }).hint(for: name).map { " \($0)" } ?? ""
                        throw ValidationError("there is no field --\(name).\(hint)")
                    }
                    options += ["--\(name)", value]
                }
            }
        }
        guard !wantsHelp else { return }
        guard !isDry || request.definition.mayRunDry else {
            throw ValidationError("\(request.definition.name) cannot be run dry: nothing was sent.")
        }
        access = try GatewayAccess.parse(options)
        members = try readMembers(given, positional, beside: whole)
    }

    func run() async throws {
        guard !wantsHelp else { return print(RequestHelp.text(for: request, fields)) }
        let client = try await access.client()
        guard !isDry else {
            let answer = try await client.runDry(fields.definition, members, key: key ?? MessageID())
            return print(
                wantsJSON ? String(decoding: answer, as: UTF8.self) : try DryRunText.text(of: answer, to: request))
        }
        try await Confirmation.require(for: request, members, isGiven: isConfirmed, by: client)
        var answer = try await send(by: client)
        if wantsAll { answer = try await complete(answer, client) }
        print(
            wantsJSON
                ? String(decoding: answer, as: UTF8.self)
                : try AnswerText.text(of: answer, to: request, showing: columns))
    }

    /// Sends the request; a command under the key that it had before, where no answer came then.
    private func send(by client: APIClient) async throws -> [UInt8] {
        guard fields.definition.effect == .command else { return try await client.send(fields.definition, members) }
        let pending =
            key == nil
            ? PendingKey(
                server: client.server, account: access.account, request: fields.definition.name, members: members)
            : nil
        if pending?.known != nil {
            Progress.say("no answer came when this was sent before: it is repeated, and has its effect once")
        }
        let key = key ?? pending?.known ?? MessageID()
        pending?.keep(key)
        let answer: APIClient.Answer
        do {
            answer = try await client.attempt(fields.definition, members, key: key)
        } catch let refusal as Refusal {
            guard pending != nil else { throw refusal }
            throw Refusal(
                "\(refusal.words)\nThe same command again is repeated under its key \(key), and has its effect once.")
        }
        // Other refusals say nothing of what came of it when it was sent before.
        if [200, 404, 409, 422].contains(answer.status) { pending?.forget() }
        guard answer.status == 200 else { throw Refusal(answer.problem) }
        return answer.body
    }

    /// Fields of a list as they are shown, by their names or flags.
    private static func columns(_ text: String, of request: any Request.Type) throws -> [String] {
        guard let list = request.answerSchema.fields.first(where: { $0.name == "items" }),
            case .array(let element) = list.schema.kind
        else { throw ValidationError("--columns is for lists") }
        return try text.split(separator: ",").map { column in
            guard
                let field = element.fields.first(where: {
                    RequestWords.flag(of: $0.name) == RequestWords.flag(of: String(column))
                })
            else {
                let known = element.fields.map { RequestWords.flag(of: $0.name) }.joined(separator: ", ")
                throw ValidationError("“\(column)” is no column; there are: \(known)")
            }
            return field.name
        }
    }

    private static func split(_ argument: String) -> (name: String, value: String?) {
        let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
    }

    /// - Parameter whole: fields of a file; what is typed comes before them.
    private func readMembers(
        _ given: [String: [String]], _ positional: [String], beside whole: [String: JSONValue]
    ) throws -> [String: JSONValue] {
        var given = given
        let free = (fields.definition.route?.placeholders ?? []).filter { given[$0] == nil && whole[$0] == nil }
        guard positional.count <= free.count else {
            throw ValidationError("“\(positional[free.count])” is one word too many")
        }
        for (name, value) in zip(free, positional) { given[name] = [value] }
        do {
            try fields.check(members: whole.keys)
            for field in fields.fields where field.isRequired && given[field.name] == nil && whole[field.name] == nil {
                throw ValidationError("--\(RequestWords.flag(of: field.name)) is missing")
            }
            let typed = Dictionary(uniqueKeysWithValues: try given.map { ($0, try value(of: $0, from: $1)) })
            return whole.merging(typed) { $1 }
        } catch let rejection as Rejection {
            throw ValidationError(rejection.detail)
        }
    }

    private func value(of name: String, from texts: [String]) throws -> JSONValue {
        guard let field = fields.fields.first(where: { $0.name == name }) else {
            return try fields.value(of: name, from: texts)
        }
        let input = FieldInput(field)
        return try input.json(from: texts) ?? fields.value(of: name, from: try input.texts(texts))
    }

    /// Follows a list to its end.
    private func complete(_ first: [UInt8], _ client: APIClient) async throws -> [UInt8] {
        guard case .object(var page) = try JSON.decode(JSONValue.self, from: first),
            case .array(var items) = page["items"]
        else { return first }
        while case .string(let next) = page["next"] {
            let more = try await client.send(fields.definition, members.merging(["after": .string(next)]) { $1 })
            guard case .object(let part) = try JSON.decode(JSONValue.self, from: more),
                case .array(let found) = part["items"]
            else { break }
            items += found
            page = part
        }
        return try JSON.encode(JSONValue.object(["items": .array(items)]))
    }
}
