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

    static func principals() throws -> Principals { try Principals.ofThisVersion() }

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
        let bindings: Bindings?
        let digestChain: DigestChain?

        private enum CodingKeys: String, CodingKey {
            case bindings
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
        let messages: [String: Anything]
        let schemas: [String: Anything]
    }

    /// Of which it is enough to know that it is there.
    struct Anything: Decodable {
        init(from decoder: any Decoder) {}
    }
}
