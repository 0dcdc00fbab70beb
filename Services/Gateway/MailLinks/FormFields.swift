internal import Foundation

/// The fields of a form (`application/x-www-form-urlencoded`). Of a name that comes twice, the first counts.
struct FormFields: Sendable {
    private var values: [String: String] = [:]

    /// What cannot be decoded is left out.
    init(_ bytes: some Collection<UInt8>) {
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(halves[0]), values[name] == nil else { continue }
            guard let value = halves.count == 2 ? Self.decoded(halves[1]) : "" else { continue }
            values[name] = value
        }
    }

    /// Without the space around it; nil where there is nothing else.
    subscript(_ name: String) -> String? {
        let value = values[name]?.trimmingCharacters(in: .whitespacesAndNewlines)
        return value?.isEmpty == false ? value : nil
    }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
        let text = String(decoding: bytes.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
        return text.removingPercentEncoding
    }
}
