internal import Foundation
internal import Hummingbird

/// The pairs of a query or a form, as browsers and the libraries of most languages write them: `+` is a space, and all else is
/// percent-encoded UTF-8.
struct EncodedPairs: Sequence {
    struct Pair {
        let name: String
        /// Nil where it cannot be decoded.
        let value: String?
    }

    private let pairs: [Pair]

    init(_ bytes: some Collection<UInt8>) {
        pairs = bytes.split(separator: UInt8(ascii: "&")).map { pair in
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.decoded(halves[0]) ?? String(decoding: halves[0], as: UTF8.self)
            return Pair(name: name, value: halves.count == 2 ? Self.decoded(halves[1]) : "")
        }
    }

    func makeIterator() -> some IteratorProtocol<Pair> { pairs.makeIterator() }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
        let text = String(decoding: bytes.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
        return text.removingPercentEncoding
    }
}

extension Request {
    /// What stands behind the `?`.
    var query: EncodedPairs { EncodedPairs((uri.query ?? "").utf8) }

    /// The first value of a name in the query; nil where there is none that can be read.
    func inQuery(_ name: String) -> String? { query.first { $0.name == name }?.value }
}
