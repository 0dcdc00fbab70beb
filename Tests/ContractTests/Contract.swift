import Foundation
import ServiceKit
import Yams

/// The files in infra/contracts.
enum Contract {
    /// A row of problems.yaml.
    struct ProblemRow: Decodable {
        let code: String
        let title: String
        let status: Int
        let advice: String
    }

    static func problems() throws -> [ProblemRow] { try read("problems.yaml") }

    static func principals() throws -> Principals { try Principals(path: path("principals.yaml")) }

    /// Read once for all tests.
    static let asyncAPI: Result<AsyncAPIDocument, any Error> = Result { try read("asyncapi.yaml") }

    static func path(_ name: String) -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appending(path: "infra/contracts/\(name)").path(percentEncoded: false)
    }

    private static func read<Value: Decodable>(_ name: String) throws -> Value {
        try YAMLDecoder().decode(Value.self, from: String(contentsOfFile: path(name), encoding: .utf8))
    }
}

/// The parts of asyncapi.yaml that the code knows too; the head of the file describes its layout.
struct AsyncAPIDocument: Decodable {
    let channels: [String: Channel]
    let components: Components

    struct Channel: Decodable {
        let messages: [String: SchemaNode]
        let bindings: Bindings?
        let digestChain: DigestChain?

        private enum CodingKeys: String, CodingKey {
            case messages, bindings
            case digestChain = "x-digest-chain"
        }
    }

    struct Bindings: Decodable {
        let zmtp: Socket

        struct Socket: Decodable {
            let portOffset: Int
            let ipcSuffix: String
        }

        private enum CodingKeys: String, CodingKey {
            case zmtp = "x-zmtp"
        }
    }

    struct DigestChain: Decodable {
        let example: Entry

        struct Entry: Decodable {
            let entry: String
            let digest: String
        }
    }

    struct Components: Decodable {
        let messages: [String: Message]
        let schemas: [String: SchemaNode]
    }

    struct Message: Decodable {
        let name: String
        let summary: String
        let effect: String?
        let access: [String]?
        let answer: SchemaNode?
        let payload: SchemaNode

        /// The schema of its envelope, by name.
        var envelope: String? { payload.allOf?.first?.schemaName }
        var type: String? { payload.allOf?.last?.properties?["type"]?.const }
        var data: SchemaNode? { payload.allOf?.last?.properties?["data"] }

        private enum CodingKeys: String, CodingKey {
            case name, summary, payload
            case effect = "x-effect"
            case access = "x-access"
            case answer = "x-answer"
        }
    }

    func message(_ type: String) -> Message? { components.messages[type.replacing(".", with: "-")] }

    /// The types of the messages on a channel.
    func types(on channel: String) -> Set<String> {
        Set((channels[channel]?.messages ?? [:]).keys.compactMap { components.messages[$0]?.name })
    }
}

/// A JSON Schema as it is written, or a reference to something.
final class SchemaNode: Decodable, Sendable {
    let ref: String?
    let type: String?
    let const: String?
    let words: [String]?
    let pattern: String?
    let maximumLength: Int?
    let maximumItems: Int?
    let format: String?
    let minimum: Int?
    let maximum: Int?
    let items: SchemaNode?
    let properties: [String: SchemaNode]?
    let required: [String]?
    let additionalProperties: SchemaNode?
    let allOf: [SchemaNode]?

    private enum CodingKeys: String, CodingKey {
        case type, const, pattern, format, minimum, maximum, items, properties, required, additionalProperties, allOf
        case ref = "$ref"
        case words = "enum"
        case maximumLength = "maxLength"
        case maximumItems = "maxItems"
    }

    /// The name of the schema that is referred to.
    var schemaName: String? {
        let prefix = "#/components/schemas/"
        guard let ref, ref.hasPrefix(prefix) else { return nil }
        return String(ref.dropFirst(prefix.count))
    }
}
