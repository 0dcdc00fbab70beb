/// As much English as names need.
enum English {
    /// Nouns that have no plural, and those of which there is one, or one for each object.
    private static let unchanging: Set<String> = [
        "account", "annex1", "attendance", "audit", "board", "clock", "diff", "evidence", "guidance", "health", "inbox",
        "lineage", "mandate", "matrix", "on", "progress", "provenance", "series", "similarity", "status", "trace",
        "trail",
    ]
    private static let irregularPlurals = ["address": "addresses", "alias": "aliases"]
    /// Nouns that say what is done, beside those whose ending says so.
    private static let acts: Set<String> = ["dispatch", "handover", "preview", "review", "search"]
    private static let endingsOfNouns = ["al", "ance", "ing", "ion", "ment", "ure"]
    private static let irregularParticiples: Set<String> = [
        "found", "given", "made", "put", "sent", "set", "split", "taken", "withdrawn",
    ]

    static func plural(of noun: String) -> String {
        if let plural = irregularPlurals[noun] { return plural }
        if unchanging.contains(noun) || noun.hasSuffix("s") { return noun }
        if noun.hasSuffix("y"), !"aeiou".contains(noun.dropLast().last ?? "y") { return noun.dropLast() + "ies" }
        return noun + (["x", "ch", "sh"].contains(where: noun.hasSuffix) ? "es" : "s")
    }

    /// Whether a word may stand for all objects of a kind.
    static func isCollection(_ word: some StringProtocol) -> Bool {
        word.hasSuffix("s") || unchanging.contains(String(word))
    }

    /// - Parameter verbs: those of which only the listed ones are nouns too.
    static func isNoun(_ word: some StringProtocol, beside verbs: Set<String>) -> Bool {
        if acts.contains(String(word)) { return true }
        if verbs.contains(String(word)) { return false }
        return isCollection(word) || endingsOfNouns.contains { word.hasSuffix($0) }
    }

    static func isParticiple(_ word: some StringProtocol) -> Bool {
        word.hasSuffix("ed") || irregularParticiples.contains(word.lowercased())
    }

    /// Whether a word belongs to the verb before it: to hand over.
    static func isParticle(_ word: some StringProtocol) -> Bool { word == "Over" }

    static func isPreposition(_ word: some StringProtocol) -> Bool { word == "By" }
}
