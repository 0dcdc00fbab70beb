internal import HTTPTypes
internal import Hummingbird
internal import Models

/// The part of a content that a `Range` field asks for (RFC 9110, 14.1.2).
struct ByteRange: Equatable {
    let bytes: Range<Int>

    /// A range that begins behind the end.
    struct Unsatisfiable: HTTPResponseError {
        let size: Int
        var status: HTTPResponse.Status { .rangeNotSatisfiable }

        func response(from request: Request, context: some RequestContext) throws -> Response {
            Response(status: status, headers: [.contentRange: "bytes */\(size)"])
        }
    }

    /// - Returns: nil where no field, several ranges or something else is asked for: then the whole is answered.
    /// - Throws: ``Unsatisfiable``.
    init?(field: String?, size: Int) throws {
        guard let field, let match = field.wholeMatch(of: /bytes=([0-9]{0,18})-([0-9]{0,18})/) else { return nil }
        switch (Int(match.1), Int(match.2)) {
        case (nil, nil): return nil
        case (nil, let last?):
            guard last > 0 else { throw Unsatisfiable(size: size) }
            bytes = max(0, size - last)..<size
        case (let first?, let last):
            guard last.map({ first <= $0 }) ?? true else { return nil }
            guard first < size else { throw Unsatisfiable(size: size) }
            bytes = first..<min(size, (last ?? size) + 1)
        }
    }

    func contentRange(of size: Int) -> String { "bytes \(bytes.lowerBound)-\(bytes.upperBound - 1)/\(size)" }
}
