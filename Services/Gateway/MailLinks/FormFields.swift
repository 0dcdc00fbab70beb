internal import Foundation

/// The fields of a form, in either of the forms in which they are sent. Of a name that comes twice, the first counts.
struct FormFields: Sendable {
    private var values: [String: String] = [:]

    /// What cannot be decoded is left out.
    ///
    /// - Parameter type: the field `Content-Type`: `multipart/form-data`, or else `application/x-www-form-urlencoded`.
    init(_ bytes: [UInt8], type: String? = nil) {
        if let type, type.lowercased().hasPrefix("multipart/form-data") {
            guard let boundary = Self.parameter("boundary", of: type) else { return }
            readParts(String(decoding: bytes, as: UTF8.self), boundary)
        } else {
            readPairs(bytes)
        }
    }

    /// Without the space around it; nil where there is nothing else.
    subscript(_ name: String) -> String? {
        let value = values[name]?.trimmingCharacters(in: .whitespacesAndNewlines)
        return value?.isEmpty == false ? value : nil
    }

    private mutating func readPairs(_ bytes: [UInt8]) {
        for pair in EncodedPairs(bytes) where values[pair.name] == nil { values[pair.name] = pair.value }
    }

    /// RFC 7578: parts between lines that are the boundary, each with a head that names its field.
    private mutating func readParts(_ text: String, _ boundary: String) {
        let lines = "\n" + text.replacing("\r\n", with: "\n")
        for part in lines.components(separatedBy: "\n--\(boundary)").dropFirst() {
            // The last one is closed by two hyphens, and nothing behind it counts.
            guard !part.hasPrefix("--") else { return }
            let halves = part.components(separatedBy: "\n\n")
            let head = halves[0].components(separatedBy: "\n")
            let field = head.first { $0.lowercased().hasPrefix("content-disposition:") } ?? ""
            guard halves.count > 1, let name = Self.parameter("name", of: field), values[name] == nil else { continue }
            values[name] = halves.dropFirst().joined(separator: "\n\n")
        }
    }

    /// Of a field of a head, without the quotes.
    private static func parameter(_ name: String, of field: String) -> String? {
        for part in field.components(separatedBy: ";").dropFirst() {
            let halves = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard halves.count == 2, halves[0].lowercased() == name else { continue }
            return halves[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        }
        return nil
    }
}
