internal import Models

/// The inside of tags.
enum MarkupText {
    /// - Returns: the name of a start tag without its prefix; nil for an end tag.
    static func localName(_ tag: [UInt8]) -> ArraySlice<UInt8>? {
        guard tag.first != UInt8(ascii: "/") else { return nil }
        let name = tag.prefix { !isSpace($0) && $0 != UInt8(ascii: "/") }
        return name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    }

    /// - Throws: `Unreadable` for what is not well formed, or has an attribute twice.
    static func attributes(_ tag: [UInt8]) throws -> [String: String] {
        var found: [String: String] = [:]
        var rest = tag.drop { !isSpace($0) && $0 != UInt8(ascii: "/") }
        while true {
            rest = rest.drop { isSpace($0) }
            guard let first = rest.first, first != UInt8(ascii: "/") else { return found }
            let name = rest.prefix { $0 != UInt8(ascii: "=") && !isSpace($0) }
            rest = rest[name.endIndex...].drop { isSpace($0) }
            guard rest.first == UInt8(ascii: "=") else { throw malformed }
            rest = rest.dropFirst().drop { isSpace($0) }
            guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                let end = rest.dropFirst().firstIndex(of: quote)
            else { throw malformed }
            let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
            let isNamespace = name.starts(with: Array("xmlns".utf8))
            let key = String(decoding: isNamespace ? name : local, as: UTF8.self)
            guard found.updateValue(try decoded(Array(rest[(rest.startIndex + 1)..<end])), forKey: key) == nil else {
                throw malformed
            }
            rest = rest[(end + 1)...]
        }
    }

    /// Puts characters in the place of references; there are no others than XML's own.
    static func decoded(_ bytes: [UInt8]) throws -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ";"),
                let character = character(rest[rest.index(after: start)..<end])
            else { throw malformed }
            result.unicodeScalars.append(character)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ reference: Substring) -> Unicode.Scalar? {
        if reference.hasPrefix("#x") { return UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
        if reference.hasPrefix("#") { return UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init) }
        return ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][reference]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static var malformed: MarkupScanner.Unreadable { MarkupScanner.Unreadable(reason: "is not well formed") }
}
