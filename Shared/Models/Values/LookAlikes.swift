/// Names that are not the same and look the same, by letters of another script.
public enum LookAlikes {
    /// The name as it looks: its key with Cyrillic and Greek letters as the Latin ones that they look like. The function
    /// `name_look` of PostgreSQL says the same.
    public static func look(of name: String) -> String {
        var look = String.UnicodeScalarView()
        for sign in FoldedKey(name).rawValue.unicodeScalars { look.append(latin[sign] ?? sign) }
        return String(look)
    }

    /// The first word that mixes two scripts so that it reads like a word of one, and that word.
    public static func mixedWord(in name: String) -> (word: String, looksLike: String)? {
        for word in name.split(whereSeparator: { !$0.isLetter }) {
            let signs = FoldedText(String(word)).rawValue.unicodeScalars
            let foreign = signs.filter(isGreekOrCyrillic)
            let native = signs.filter { ("a"..."z").contains($0) }
            guard !foreign.isEmpty, !native.isEmpty else { continue }
            if native.count < foreign.count, native.allSatisfy({ cyrillic[$0] != nil }), foreign.allSatisfy(isCyrillic)
            {
                return (String(word), String(String.UnicodeScalarView(signs.map { cyrillic[$0] ?? $0 })))
            }
            if foreign.allSatisfy({ latin[$0] != nil }) { return (String(word), look(of: String(word))) }
        }
        return nil
    }

    private static func isGreekOrCyrillic(_ sign: Unicode.Scalar) -> Bool {
        (0x370...0x3FF).contains(sign.value) || isCyrillic(sign)
    }

    private static func isCyrillic(_ sign: Unicode.Scalar) -> Bool { (0x400...0x52F).contains(sign.value) }

    private static let latin = Dictionary(
        uniqueKeysWithValues: zip(
            "авекмнорстухѕіјһӏԁԛԝαβεζηικνορτυχ".unicodeScalars, "abekmhopctyxsijhldqwabezhiknoptyx".unicodeScalars))

    private static let cyrillic = Dictionary(
        uniqueKeysWithValues: zip("abekmhopctyx".unicodeScalars, "авекмнорстух".unicodeScalars))
}
