/// Titles of the annex that say something else than the wording, or leave out a part that stands for itself.
enum AbridgedTitles {
    static func findings(in document: SourceDocument) -> [Finding] {
        document.annex.flatMap { cell in
            cell.titles.compactMap { title -> Finding? in
                guard let proposal = document.proposals.first(where: { $0.number == title.number }) else { return nil }
                let remarks = remarks(title.title, proposal.wording)
                guard !remarks.isEmpty else { return nil }
                return Finding(
                    .abridgedTitle, [proposal.line, cell.line],
                    "“\(title.title)” for NPP\(title.number) " + remarks.joined(separator: "; "))
            }
        }
    }

    private static func remarks(_ title: String, _ wording: String) -> [String] {
        var remarks: [String] = []
        let added = words(title).filter { word in !has(wording, word) }
        if !added.isEmpty { remarks.append("adds “\(added.joined(separator: "”, “"))”") }
        if let actor = actor(wording), !words(actor).contains(where: { has(title, $0) }) {
            remarks.append("leaves out who is to act: “\(actor)”")
        }
        for part in parts(wording) where words(part).count > 1 && !words(part).contains(where: { has(title, $0) }) {
            remarks.append("leaves out “\(part.oneLine)”")
        }
        return remarks
    }

    private static func words(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init).filter {
            !Stem.stems(of: $0).isEmpty
        }
    }

    /// All parts of a word with hyphens.
    private static func has(_ text: String, _ word: String) -> Bool {
        word.split(separator: "-").allSatisfy { hasPart(text, String($0)) }
    }

    /// In any form, or as the first letters of the words in a row.
    private static func hasPart(_ text: String, _ word: String) -> Bool {
        let key = word.folded
        let stem = Stem.of(key)
        let others = text.split { !($0.isLetter || $0.isNumber) }.map(\.folded)
        let alike = others.contains { other in
            let otherStem = Stem.of(other)
            return otherStem == stem
                || min(key.count, other.count) > 3 && (key.hasPrefix(other) || other.hasPrefix(key))
        }
        guard !alike, word.count > 1, word.allSatisfy(\.isUppercase) else { return alike }
        let initials = String(others.filter { !Stem.stems(of: $0).isEmpty }.compactMap(\.first))
        return initials.contains(key)
    }

    /// `X` of “X to do something”, where the wording begins so.
    private static func actor(_ wording: String) -> String? {
        let words = wording.split(separator: " ")
        guard let to = words.prefix(8).firstIndex(of: "to"), to > 0, words[0] != "Work",
            words[..<to].allSatisfy({ !$0.hasSuffix(";") }), words[0].folded != "explore"
        else { return nil }
        let head = words[..<to].prefix { $0.last != "," }.prefix { $0 != "is" && $0 != "are" }.joined(separator: " ")
        let actor = head.last == "," ? String(head.dropLast()) : head
        let isName = actor.count > 1 && actor.allSatisfy(\.isUppercase) || words[to - 1].hasSuffix("s")
        return isName && !isVerb(words[0]) ? actor : nil
    }

    private static func isVerb(_ word: Substring) -> Bool {
        ["establish", "develop", "promote", "create", "support", "collaborate", "cooperate", "invite", "encourage"]
            .contains(word.folded)
    }

    /// What “and” or “including” adds behind a comma or semicolon.
    private static func parts(_ wording: String) -> [String] {
        wording.split { ",;.".contains($0) }.dropFirst().map(\.trimmed).filter {
            $0.hasPrefix("and ") || $0.hasPrefix("including ")
        }
    }
}

extension String {
    /// Long quotations are cut.
    var oneLine: String { count <= 90 ? self : prefix(89) + "…" }
}
