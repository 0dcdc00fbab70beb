internal import HTTPTypes
internal import Hummingbird
internal import Models

extension LanguageTag {
    /// The language that an address asks for, whatever a mail program has left behind its two letters.
    init?(asked text: some StringProtocol) {
        let letters = text.prefix { $0.isASCII && $0.isLetter }.lowercased()
        self.init(rawValue: letters)
    }
}

extension Request {
    /// In which language somebody reads: as the address says, or else as the browser prefers it, or else in English.
    var readerLanguage: LanguageTag {
        if let asked = inQuery("lang").flatMap({ LanguageTag(asked: $0) }) { return asked }
        let preferred = (headers[.acceptLanguage] ?? "").split(separator: ",").compactMap { part in
            LanguageTag(asked: part.drop { $0 == " " }).map { (language: $0, weight: Self.weight(of: part)) }
        }
        let best = preferred.max { $0.weight < $1.weight }?.weight
        return preferred.first { $0.weight == best && $0.weight > 0 }?.language ?? .english
    }

    /// Whether a browser asks, for a person: programs take JSON.
    var isForPerson: Bool {
        guard method == .get || method == .head, let accept = headers[.accept]?.lowercased() else { return false }
        return accept.contains("text/html") && !accept.contains("json")
    }

    /// Whether a person sends a form of a page, and waits for another page.
    var isForm: Bool {
        method == .post && !uri.path.hasPrefix(JSONAPI.prefix)
            && headers[.accept]?.lowercased().contains("text/html") == true
    }

    private static func weight(of part: Substring) -> Double {
        guard let mark = part.firstRange(of: "q=") else { return 1 }
        return Double(part[mark.upperBound...].prefix { $0 == "." || $0.isNumber }) ?? 0
    }
}
