import Foundation

/// A fixed set of words as its source declares it, on the wire or in a column only.
struct WordSet {
    let name: String
    /// Whether the words are codes that others have given out.
    let isCode: Bool
    let words: [String]
}

enum WordSets {
    static func declared() throws -> [WordSet] {
        try Sources.swift(below: ["Shared", "Services"]).flatMap { sets(in: try $0.text()) }
    }

    private static func sets(in text: String) -> [WordSet] {
        text.matches(of: /(?m)^( *)(?:public )?enum (\w+): String, [^{]*\b(Word|Code)\b[^{]*\{\n((?:.*\n)*?)\1\}/).map {
            WordSet(name: String($0.2), isCode: $0.3 == "Code", words: words(in: $0.4))
        }
    }

    private static func words(in cases: Substring) -> [String] {
        cases.matches(of: /(?m)^ +case `?(\w+)`?(?: = "([^"]*)")?$/).map { String($0.2 ?? $0.1) }
    }
}
