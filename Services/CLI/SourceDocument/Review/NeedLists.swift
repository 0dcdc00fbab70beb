internal import Models

/// Lists of needs against what is said of them.
enum NeedLists {
    static func findings(in document: SourceDocument) -> [Finding] {
        document.needs.flatMap { list in
            letters(list) + alone(list) + everywhere(list) + list.needs.flatMap { wider($0, document) }
        }
    }

    private static func letters(_ list: SourceNeedList) -> [Finding] {
        list.needs.enumerated().compactMap { index, need in
            let due = UnicodeScalar(UInt8(97 + index % 26))
            guard need.letter != String(due) else { return nil }
            return Finding(.need, [need.line], "(\(need.letter)) stands where (\(due)) is due")
        }
    }

    /// “More than one region”, and a part with one.
    private static func alone(_ list: SourceNeedList) -> [Finding] {
        let text = list.introduction.folded
        guard text.contains("more than one region") || text.contains("several regions") else { return [] }
        return list.needs.flatMap { need in
            need.parts.filter { $0.label.set.count == 1 }.map {
                Finding(
                    .need, [list.line, need.line],
                    "needs of more than one region are promised; a part of (\(need.letter)) has \($0.label.text) alone")
            }
        }
    }

    /// “All consultations”, and a list whose items do not carry all.
    private static func everywhere(_ list: SourceNeedList) -> [Finding] {
        let words = Word.words(of: list.introduction, line: list.line)
        guard
            words.indices.contains(where: { index in
                words[index].key == "all"
                    && words[index...].prefix(5).contains {
                        ["consultations", "groups", "groupings", "meetings", "regions"].contains($0.key)
                    }
            })
        else { return [] }
        let all = Set(Region.documented)
        let full = list.needs.filter { need in need.parts.contains { $0.label.set == all } }
        guard full.count < list.needs.count else { return [] }
        let some = full.map { "(\($0.letter))" }.joined(separator: ", ")
        return [
            Finding(
                .need, [list.line] + full.map(\.line),
                "needs across all groups are promised; of \(list.needs.count) items "
                    + (full.isEmpty ? "none carries" : "only \(some) carr\(full.count == 1 ? "ies" : "y")")
                    + " all regions")
        ]
    }

    /// What is included comes from regions that do not stand behind the whole.
    private static func wider(_ need: SourceNeed, _ document: SourceDocument) -> [Finding] {
        guard let whole = need.parts.first else { return [] }
        return need.parts.dropFirst().compactMap { part in
            guard part.text.folded.drop(while: { !$0.isLetter }).hasPrefix("including"),
                !part.label.set.isSubset(of: whole.label.set)
            else { return nil }
            return Finding(
                .need, [need.line], "(\(need.letter)) has \(whole.label.text), what it includes \(part.label.text)")
        }
    }
}
