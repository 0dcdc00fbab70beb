internal import Foundation
public import Messaging
public import Models
internal import Yams

/// Which process may send which request: `infra/contracts/principals.yaml`.
///
/// Each principal has a list of request names; `submissions.*` stands for all of a service, `*` for all there are.
public struct Principals: PrincipalPolicy {
    private let patterns: [String: [String]]

    /// - Throws: what the YAML reader finds wrong, or that the file is not there.
    public init(path: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        patterns = try YAMLDecoder().decode([String: [String]].self, from: text)
    }

    public func mayPrincipal(_ principal: String, send request: RequestName) -> Bool {
        (patterns[principal] ?? []).contains { pattern in
            pattern == "*" || pattern == request.rawValue
                || pattern.hasSuffix(".*") && request.rawValue.hasPrefix(pattern.dropLast())
        }
    }
}
