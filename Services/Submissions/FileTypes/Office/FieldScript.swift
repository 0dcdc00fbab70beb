internal import Models

/// What fields of a text do (ISO/IEC 29500-1, 17.16), whose instructions may come in pieces and stand within each other.
struct FieldScript {
    /// The instructions of the fields that have begun and not ended, the innermost last.
    private var open: [String] = []

    private static let longest = 4096
    private static let deepest = 100

    /// - Returns: what the field does that was added to; nil for what only shows.
    mutating func take(_ found: MarkupScanner.Found) -> ProblemText? {
        switch found {
        case .text(let text):
            guard let last = open.indices.last, open[last].utf8.count < Self.longest else {
                return Self.finding(in: text)
            }
            open[last] += text
            return Self.finding(in: open[last])
        case .tag(let tag) where tag.name == "fldSimple": return Self.finding(in: tag.attributes["instr"] ?? "")
        case .tag(let tag):
            switch tag.attributes["fldCharType"] {
            case "begin" where open.count < Self.deepest: open.append("")
            case "end": _ = open.popLast()
            default: break
            }
            return nil
        }
    }

    private static func finding(in instruction: String) -> ProblemText? {
        let words = instruction.split { $0.isWhitespace || $0 == "\"" }
        guard let name = words.first?.uppercased() else { return nil }
        if name.hasPrefix("DDE") { return "a field that starts a program (DDE)" }
        let isFetching = ["INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "RD"].contains(name)
        guard isFetching, words.contains(where: isOnServer) else { return nil }
        return "a field that fetches a file from a server (\(name))"
    }

    /// A file server learns who opens the document, and is shown a proof of the password.
    private static func isOnServer(_ path: Substring) -> Bool {
        let path = path.replacing("\\", with: "/").lowercased()
        if path.hasPrefix("file://") { return path.wholeMatch(of: /file:\/\/(localhost)?\/[^\/].*/) == nil }
        return path.hasPrefix("//")
    }
}
