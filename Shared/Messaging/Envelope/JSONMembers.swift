public import Models

/// The members of one JSON object, their values left as they are written.
///
/// For those who look at the names and pass the values on: a tree of a megabyte of small values takes seconds to build.
public struct JSONMembers: Sendable {
    private var values: [String: [UInt8]] = [:]

    public init() {}

    /// Some programs on Windows begin every text with it.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// - Throws: a rejection for bytes that are not one JSON object, or where a name stands twice in one object, at whatever
    ///   depth: of two values, programs on the way may have seen the other one.
    public init(object bytes: [UInt8]) throws {
        guard JSON.isUTF8(bytes) else { throw Self.unreadable("not valid UTF-8") }
        let isMarked = bytes.starts(with: Self.byteOrderMark)
        var scanner = JSONScanner(isMarked ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes)
        do {
            try scanner.object { scanner, name in
                var ahead = scanner
                let value = Array(try ahead.value())
                guard values.updateValue(value, forKey: name) == nil else {
                    throw Rejection.invalid(name, "is given twice")
                }
                try scanner.refuseRepetition(at: .member(name))
                scanner = ahead
            }
            try scanner.end()
        } catch let failure as JSONScanner.Failure {
            throw Self.unreadable("\(failure.detail) (at byte \(failure.offset))")
        }
    }

    public var names: [String] { values.keys.sorted() }

    public func has(_ name: String) -> Bool { values[name] != nil }

    /// The value of a member that is text; nil for any other.
    public func text(_ name: String) -> String? { values[name].flatMap { try? JSON.decode(String.self, from: $0) } }

    public mutating func set(_ name: String, to value: JSONValue) throws { values[name] = try JSON.encode(value) }

    /// The members as one object, in the order of their names.
    public func object() throws -> [UInt8] {
        var bytes = [UInt8(ascii: "{")]
        bytes.reserveCapacity(values.reduce(2) { $0 + $1.key.utf8.count + $1.value.count + 4 })
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            bytes += try JSON.encode(name)
            bytes.append(UInt8(ascii: ":"))
            bytes += value
        }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    private static func unreadable(_ detail: String) -> Rejection {
        Rejection(
            .malformed, detail: "The body is no JSON object.",
            fields: [FieldProblem(field: "body", detail: ProblemText(verbatim: detail))])
    }
}
