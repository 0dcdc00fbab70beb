internal import Foundation

/// A mail that came in, or a part of one (RFC 2045): its fields, and what stands below them, decoded.
struct ReceivedPart {
    let fields: ReceivedFields
    /// In small letters, without parameters, e.g. `multipart/report`.
    let type: String
    /// Those of a multipart body.
    let parts: [ReceivedPart]
    /// What stands below the fields of any other part.
    let text: String

    /// Deeper, or more, than any report is; what goes beyond is somebody's play.
    private static let (deepest, most) = (6, 40)

    init(_ lines: ArraySlice<Substring>, depth: Int = 0) {
        fields = ReceivedFields(lines.prefix { !$0.isEmpty })
        type = fields.words("content-type").first ?? "text/plain"
        let body = lines.drop { !$0.isEmpty }.dropFirst()
        guard type.hasPrefix("multipart/"), let boundary = fields.parameter("boundary", of: "content-type") else {
            parts = []
            text = Self.decoded(body, fields["content-transfer-encoding"] ?? "")
            return
        }
        text = ""
        parts = depth < Self.deepest ? Self.parts(of: body, boundary).map { ReceivedPart($0, depth: depth + 1) } : []
    }

    /// This part and all within it, but not what stands in a mail that is attached.
    var all: [ReceivedPart] { [self] + parts.flatMap(\.all) }

    var lines: ArraySlice<Substring> {
        text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    }

    private static func parts(of body: ArraySlice<Substring>, _ boundary: String) -> [ArraySlice<Substring>] {
        var parts: [ArraySlice<Substring>] = []
        var start: Int?
        for index in body.indices where body[index].hasPrefix("--\(boundary)") {
            let rest = body[index].dropFirst(boundary.count + 2).trimmed
            guard rest.isEmpty || rest == "--" else { continue }
            if let start, parts.count < most { parts.append(body[start..<index]) }
            start = rest.isEmpty ? index + 1 : nil
        }
        // A mail that was cut off ends within a part.
        if let start, parts.count < most, start < body.endIndex { parts.append(body[start...]) }
        return parts
    }

    private static func decoded(_ lines: ArraySlice<Substring>, _ encoding: String) -> String {
        let text = lines.joined(separator: "\n")
        switch encoding.trimmed.lowercased() {
        case "base64":
            let data = Data(base64Encoded: text.filter { $0 != "\n" }, options: .ignoreUnknownCharacters) ?? Data()
            return String(decoding: data.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        case "quoted-printable": return quotedPrintable(Array(text.utf8))
        default: return text
        }
    }

    /// RFC 2045, 6.7; what is no code stays as it is.
    private static func quotedPrintable(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "=") else {
                output.append(byte)
                continue
            }
            let rest = bytes[index...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            if rest.first == UInt8(ascii: "\n") {
                index = rest.startIndex + 1
            } else if let code = UInt8(String(decoding: bytes[index...].prefix(2), as: UTF8.self), radix: 16) {
                if code != UInt8(ascii: "\r") { output.append(code) }
                index = min(index + 2, bytes.count)
            } else {
                output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}

extension ReceivedFields {
    /// What stands in a field before its parameters and comments, word by word in small letters.
    func words(_ name: String) -> [String] {
        guard let value = self[name] else { return [] }
        return value.lowercased().prefix { $0 != ";" && $0 != "(" }.split(whereSeparator: \.isWhitespace).map(
            String.init)
    }
}
