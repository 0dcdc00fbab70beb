import Models

/// The name of a type as English: `MoveAction` is a verb and a noun, `ActionMoved` a noun and a participle.
struct TypeName {
    private let words: [Substring]

    init(_ type: any Any.Type) {
        let name = "\(type)"
        let starts = name.indices.filter { name[$0].isUppercase } + [name.endIndex]
        words = zip(starts, starts.dropFirst()).map { name[$0..<$1] }
    }

    /// The request of a verb and a noun: `working-group.actions.move` for `MoveAction`. Where the noun is that of the service
    /// it is said once, `proposals.list`.
    func request(of owner: some StringProtocol) -> String {
        let verb = words.prefix(words.dropFirst().first.map(English.isParticle) == true ? 2 : 1)
        var nouns = words.dropFirst(verb.count).filter { !English.isPreposition($0) }.map { $0.lowercased() }
        if let last = nouns.popLast() { nouns.append(English.plural(of: last)) }
        let noun = nouns.joined(separator: "-")
        return ([String(owner)] + (noun == owner ? [] : [noun]) + [kebab(verb)]).joined(separator: ".")
    }

    /// What an event of this name is about, and what happened: `action.moved` for `ActionMoved`. Nil where it does not end with
    /// a participle.
    var event: String? {
        let count = words.last.map(English.isParticle) == true ? 2 : 1
        guard words.count > count, English.isParticiple(words[words.count - count]) else { return nil }
        return "\(kebab(words.dropLast(count))).\(kebab(words.suffix(count)))"
    }

    private func kebab(_ words: ArraySlice<Substring>) -> String {
        words.map { $0.lowercased() }.joined(separator: "-")
    }
}
