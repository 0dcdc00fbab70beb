internal import Models

/// A member of a JSON object that names one object, or a list of them.
struct ReferenceSite: Sendable {
    struct Part: Sendable {
        let text: String
        let isNumber: Bool
        /// Of the value, in the bytes that were scanned.
        let range: Range<Int>
        let path: String
    }

    let kind: ReferenceKind
    let label: String?
    let isList: Bool
    var parts: [Part] = []
    /// Behind the value.
    var end = 0
}

/// The places in the bytes of one JSON value where objects are named. It is not built for that: most of it is passed over.
struct ReferenceScan {
    /// None where the bytes are not what the map expects: decoding says what is wrong.
    private(set) var sites: [ReferenceSite] = []

    init(_ bytes: [UInt8], _ map: ReferenceMap) {
        var scanner = JSONScanner(bytes)
        do {
            try walk(&scanner, map, nil, path: "")
        } catch {
            sites = []
        }
    }

    private mutating func walk(
        _ scanner: inout JSONScanner, _ map: ReferenceMap, _ label: String?, path: String
    ) throws {
        if scanner.null() { return }
        switch map {
        case .reference(let kind):
            var site = ReferenceSite(kind: kind, label: label, isList: false)
            try Self.read(&scanner, path, into: &site)
            site.end = scanner.index
            sites.append(site)
        case .each(.reference(let kind)):
            var site = ReferenceSite(kind: kind, label: label, isList: true)
            var index = 0
            try scanner.array { scanner in
                try Self.read(&scanner, "\(path)[\(index)]", into: &site)
                index += 1
            }
            site.end = scanner.index
            sites.append(site)
        case .each(let map):
            var index = 0
            try scanner.array { scanner in
                try walk(&scanner, map, nil, path: "\(path)[\(index)]")
                index += 1
            }
        case .members(let members):
            try scanner.object { scanner, name in
                guard let member = members[name] else {
                    _ = try scanner.value()
                    return
                }
                try walk(&scanner, member.map, member.label, path: path.isEmpty ? name : "\(path).\(name)")
            }
        }
    }

    /// A text or a whole number; whatever else stands there is left to decoding.
    private static func read(_ scanner: inout JSONScanner, _ path: String, into site: inout ReferenceSite) throws {
        let value = try scanner.value()
        let range = value.startIndex..<value.endIndex
        if value.first == UInt8(ascii: "\"") {
            var inner = JSONScanner(Array(value))
            site.parts.append(.init(text: try inner.string(), isNumber: false, range: range, path: path))
            return
        }
        guard value.count < 32 else { return }
        let text = String(decoding: value.withoutZeroFraction, as: UTF8.self)
        if !text.isEmpty, text.utf8.allSatisfy(\.isDigit) {
            site.parts.append(.init(text: text, isNumber: true, range: range, path: path))
        }
    }
}
