import Models
import Yams

/// The AsyncAPI document of the bus: what is written by hand, with the messages and schemas of the types in it.
public struct AsyncAPI {
    /// bus.yaml, whose comments mark the places of what is generated.
    private let bus: String

    public init(bus: String) { self.bus = bus }

    /// The text of asyncapi.yaml.
    public func document() throws -> String {
        let requests = RequestCatalogue.all.map(Message.init(request:))
        let events = EventCatalogue.all.map(Message.init(event:))
        let isRead = { (message: Message) in message.type == "npp16.request.\(ReadEvents.definition.name)" }
        let parts: [String: JSONValue] = [
            "requests": references(to: requests.filter { !isRead($0) }),
            "feed": references(to: requests.filter(isRead)), "events": references(to: events),
            "messages": .object(Dictionary(uniqueKeysWithValues: (requests + events).map { ($0.key, $0.json) })),
            "schemas": schemas,
        ]
        return try bus.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let mark = line.drop { $0 == " " }
            guard mark.hasPrefix("# "), let part = parts[String(mark.dropFirst(2))] else { return String(line) }
            return try text(part, indent: line.prefix { $0 == " " })
        }.joined(separator: "\n")
    }

    private func references(to messages: [Message]) -> JSONValue {
        .object(
            Dictionary(
                uniqueKeysWithValues: messages.map {
                    ($0.key, .object(["$ref": .string("#/components/messages/\($0.key)")]))
                }))
    }

    private var schemas: JSONValue {
        var named: [String: Schema] = [:]
        Problem.schema.named(into: &named)
        ActingOffice.schema.named(into: &named)
        for request in RequestCatalogue.all {
            request.acceptedSchema.named(into: &named)
            request.answerSchema.named(into: &named)
        }
        for event in EventCatalogue.all { event.schema.named(into: &named) }
        return .object(named.mapValues { $0.written(referringTo: Message.schemas) })
    }

    private func text(_ value: JSONValue, indent: Substring) throws -> String {
        let text = try Yams.serialize(node: value.node, width: -1, allowUnicode: true)
        return text.split(separator: "\n").map { "\(indent)\($0)" }.joined(separator: "\n")
    }
}

/// One type of message.
private struct Message {
    static let schemas = "#/components/schemas/"

    let type: String
    let json: JSONValue

    var key: String { type.replacing(".", with: "-") }

    init(request: any Request.Type) {
        let definition = request.definition
        type = "npp16.request.\(definition.name)"
        var members: [String: JSONValue] = [
            "name": .string(type), "summary": .string(definition.summary),
            "correlationId": .object(["$ref": .string("#/components/correlationIds/request")]),
            "payload": Self.payload(type, "RequestEnvelope", request.acceptedSchema),
            "x-effect": .string(definition.effect.rawValue),
            "x-access": .array(definition.access.words.map(JSONValue.string)),
            "x-answer": request.answerSchema.referred(to: Self.schemas),
        ]
        let bytes = request is any CarriesBytes.Type ? "request" : request.answersBytes ? "answer" : nil
        members["x-bytes"] = bytes.map(JSONValue.string)
        json = .object(members)
    }

    init(event: any Event.Type) {
        type = event.type.rawValue
        json = .object([
            "name": .string(type), "summary": .string(event.schema.description ?? ""),
            "payload": Self.payload(type, "EventEnvelope", event.schema),
        ])
    }

    private static func payload(_ type: String, _ envelope: String, _ data: Schema) -> JSONValue {
        .object([
            "allOf": .array([
                .object(["$ref": .string(schemas + envelope)]),
                .object([
                    "properties": .object([
                        "type": .object(["const": .string(type)]), "data": data.referred(to: schemas),
                    ])
                ]),
            ])
        ])
    }
}

extension Request {
    fileprivate static var answersBytes: Bool { Answer.self is any CarriesBytes.Type }
}

extension Access {
    fileprivate var words: [String] {
        switch self {
        case .everyone: ["everyone"]
        case .principals: ["principals"]
        case .roles(let roles): roles.map(\.rawValue).sorted()
        }
    }
}

extension JSONValue {
    /// Members in the order of their names, but for the few that a reader looks for first.
    fileprivate var node: Node {
        switch self {
        case .null: Node("null", Tag(.null))
        case .bool(let value): Node(value ? "true" : "false", Tag(.bool))
        case .integer(let value): Node("\(value)", Tag(.int))
        case .number(let value): Node("\(value)", Tag(.float))
        case .string(let value): Node(value, Tag(.str))
        case .array(let values): Node(values.map(\.node), Tag(.seq), values.allSatisfy(\.isText) ? .flow : .block)
        case .object(let members):
            Node(
                members.sorted { ($0.key.rank, $0.key) < ($1.key.rank, $1.key) }.map { (Node($0.key), $0.value.node) },
                Tag(.map), members.keys.contains("$ref") ? .flow : .block)
        }
    }
}

extension JSONValue {
    fileprivate var isText: Bool { if case .string = self { true } else { false } }
}

extension String {
    /// Below ten: where a reader looks first.
    fileprivate var rank: Int {
        ["name", "summary", "type", "description", "required", "properties"].firstIndex(of: self) ?? 10
    }
}
