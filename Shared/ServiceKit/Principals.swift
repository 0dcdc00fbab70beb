internal import Foundation
public import Messaging
public import Models
internal import Yams

/// Which process may send which request: `principals.yaml` beside this file, which every program has inside.
///
/// Each principal has a list of request names; `submissions.*` stands for all of a service. One that stands for programs
/// outside of the backbone has the list as `sends`, beside `public: true`; one that may have commands run dry, beside
/// `dry-runs: true`.
public struct Principals: PrincipalPolicy {
    private let rows: [String: Row]

    private struct Row: Decodable {
        let sends: [String]
        let isPublic: Bool
        let runsDry: Bool

        private enum CodingKeys: String, CodingKey {
            case sends
            case isPublic = "public"
            case runsDry = "dry-runs"
        }

        init(from decoder: any Decoder) throws {
            if let list = try? decoder.singleValueContainer().decode([String].self) {
                (sends, isPublic, runsDry) = (list, false, false)
                return
            }
            let container = try decoder.container(keyedBy: CodingKeys.self)
            sends = try container.decode([String].self, forKey: .sends)
            isPublic = try container.decodeIfPresent(Bool.self, forKey: .isPublic) ?? false
            runsDry = try container.decodeIfPresent(Bool.self, forKey: .runsDry) ?? false
        }
    }

    /// - Throws: what the YAML reader finds wrong, or that the file is not there.
    public init(path: String) throws { try self.init(yaml: String(contentsOfFile: path, encoding: .utf8)) }

    private init(yaml: String) throws { rows = try YAMLDecoder().decode([String: Row].self, from: yaml) }

    /// The rows that came with this version.
    public static func ofThisVersion() throws -> Principals {
        try Principals(yaml: String(decoding: PackageResources.principals_yaml, as: UTF8.self))
    }

    /// Every principal with the requests it may send, as they are written.
    public var patterns: [String: [String]] { rows.mapValues(\.sends) }

    public func mayPrincipal(_ principal: String, send request: RequestName) -> Bool {
        (rows[principal]?.sends ?? []).contains { pattern in
            pattern == request.rawValue || pattern.hasSuffix(".*") && request.rawValue.hasPrefix(pattern.dropLast())
        }
    }

    public func mayPrincipal(_ principal: String, enter channel: ServiceDirectory.Channel) -> Bool {
        let reads = ReadEvents.definition.name
        return switch channel {
        case .requests: (rows[principal]?.sends ?? []).contains { $0 != reads.rawValue }
        case .feed, .hints: mayPrincipal(principal, send: reads)
        }
    }

    public func mayRunDry(_ principal: String) -> Bool { rows[principal]?.runsDry ?? false }

    public func isPublic(_ principal: String) -> Bool { rows[principal]?.isPublic ?? false }
}
