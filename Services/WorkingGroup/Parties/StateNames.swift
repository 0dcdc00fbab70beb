internal import Models

/// What a state is called: facts that nobody has to type.
struct StateNames: Sendable, Equatable {
    /// ISO 3166-1 alpha-3.
    let code: CountryCode
    /// ISO 3166-1 alpha-2.
    let alpha2: String
    /// Three digits of the United Nations' standard M49.
    let m49: String
    /// The short name in each of the six languages.
    let short: [PartyName]
    /// Formal names in the six languages, and whatever else is usual.
    let others: [Line]

    /// All states that are members of the United Nations or of its specialised agencies, by their codes.
    static let all: [CountryCode: StateNames] = {
        var table = StateTableReader()
        for line in StateTable.text.split(separator: "\n") { table.read(line) }
        return Dictionary(uniqueKeysWithValues: table.states.map { ($0.code, $0) })
    }()

    /// - Parameter name: in any language and spelling, or a code of ISO 3166 or M49.
    static func named(_ name: String) -> StateNames? {
        called(name) ?? coded(name)
    }

    /// The state with a name, in any language and spelling.
    static func called(_ name: String) -> StateNames? { byKey[FoldedKey(name)] }

    /// The state with a code of ISO 3166 or M49, in whatever case.
    static func coded(_ code: String) -> StateNames? { byCode[FoldedKey(code)] }

    /// Whether it is one of the 193 members of the United Nations.
    var isMember: Bool { !["COK", "NIU", "PSE", "VAT"].contains(code.rawValue) }

    /// The id under which it is registered where none is given, such as `cote-divoire`.
    var id: PartyID {
        let letters = FoldedText(english.rawValue).rawValue.filter { $0 != "'" }
        let words = letters.split { !$0.isLetter && !$0.isNumber }
        return PartyID(rawValue: words.joined(separator: "-")) ?? .generate()
    }

    var codes: [String] { [code.rawValue, alpha2, m49] }

    /// The short name in English.
    var english: Line { short.first { $0.language == .english }?.name ?? "…" }

    private static let byKey: [FoldedKey: StateNames] = Dictionary(
        all.values.flatMap { state in
            (state.short.map(\.name) + state.others).map { (FoldedKey($0.rawValue), state) }
        }
    ) { first, _ in first }

    private static let byCode: [FoldedKey: StateNames] = Dictionary(
        all.values.flatMap { state in state.codes.map { (FoldedKey($0), state) } }
    ) { first, _ in first }
}

/// Reads the table line by line.
private struct StateTableReader {
    private(set) var states: [StateNames] = []

    mutating func read(_ line: Substring) {
        guard line.hasPrefix(" ") else {
            let codes = line.split(separator: " ").map(String.init)
            guard codes.count == 3, let code = CountryCode(rawValue: codes[0]) else { return }
            states.append(StateNames(code: code, alpha2: codes[1], m49: codes[2], short: [], others: []))
            return
        }
        let words = line.drop { $0 == " " }
        let tag = words.prefix { $0 != " " }
        let names = words.dropFirst(tag.count).split(separator: "|").compactMap { Line(rawValue: String($0)) }
        guard let state = states.popLast(), let first = names.first else { return }
        let language = LanguageTag(rawValue: String(tag))
        let short = language.map { state.short + [PartyName(language: $0, name: first)] } ?? state.short
        let others = state.others + (language == nil ? names[...] : names.dropFirst())
        states.append(
            StateNames(code: state.code, alpha2: state.alpha2, m49: state.m49, short: short, others: others))
    }
}
