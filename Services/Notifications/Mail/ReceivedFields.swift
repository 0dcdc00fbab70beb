/// The fields at the head of a mail that came in, or of a block of a report: tolerant of whatever others write.
public struct ReceivedFields: Sendable {
    private var fields: [(name: String, value: String)] = []

    /// Continued lines are joined; what is no field is passed over.
    public init(_ lines: some Sequence<Substring>) {
        for line in lines {
            if let first = line.first, first == " " || first == "\t" {
                guard !fields.isEmpty else { continue }
                fields[fields.count - 1].value += " " + line.trimmed
            } else if let colon = line.firstIndex(of: ":") {
                fields.append((line[..<colon].lowercased(), String(line[line.index(after: colon)...].trimmed)))
            }
        }
    }

    /// The first of a name.
    public subscript(_ name: String) -> String? { all(name).first }

    public func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    public var isEmpty: Bool { fields.isEmpty }

    /// The parameter of a field such as `Content-Type`, without its quotes.
    public func parameter(_ parameter: String, of name: String) -> String? {
        guard let value = self[name] else { return nil }
        for part in value.split(separator: ";").dropFirst() {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].trimmed.lowercased() == parameter else { continue }
            return String(halves[1].trimmed.replacing("\"", with: ""))
        }
        return nil
    }
}

extension StringProtocol where SubSequence == Substring {
    /// Without the space at both ends.
    var trimmed: Substring {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
