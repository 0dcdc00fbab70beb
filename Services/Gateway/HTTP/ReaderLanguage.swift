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
    /// The language that stands before the path of the address.
    var pathLanguage: LanguageTag? { headers[.pathLanguage].flatMap(LanguageTag.init(rawValue:)) }

    /// In which language somebody reads: as the address says, or else as was chosen before, or else as the browser prefers it,
    /// or else in English.
    var readerLanguage: LanguageTag {
        if let asked = pathLanguage ?? inQuery("lang").flatMap({ LanguageTag(asked: $0) }) { return asked }
        if let chosen = chosenLanguage { return chosen }
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

    /// By this in an address a browser gets the JSON.
    static let formatField = "format"

    /// Whether a person is to be shown a page, and no data.
    var wantsPage: Bool { isForPerson && inQuery(Self.formatField) != "json" }

    /// Whether somebody comes from a page of ours, or by an address that they typed or kept: as the browser says itself.
    var isFromOwnPage: Bool {
        guard let site = headers[.secFetchSite]?.lowercased() else { return true }
        return site == "same-origin" || site == "none"
    }

    /// Whether a person sends a form of a page, and waits for another page.
    var isForm: Bool {
        method == .post && !uri.path.hasPrefix(JSONAPI.prefix)
            && headers[.accept]?.lowercased().contains("text/html") == true
    }

    private var chosenLanguage: LanguageTag? {
        cookie(named: LanguageCookie.name).flatMap { LanguageTag(rawValue: String($0)) }
    }

    private static func weight(of part: Substring) -> Double {
        guard let mark = part.firstRange(of: "q=") else { return 1 }
        return Double(part[mark.upperBound...].prefix { $0 == "." || $0.isNumber }) ?? 0
    }
}
